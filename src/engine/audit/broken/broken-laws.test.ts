import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { lines } from '../../../testing/small-manifests.ts';
import { applyEdits } from '../../text/edits.ts';
import { readYaml } from '../../yaml/document.ts';
import { explainBroken } from './explain-broken.ts';
import type { BrokenFinding } from './types.ts';

interface Pasted {
  readonly text: string;
  readonly names: readonly string[];
  readonly shift: number;
}

const value = fc.constantFrom('"x"', "'x'", 'x', '"x y"', 'x y');
const variable = (column: number, name: string, text: string) => [
  `${' '.repeat(column)}- name: ${name}`,
  `${' '.repeat(column + 2)}value: ${text}`,
];

/** An env list with a run of items pasted somewhere at another column. */
const anyPasted: fc.Arbitrary<Pasted> = fc
  .record({
    offset: fc.constantFrom(0, 2),
    values: fc.array(value, { minLength: 1, maxLength: 5 }),
    pasted: fc.array(value, { minLength: 1, maxLength: 4 }),
    at: fc.nat(5),
    shift: fc.integer({ min: -10, max: 10 }),
    sibling: fc.boolean(),
    comments: fc.boolean(),
    eol: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ offset, values, pasted, at, shift, sibling, comments, eol }) => {
    const column = 10 + offset;
    const items = values.map((text, n) => [...(comments ? [`${' '.repeat(column)}# item ${n}`] : []), ...variable(column, `V${n}`, text)]);
    const run = pasted.flatMap((text, n) => variable(column + shift, `P${n}`, text));
    const place = Math.min(at, items.length);
    const all = lines(
      '---',
      'kind: DaemonSet',
      'spec:',
      '  template:',
      '    spec:',
      '      containers:',
      '        - name: calico-node',
      '          env:',
      ...items.slice(0, place).flat(),
      ...run,
      ...items.slice(place).flat(),
      ...(sibling ? ['          resources:', '            requests:', '              cpu: 1', '      volumes: []'] : []),
    );
    const names = [
      ...values.slice(0, place).map((_, n) => `V${n}`),
      ...pasted.map((_, n) => `P${n}`),
      ...values.slice(place).map((_, n) => `V${n + place}`),
    ];
    return { text: all.replaceAll('\n', eol), names, shift };
  });

function explain(text: string): readonly BrokenFinding[] | undefined {
  const range = { start: 0, end: text.length };
  const read = readYaml(text, range);
  return read.ok ? undefined : explainBroken(text, range, read.problem);
}

describe('what is offered for a pasted run (laws)', () => {
  it('most have a repair: it gives a document with every item once, in order, and changes leading blanks alone', () => {
    let [broken, repaired] = [0, 0];
    fc.assert(
      fc.property(anyPasted, ({ text, names }) => {
        const findings = explain(text);
        if (findings === undefined) return;
        broken++;
        expect(findings.length).toBeGreaterThan(0);
        const edits = findings.flatMap(({ remedy }) => (remedy.kind === 'repair' ? remedy.edits : []));
        if (edits.length === 0) return;
        repaired++;
        const result = applyEdits(text, edits);
        expect(explain(result)).toBeUndefined();
        const document = parseDocument(result);
        const env = document.getIn(['spec', 'template', 'spec', 'containers', 0, 'env']) as { toJSON(): { name: string; value: string }[] };
        expect(env.toJSON().map(({ name }) => name)).toEqual(names);
        expect(env.toJSON().every((item) => Object.keys(item).join() === 'name,value')).toBe(true);
        expect(result.replace(/^ +/gm, '')).toBe(text.replace(/^ +/gm, ''));
      }),
      // What is counted must not depend on the day.
      { numRuns: 500, seed: 1 },
    );
    expect(repaired / broken).toBeGreaterThan(0.75);
  }, 60_000);

  it('any text at all is explained without an exception', () => {
    const scrap = fc.constantFrom(
      '- name: A',
      'value:"b"',
      'env:',
      '...',
      '\t- x',
      '  ',
      'a: [',
      '"',
      "'",
      ': ',
      '#',
      '|',
      '---',
      '- ',
      '*a',
      '\r',
      '\u0000',
      '{',
    );
    const line = fc.tuple(fc.nat(14), fc.array(scrap, { maxLength: 3 })).map(([column, scraps]) => ' '.repeat(column) + scraps.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (all) => {
        const text = all.join('\n');
        const findings = explain(text) ?? [];
        for (const { range } of findings) {
          expect(range.start).toBeLessThanOrEqual(range.end);
          expect(range.end).toBeLessThanOrEqual(text.length);
        }
        const edits = findings.flatMap(({ remedy }) => (remedy.kind === 'repair' ? remedy.edits : []));
        if (edits.length > 0) expect(explain(applyEdits(text, edits))).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});

describe('large documents', () => {
  const items = (count: number, column: number) =>
    Array.from({ length: count }, (_, n) => `${' '.repeat(column)}- name: V${n}\n${' '.repeat(column + 2)}value: "x"\n`).join('');
  const text = (count: number) => `kind: DaemonSet\nspec:\n  env:\n${items(count, 4)}${items(1, 8)}${items(count, 4)}`;

  it('past the limit nothing is tried', () => {
    const long = text(6000);
    expect(explain(long)?.map(({ id }) => id)).toEqual(['YAML_SYNTAX']);
  });

  it('before it, they are repaired', () => {
    expect(explain(text(2500))?.map(({ id, remedy }) => `${id} ${remedy.kind}`)).toEqual(['PASTED_INDENTATION repair']);
  });
});
