import { describe, expect, it } from 'vitest';
import { lines } from '../../../testing/small-manifests.ts';
import { applyEdits } from '../../text/edits.ts';
import { lineAt, indexLines } from '../../text/lines.ts';
import { readYaml } from '../../yaml/document.ts';
import { splitDocuments } from '../../yaml/stream.ts';
import { explainBroken } from './explain-broken.ts';
import type { BrokenFinding } from './types.ts';

/** The findings on all documents of a text. */
function findingsOf(text: string): readonly BrokenFinding[] {
  return splitDocuments(text).flatMap((range) => {
    const read = readYaml(text, range);
    return read.ok ? [] : explainBroken(text, range, read.problem);
  });
}

/** `id at line: what can be done`, and the columns where there are some. */
const toldOf = (text: string) =>
  findingsOf(text).map(({ id, range, remedy, args }) => {
    const what = remedy.kind === 'by-hand' ? remedy.why : remedy.kind;
    const columns = args['columns'] === undefined ? '' : ` ${String(args['found'])}>${String(args['wanted'])}`;
    return `${id} at ${lineAt(indexLines(text), range.start)}: ${what}${columns}`;
  });

const repaired = (text: string) =>
  applyEdits(
    text,
    findingsOf(text).flatMap(({ remedy }) => (remedy.kind === 'repair' ? remedy.edits : [])),
  );

const head = ['---', 'kind: DaemonSet', 'spec:', '  template:', '    spec:', '      containers:', '        - name: calico-node'];
const env = ['          env:', '            - name: ONE', '              value: "1"'];
const two = ['            - name: TWO', '              value: "2"'];
const deep = (columns: number, ...all: readonly string[]) =>
  all.map((line) => ' '.repeat(Math.max(0, columns)) + line.slice(Math.max(0, -columns)));
const mounts = ['          volumeMounts:', '            - name: run', '              mountPath: /run'];
const volumes = ['      volumes:', '        - name: run', '          hostPath:', '            path: /run'];
const right = lines(...head, ...env, ...two, ...mounts, ...volumes);

describe('what the fixtures are', () => {
  it('the right text has no finding', () => expect(toldOf(right)).toEqual([]));
});

describe('pasted indentation', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['after the last item', [...env, ...deep(6, ...two), ...mounts, ...volumes], ['PASTED_INDENTATION at 11: repair 18>12']],
    [
      'below env',
      [...env.slice(0, 1), ...deep(6, ...env.slice(1)), ...two, ...mounts, ...volumes],
      ['PASTED_INDENTATION at 9: repair 18>12'],
    ],
    ['two columns left', [...env, ...deep(-2, ...two), ...mounts, ...volumes], ['PASTED_INDENTATION at 11: repair 10>12']],
    ['two columns right', [...env, ...deep(2, ...two), ...mounts, ...volumes], ['PASTED_INDENTATION at 11: repair 14>12']],
    [
      'one column right, with a comment',
      [...env, ...deep(1, '            # two', ...two), ...mounts, ...volumes],
      ['PASTED_INDENTATION at 11: repair 13>12'],
    ],
    ['a block of mounts', [...env, ...two, ...deep(6, ...mounts), ...volumes], ['PASTED_INDENTATION at 13: repair 16>10']],
    ['a block of volumes', [...env, ...two, ...mounts, ...deep(6, ...volumes)], ['PASTED_INDENTATION at 16: repair 12>6']],
    [
      'two blocks',
      [...env, ...two, ...deep(6, ...mounts), ...deep(6, ...volumes)],
      ['PASTED_INDENTATION at 13: repair 16>10', 'PASTED_INDENTATION at 16: repair 12>6'],
    ],
    [
      'two blocks and an ellipsis',
      [...env, ...two, ...deep(6, ...mounts), '                  ...', ...deep(6, ...volumes)],
      ['PASTED_INDENTATION at 13: repair 16>10', 'PAGE_ELLIPSIS at 16: repair', 'PASTED_INDENTATION at 17: repair 12>6'],
    ],
    [
      'a value deeper than its name',
      [...env, two[0] ?? '', ...deep(4, two[1] ?? ''), ...mounts, ...volumes],
      ['PASTED_INDENTATION at 12: repair 18>14'],
    ],
  ])('%s: %j', (_, body, expected) => {
    const text = lines(...head, ...body);
    expect(toldOf(text)).toEqual(expected);
    expect(repaired(text).replace(/^ *# two\n/m, '')).toBe(right);
  });
});

describe('other mistakes', () => {
  const body = (...more: readonly string[]) => lines(...head, ...env, ...more, ...mounts, ...volumes);
  it.each<[string, string, readonly string[], string | undefined]>([
    ['a value without the blank', right.replace('value: "2"', 'value:"2"'), ['MISSING_BLANK at 12: repair'], right],
    ['a name without the blank', right.replace('name: TWO', 'name:TWO'), ['MISSING_BLANK at 11: repair'], right],
    ['two without the blank', right.replace(/value: "/g, 'value:"'), ['MISSING_BLANK at 10: repair', 'MISSING_BLANK at 12: repair'], right],
    ['an ellipsis among the items', body(...two, '            ...'), ['PAGE_ELLIPSIS at 13: repair'], right],
    ['an ellipsis deeper', body(...two, '              ...'), ['PAGE_ELLIPSIS at 13: repair'], right],
    ['an ellipsis in the first column', body('...', ...two), ['PAGE_ELLIPSIS at 11: repair'], right],
    ['a tab', right.replace('            - name: TWO', '\t    - name: TWO'), ['TAB_INDENTATION at 11: unknown-intent'], undefined],
    [
      'a snippet with a value deeper than its name',
      body('                - name: TWO', '                    valueFrom:', '                      fieldRef: {}'),
      ['PASTED_INDENTATION at 11: unknown-intent 16>12'],
      undefined,
    ],
    ['a bracket left open', right.replace('"2"', '["2"'), ['YAML_SYNTAX at 13: unknown-intent'], undefined],
    [
      'containers gone',
      right.replace('      containers:\n', '      hostNetwork: true\n'),
      ['MISSING_PARENT at 7: unknown-intent'],
      undefined,
    ],
    ['an item run into nothing known', 'data:\n  a: b\n    c: d\n', ['YAML_SYNTAX at 2: unknown-intent'], undefined],
    ['a control character', right.replace('"2"', '"\u0007"'), ['CONTROL_CHARACTER at 12: unknown-intent'], undefined],
    ['brackets without end', `a: ${'['.repeat(1100)}`, ['NESTED_TOO_DEEPLY at 1: layout'], undefined],
  ])('%s', (_, text, expected, result) => {
    expect(toldOf(text)).toEqual(expected);
    if (result !== undefined) expect(repaired(text)).toBe(result);
  });

  it('items among the containers go back to the variables behind them', () => {
    const text = lines(...head, ...env, ...deep(-4, ...two), '            - name: THREE', '              value: "3"', ...mounts);
    expect(toldOf(text)).toEqual(['PASTED_INDENTATION at 11: repair 8>12']);
    expect(repaired(text)).toBe(text.replace(/^ {8}- name: TWO\n {10}/m, `${two[0]}\n${' '.repeat(14)}`));
  });

  it('a block that stands in its column already is not moved there again', () => {
    expect(toldOf(lines(...head, ...env, ...mounts, ...deep(6, ...env)))).toEqual(['PASTED_INDENTATION at 14: would-collide 16>10']);
    expect(toldOf(lines(...head, ...env, ...mounts, ...deep(6, ...env), ...deep(6, ...volumes)))).toEqual([
      'PASTED_INDENTATION at 14: would-collide 16>10',
      'PASTED_INDENTATION at 17: unknown-intent 12>6',
    ]);
  });

  it('where a line could join two things, the person decides', () => {
    const text = lines(
      'spec:',
      '  template:',
      '    spec:',
      '      containers:',
      '        - name: a',
      '          image: b',
      '         tty: true',
      '          args: []',
    );
    expect(toldOf(text)).toEqual(['PASTED_INDENTATION at 7: repair 9>10']);
    const volume = lines(...head, ...env, ...mounts, '           - name: TWO', ...volumes);
    expect(toldOf(volume)).toEqual(['PASTED_INDENTATION at 14: several-meanings 11>12']);
  });

  it('a key that stands twice is not broken YAML', () => {
    expect(toldOf(lines(...head, ...env, ...env))).toEqual([]);
  });

  it('counts as kubectl does, from the separator', () => {
    const text = lines('kind: Service', ...head, ...env, ...deep(6, ...two));
    expect(findingsOf(text).map(({ args }) => [args['kubectlLine'], args['hasSeparator']])).toEqual([[9, 1]]);
  });

  it('counts from the start of the file where no separator stands above, or only one on its first line', () => {
    const countOf = (text: string) => findingsOf(text).map(({ args }) => [args['kubectlLine'], args['hasSeparator']]);
    const body = [...head.slice(1), ...env, ...deep(6, ...two)];
    expect(countOf(lines(...body))).toEqual([[9, 0]]);
    expect(countOf(lines('---', ...body))).toEqual([[10, 0]]);
  });

  it('does not take the name of a list for what every object has', () => {
    expect(toldOf('constructor:\n  - a: b\n   - c: d\n')).toHaveLength(1);
  });
});
