import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { readVendored, skipsUpstream, vendoredManifests } from '../../../testing/vendored-manifests.ts';
import { planOf, vcnNative } from '../../../testing/plans.ts';
import { applyEdits } from '../../text/edits.ts';
import { indexLines, lineAt } from '../../text/lines.ts';
import { readYaml } from '../../yaml/document.ts';
import { splitDocuments } from '../../yaml/stream.ts';
import { explainBroken } from './explain-broken.ts';
import type { BrokenFinding } from './types.ts';

// Every wrong edit of which kubectl says that it is no YAML (facts/apiserver.md, Result 2, second table), made on upstream's files.

const releases = ['3.28.0', '3.30.0'];

const pasted = ['FELIX_INTERFACEPREFIX', 'NO_DEFAULT_POOLS', 'FELIX_CHAININSERTMODE'];

/** The variables, with their dashes in that column. */
const variables = (column: number) =>
  pasted.map((name) => `${' '.repeat(column)}- name: ${name}\n${' '.repeat(column + 2)}value: "x"\n`).join('');

/** The DaemonSet's part of a file, to be edited; markers that begin with `@` are taken out again and say what is expected where. */
interface Parts {
  readonly before: string;
  readonly daemonSet: string;
  readonly behind: string;
}

function partsOf(release: string): Parts {
  const found = vendoredManifests.find((manifest) => manifest.release === release && manifest.file.name === 'calico-policy-only.yaml');
  if (found === undefined) throw new Error(`${release} is not here; run npm run vendor`);
  const text = readVendored(found);
  const range = splitDocuments(text).find(({ start, end }) => text.slice(start, end).includes('\nkind: DaemonSet\n'));
  if (range === undefined) throw new Error(`${release} has no DaemonSet`);
  return { before: text.slice(0, range.start), daemonSet: text.slice(range.start, range.end), behind: text.slice(range.end) };
}

/** The block of `key` of calico-node, or of the pod, with its lines moved right. */
function shifted(source: string, key: RegExp, by: number): string {
  const all = source.split('\n');
  const start = all.findLastIndex((line) => key.test(line));
  const column = (all[start] ?? '').search(/\S/);
  let end = start + 1;
  while (end < all.length && ((all[end] ?? '').search(/\S/) > column || all[end] === '')) end++;
  while (all[end - 1] === '') end--;
  return [...all.slice(0, start), ...all.slice(start, end).map((line) => ' '.repeat(by) + line), ...all.slice(end)].join('\n');
}

const withoutInit = (text: string) => text.replace(/ {6}initContainers:\n(?:.*\n)*?(?= {6}containers:\n)/, '');

const LAST = /( {12}- name: FELIX_HEALTHENABLED\n.*\n)/;
const HEAD = /( {10}env:\n)(?= {12}# Use Kubernetes API)/;
const MIDDLE = /(?= {12}# Cluster type)/;

/** What can be done, at the first line of calico-node, or of the pod, that matches. */
type Expected = readonly [id: string, at: RegExp, remedy: string];
type Row = readonly [name: string, edit: (daemonSet: string) => string, expected: readonly Expected[], holds: readonly string[]];

const first = pasted[0] ?? '';
const atFirst = new RegExp(`- name: ${first}`);

const rows: readonly Row[] = [
  ...[18, 10, 14].flatMap((column): readonly Row[] => {
    const expected: readonly Expected[] = [['PASTED_INDENTATION', atFirst, 'repair']];
    return [
      [`items at column ${column} behind the last variable`, (text) => text.replace(LAST, `$1${variables(column)}`), expected, pasted],
      [`items at column ${column} below env`, (text) => text.replace(HEAD, `$1${variables(column)}`), expected, pasted],
      [`items at column ${column} among the variables`, (text) => text.replace(MIDDLE, variables(column)), expected, pasted],
    ];
  }),
  ['items at column 8 below env', (text) => text.replace(HEAD, `$1${variables(8)}`), [['PASTED_INDENTATION', atFirst, 'repair']], pasted],
  [
    'items at column 8 among the variables',
    (text) => text.replace(MIDDLE, variables(8)),
    [['PASTED_INDENTATION', atFirst, 'repair']],
    pasted,
  ],
  [
    'the block of env',
    (text) => shifted(text.replace(LAST, `$1${variables(12)}`), /^ {10}env:/, 6),
    [['PASTED_INDENTATION', /^ {16}env:/, 'repair']],
    pasted,
  ],
  ['the block of volumes', (text) => shifted(text, /^ {6}volumes:/, 6), [['PASTED_INDENTATION', /^ {12}volumes:/, 'repair']], []],
  [
    'the block of volumes with an ellipsis',
    (text) => shifted(text, /^ {6}volumes:/, 6).replace(/\n+(---)?$/, '\n              ...\n$1'),
    [
      ['PASTED_INDENTATION', /^ {12}volumes:/, 'repair'],
      ['PAGE_ELLIPSIS', /^ +\.\.\.$/, 'repair'],
    ],
    [],
  ],
  [
    'the block of volumes with an ellipsis below its key',
    (text) => shifted(text, /^ {6}volumes:/, 6).replace(/( {12}volumes:\n)/, '$1              ...\n'),
    [
      ['PASTED_INDENTATION', /^ {12}volumes:/, 'repair'],
      ['PAGE_ELLIPSIS', /^ +\.\.\.$/, 'repair'],
    ],
    [],
  ],
  [
    'the block of volumeMounts',
    (text) => shifted(text, /^ {10}volumeMounts:/, 6),
    [['PASTED_INDENTATION', /^ {16}volumeMounts:/, 'repair']],
    [],
  ],
  [
    'all three blocks',
    (text) => shifted(shifted(shifted(text, /^ {10}env:/, 6), /^ {10}volumeMounts:/, 6), /^ {6}volumes:/, 6),
    [
      ['PASTED_INDENTATION', /^ {16}env:/, 'repair'],
      ['PASTED_INDENTATION', /^ {16}volumeMounts:/, 'repair'],
      ['PASTED_INDENTATION', /^ {12}volumes:/, 'repair'],
    ],
    [],
  ],
  [
    'the head of containers',
    (text) =>
      withoutInit(text).replace(
        / {6}containers:\n(?:.*\n)*? {10}imagePullPolicy.*\n/,
        (head) => head.replace(/^/gm, '      ').trimEnd() + '\n',
      ),
    [['PASTED_INDENTATION', /^ {12}containers:/, 'repair']],
    [],
  ],
  [
    'the snippet of Typha, in its columns',
    (text) =>
      text.replace(/ {12}- name: FELIX_TYPHA.*\n(?: {14}.*\n)+/, (snippet) =>
        snippet.replace(/^ {14}/gm, ' '.repeat(20)).replace(/^ {12}-/, `${' '.repeat(16)}-`),
      ),
    [['PASTED_INDENTATION', /^ {16}- name: FELIX_TYPHA/, 'by-hand']],
    [],
  ],
  [
    'the snippet of Typha, its name in place',
    (text) => text.replace(/ {12}- name: FELIX_TYPHA.*\n(?: {14}.*\n)+/, (snippet) => snippet.replace(/^ {14}/gm, ' '.repeat(18))),
    [['PASTED_INDENTATION', /^ {18}valueFrom:/, 'repair']],
    ['FELIX_TYPHAK8SSERVICENAME'],
  ],
  ['an ellipsis', (text) => text.replace(LAST, '$1            ...\n'), [['PAGE_ELLIPSIS', /^ +\.\.\.$/, 'repair']], []],
  ['an ellipsis in the first column', (text) => text.replace(MIDDLE, '...\n'), [['PAGE_ELLIPSIS', /^\.\.\.$/, 'repair']], []],
  [
    'containers gone with initContainers',
    (text) => text.replace(/ {6}initContainers:\n(?:.*\n)*? {6}containers:\n/, ''),
    [['MISSING_PARENT', /^ {8}- name: calico-node/, 'by-hand']],
    [],
  ],
  [
    'a tab',
    (text) => text.replace(LAST, `$1\t    - name: ${first}\n\t      value: "x"\n`),
    [['TAB_INDENTATION', /^\t +- name/, 'by-hand']],
    [],
  ],
  [
    'a value without the blank',
    (text) => text.replace(LAST, `$1${variables(12).replace('value: "x"', 'value:"x"')}`),
    [['MISSING_BLANK', /value:"x"/, 'repair']],
    pasted,
  ],
];

describe.skipIf(skipsUpstream)('wrong edits of upstream files', () => {
  for (const release of releases) {
    it.each(rows)(`${release}: %s`, (_, edit, expected, holds) => {
      const { before, daemonSet, behind } = partsOf(release);
      const wrong = edit(daemonSet);
      expect(wrong).not.toBe(daemonSet);
      const text = before + wrong + behind;
      const findings = findingsOf(text, before.length, before.length + wrong.length);
      const told = findings.map(({ id, range, remedy }) => [id, lineAt(indexLines(text), range.start), remedy.kind]);
      const all = text.split('\n');
      const offset = before.split('\n').length - 1;
      const lineOf = (at: RegExp) => offset + 1 + all.slice(offset).findLastIndex((line) => at.test(line));
      expect(told).toEqual(expected.map(([id, at, remedy]) => [id, lineOf(at), remedy]));
      if (expected.some(([, , remedy]) => remedy !== 'repair')) return;
      const edits = findings.flatMap(({ remedy }) => (remedy.kind === 'repair' ? remedy.edits : []));
      const repaired = applyEdits(text, edits);
      expect(findingsOf(repaired, before.length, repaired.length - behind.length)).toEqual([]);
      expect(repaired.startsWith(before)).toBe(true);
      expect(repaired.endsWith(behind)).toBe(true);
      const names = variablesOf(repaired.slice(before.length, repaired.length - behind.length));
      expect([...names].toSorted()).toEqual([...new Set([...variablesOf(daemonSet), ...holds])].toSorted());
      // Only blanks, and lines of an ellipsis, are other than they were.
      const plain = (source: string) =>
        source
          .replace(/^[ \t]*\.\.\.\n/gm, '')
          .replace(/^ +/gm, '')
          .replace('value:"', 'value: "');
      expect(plain(repaired)).toBe(plain(text));
    });
  }
});

// The line numbers of facts/apiserver.md, for the vendor's edited file of 3.28.0 with the variables in another column.
describe.skipIf(skipsUpstream)("kubectl's own line numbers", () => {
  const edited = () => {
    const { before, daemonSet, behind } = partsOf('3.28.0');
    const { manifest } = planOf(before + daemonSet + behind, { ...vcnNative, images: ['ol8'] });
    const start = before.length;
    return { before, daemonSet: manifest.slice(start, manifest.indexOf('\n---', start + 4) + 1) };
  };
  const five = [...pasted, 'FOUR', 'FIVE'].map((name) => `                  - name: ${name}\n                    value: "x"\n`).join('');
  const without = (text: string) => text.replace(new RegExp(`(${LAST.source})(?: {12}- name: .*\n.*\n)+`), '$1');
  it.each<[string, number, (daemonSet: string) => string]>([
    ['items behind the last variable', 88, (text) => without(text).replace(LAST, `$1${five}`)],
    ['items below env', 60, (text) => without(text).replace(HEAD, `$1${five}`)],
    ['the block of env', 49, (text) => shifted(text, /^ {10}env:/, 6)],
    ['the block of volumes', 144, (text) => shifted(text, /^ {6}volumes:/, 6)],
    ['the block of volumeMounts', 126, (text) => shifted(text, /^ {10}volumeMounts:/, 6)],
    [
      'the head of containers',
      42,
      (text) => text.replace(/ {6}containers:\n(?:.*\n)*? {10}imagePullPolicy.*\n/, (head) => head.replace(/^(?=.)/gm, '      ')),
    ],
  ])('%s: %i', (_, line, edit) => {
    const { before, daemonSet } = edited();
    const text = before + edit(daemonSet);
    expect(findingsOf(text, before.length, text.length).map(({ args }) => args['kubectlLine'])).toEqual([line]);
  });
});

/** The findings on what stands between two offsets. */
function findingsOf(text: string, from: number, to: number): readonly BrokenFinding[] {
  return splitDocuments(text).flatMap((range) => {
    if (range.end <= from || range.start >= to) return [];
    const read = readYaml(text, range);
    return read.ok ? [] : explainBroken(text, range, read.problem);
  });
}

/** Names of the variables of calico-node. */
function variablesOf(text: string): readonly string[] {
  const documents = parseAllDocuments(text);
  const daemonSet = documents.find((document) => 'get' in document && document.get('kind') === 'DaemonSet');
  const value = daemonSet?.toJS() as {
    spec: { template: { spec: { containers: readonly { env: readonly { name: string }[] }[]; volumes: unknown } } };
  };
  expect(value.spec.template.spec.volumes).toBeInstanceOf(Array);
  return (value.spec.template.spec.containers[0]?.env ?? []).map(({ name }) => name);
}
