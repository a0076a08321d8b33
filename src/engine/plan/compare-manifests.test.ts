import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { planOf, replace, vcnNative } from '../../testing/plans.ts';
import { lines } from '../../testing/small-manifests.ts';
import { readVendored, skipsUpstream, vendoredManifests } from '../../testing/vendored-manifests.ts';
import { splitDocuments } from '../yaml/stream.ts';
import { compareManifests, type Comparison, type DocumentComparison } from './compare-manifests.ts';
import { firstLine } from './first-line.ts';

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const titleOf = ({ kind, namespace, name }: Pick<DocumentComparison, 'kind' | 'namespace' | 'name'>) =>
  [kind, namespace, name].filter((part) => part !== undefined).join(' ');
const brief = ({ documents }: Comparison) =>
  documents.map(({ state, removedLines, addedLines, ...identity }) => `${state} ${titleOf(identity)} -${removedLines} +${addedLines}`);

/** A document as a test knows it: who it is, and its text. */
interface Known {
  readonly title: string;
  readonly text: string;
}

/** The titles, each with the number of those of the same title before it. */
const keysOf = (documents: readonly Known[]) =>
  documents.map(({ title }, n) => `${title} #${documents.slice(0, n).filter((one) => one.title === title).length}`);

/** The hunks with their first lines counted from 0, also where a side has no lines. */
const fromZero = ({ hunks }: DocumentComparison) =>
  hunks.map((hunk) => ({ ...hunk, from: firstLine(hunk.oldStart, hunk.oldLines) - 1, at: firstLine(hunk.newStart, hunk.newLines) - 1 }));

/** What a comparison must hold, whatever the manifests are: `before` and `after` are their documents, in order and without gaps. */
function checkLaws(before: readonly Known[], after: readonly Known[]): Comparison {
  const whole = (documents: readonly Known[]) => documents.map(({ text }) => text).join('');
  const startOf = (documents: readonly Known[], n: number) => linesOf(whole(documents.slice(0, n))).length;
  const comparison = compareManifests(whole(before), whole(after));
  const [old, now] = [keysOf(before), keysOf(after)];
  const [oldLines, newLines] = [linesOf(whole(before)), linesOf(whole(after))];
  const removed = comparison.documents.filter(({ state }) => state === 'removed');
  const kept = comparison.documents.filter(({ state }) => state !== 'removed');

  // Each new document is what the hunks make of the old one of that name, or the old one itself.
  for (const [n, { title, text }] of after.entries()) {
    const partner = old.indexOf(now[n] ?? '');
    if (before[partner]?.text === text) continue;
    const document = kept.shift();
    expect([document?.state, document && titleOf(document)]).toEqual([partner === -1 ? 'added' : 'changed', title]);
    let line = partner === -1 ? 0 : startOf(before, partner);
    const patched: string[] = [];
    const changes = document === undefined ? [] : fromZero(document);
    for (const [at, hunk] of changes.entries()) {
      expect(hunk.removed).toEqual(oldLines.slice(hunk.from, hunk.from + hunk.oldLines));
      expect(hunk.added).toEqual(newLines.slice(hunk.at, hunk.at + hunk.newLines));
      // The lines around it are the nearest that stand in both, and in no other hunk.
      const [ends, starts] = [changes[at - 1], changes[at + 1]];
      const room = {
        before: hunk.from - (ends === undefined ? line : ends.from + ends.oldLines),
        after: starts === undefined ? 2 : starts.from - hunk.from - hunk.oldLines,
      };
      const behind = oldLines.slice(hunk.from + hunk.oldLines, partner === -1 ? 0 : startOf(before, partner + 1));
      expect(hunk.before).toEqual(partner === -1 ? [] : oldLines.slice(hunk.from - Math.min(2, room.before), hunk.from));
      expect(hunk.after).toEqual(behind.slice(0, Math.min(2, room.after)));
      expect(hunk.before).toEqual(newLines.slice(hunk.at - hunk.before.length, hunk.at));
      expect(hunk.after).toEqual(newLines.slice(hunk.at + hunk.newLines, hunk.at + hunk.newLines + hunk.after.length));
      patched.push(...oldLines.slice(line, hunk.from), ...hunk.added);
      line = hunk.from + hunk.oldLines;
    }
    patched.push(...oldLines.slice(line, partner === -1 ? 0 : startOf(before, partner + 1)));
    expect(patched.join('')).toBe(text);
  }
  expect(kept).toEqual([]);

  // Each old document without a partner is removed whole.
  const lost = before.filter((_, n) => !now.includes(old[n] ?? ''));
  const removedText = removed.map((document) => fromZero(document).map(({ from, oldLines: count }) => oldLines.slice(from, from + count)));
  expect(removedText.map((hunks) => hunks.flat().join('')).toSorted()).toEqual(lost.map(({ text }) => text).toSorted());
  for (const side of ['removedLines', 'addedLines', 'indentedLines'] as const) {
    expect(comparison.documents.reduce((sum, document) => sum + document[side], 0)).toBe(comparison[side]);
  }
  expect(newLines.length - oldLines.length).toBe(comparison.addedLines - comparison.removedLines);
  return comparison;
}

describe('the comparison of two manifests', () => {
  const anyDocument = fc
    .record({
      name: fc.constantFrom('a', 'b', 'c', 'd'),
      above: fc.array(fc.constantFrom('# one\n', '# two\n'), { maxLength: 2 }),
      values: fc.uniqueArray(fc.constantFrom('x: 1\n', 'y: 2\n', 'z: |\n  # kept\n  ---x\n', '\n', '  # inside\n'), { maxLength: 6 }),
      metadata: fc.constantFrom('metadata:\n  name: ', 'metadata: # who\n\n    # it is\n    namespace: n\n    name: '),
    })
    .map(({ name, above, values, metadata }): Known => ({
      title: metadata.includes('namespace') ? `K n ${name}` : `K ${name}`,
      text: `${above.join('')}---\nkind: K\n${values.join('')}${metadata}${name}\n`,
    }));
  const anyManifest = fc.array(anyDocument, { maxLength: 6 });

  it('makes each new document of the old one of its name, and forgets nothing', () => {
    fc.assert(
      fc.property(anyManifest, anyManifest, (before, after) => {
        checkLaws(before, after);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is empty for documents in another order', () => {
    const shuffled = fc
      .uniqueArray(anyDocument, { selector: ({ title }) => title, maxLength: 6 })
      .chain((documents) => fc.tuple(fc.constant(documents), fc.shuffledSubarray(documents, { minLength: documents.length })));
    fc.assert(
      fc.property(shuffled, ([before, after]) => {
        expect(checkLaws(before, after).documents).toEqual([]);
      }),
    );
  });

  const document = (name: string, ...more: readonly string[]) => lines('---', 'kind: K', 'metadata:', `  name: ${name}`, ...more);

  it('names a removed document behind the one it stood behind', () => {
    const before = ['a', 'gone', 'b', 'c', 'last'].map((name) => document(name)).join('');
    const after = [document('new'), document('c', 'x: 1'), document('a', 'x: 1'), document('b', 'x: 1')].join('');
    expect(brief(compareManifests(before, after))).toEqual([
      'added K new -0 +4',
      'changed K c -0 +1',
      'removed K last -4 +0',
      'changed K a -0 +1',
      'removed K gone -4 +0',
      'changed K b -0 +1',
    ]);
    expect(brief(compareManifests(after, document('c')))).toEqual([
      'removed K new -4 +0',
      'changed K c -1 +0',
      'removed K a -5 +0',
      'removed K b -5 +0',
    ]);
  });

  it('counts lines in the whole files, and those of a new or a removed document as git does', () => {
    const before = document('a') + document('b', 'x: 1', 'y: 1') + document('gone');
    const after = document('new') + document('a') + document('b', 'x: 2', 'y: 1', 'z: 1');
    const hunks = compareManifests(before, after).documents.map(({ name, hunks: own }) => [
      name,
      ...own.map(({ oldStart, oldLines, newStart, newLines }) => [oldStart, oldLines, newStart, newLines].join()),
    ]);
    expect(hunks).toEqual([
      ['new', '0,0,1,4'],
      ['b', '9,1,13,1', '10,0,15,1'],
      ['gone', '11,4,0,0'],
    ]);
  });

  it('says what keys a hunk stands below, and which lines are only indented otherwise', () => {
    const rules = ['rules:', '- a: 1', '- a: 2', '- a: 3'];
    const before = document('a', 'spec:', '  containers:', '    - name: c', '      image: one', '      port: 1', ...rules, 'end: 1');
    const after = document(
      'a',
      'spec:',
      '  containers:',
      '    - name: c',
      '      image: two',
      ...rules.map((rule, n) => (n === 0 ? rule : `  ${rule}`)),
      'end: 1',
    );
    const [changed] = compareManifests(before, after).documents;
    expect(changed?.indentedLines).toBe(3);
    expect(
      changed?.hunks.map(({ path, isIndentation, before: above, after: below }) => [
        path.join(' › '),
        isIndentation,
        above.at(-1),
        below[0],
      ]),
    ).toEqual([
      ['spec › containers › c', false, '    - name: c\n', 'rules:\n'],
      ['rules', true, 'rules:\n', 'end: 1\n'],
    ]);
    expect(compareManifests(after, after.replace('      image: two\n', '')).documents[0]?.hunks[0]?.path).toEqual([
      'spec',
      'containers',
      'c',
    ]);
  });

  it('takes a comment between two documents for the second one’s', () => {
    const before = document('a') + document('b');
    const after = `# About all.\n${document('a')}\n# About b.\n\n# More.\n${document('b')}# The end.\n`;
    expect(brief(compareManifests(before, after))).toEqual(['changed K a -0 +2', 'changed K b -0 +4']);
    expect(compareManifests(before, after).documents.map(({ hunks }) => hunks.map(({ added }) => added.join('')))).toEqual([
      ['# About all.\n', '\n'],
      ['# About b.\n\n# More.\n', '# The end.\n'],
    ]);
  });

  it('takes a document of comments alone for a part of the next one, at the end of the last one', () => {
    const before = document('a') + document('b');
    const after = `${document('a')}---\n# Nothing here.\n${document('b')}---\n`;
    expect(brief(compareManifests(before, after))).toEqual(['changed K b -0 +3']);
    expect(brief(compareManifests('# Only a comment.\n', ''))).toEqual(['removed   -1 +0']);
  });

  it('sees a line end, a missing last one and a byte order mark', () => {
    const text = document('a') + document('b');
    expect(brief(compareManifests(text, text.replaceAll('\n', '\r\n')))).toEqual(['changed K a -4 +4', 'changed K b -4 +4']);
    expect(brief(compareManifests(text, text.slice(0, -1)))).toEqual(['changed K b -1 +1']);
    expect(brief(compareManifests(text, `\uFEFF${text}`))).toEqual(['changed K a -1 +1']);
  });

  it('tells documents of one name apart by their order', () => {
    const before = document('a', 'x: 1') + document('a', 'x: 2');
    expect(brief(compareManifests(before, document('a', 'x: 1') + document('a', 'x: 3') + document('a', 'x: 2')))).toEqual([
      'changed K a -1 +1',
      'added K a -0 +5',
    ]);
  });
});

describe('the name of a document', () => {
  const nameOf = (text: string) => compareManifests('', text).documents.map(titleOf);

  it.each([
    ['block style', 'apiVersion: v1\nkind: K\nmetadata:\n  labels:\n    name: no\n  name: n\n  namespace: s\n', 'K s n'],
    ['its own column', 'kind: K\nmetadata:\n      name: n\n      annotations:\n        name: no\nspec:\n      name: no\n', 'K n'],
    ['quotes', 'kind: "K"\nmetadata:\n  name: \'n\' # yes\n  namespace: "s"\n', 'K s n'],
    ['lists in column 0', 'kind: K\nrules:\n- name: no\n  kind: no\nmetadata:\n  finalizers:\n  - name: no\n  name: n\n', 'K n'],
    ['Windows line ends', 'kind: K\r\nmetadata:\r\n  name: n\r\n  namespace: s\r\n', 'K s n'],
    ['a byte order mark', '\uFEFFkind: K\nmetadata:\n  name: n\n', 'K n'],
    ['a block scalar that looks like it', 'data:\n  x: |\n    kind: no\nkind: K\nmetadata:\n  name: n\n', 'K n'],
    ['a colon in it', 'kind: ClusterRole\nmetadata:\n  name: system:calico-node\n', 'ClusterRole system:calico-node'],
    ['JSON', '{"kind": "K", "metadata": {"name": "n", "namespace": "s"}}\n', 'K s n'],
    ['flow style inside', 'kind: K\nmetadata: {name: n, namespace: s}\n', 'K s n'],
    ['flow style on a line of its own', 'kind: K\nmetadata:\n  {name: n}\n', 'K n'],
    ['quoted keys', '"kind": K\n"metadata":\n  "name": n\n', 'K n'],
    ['quoted keys beside plain ones', 'kind: K\nmetadata:\n  name: n\n  "namespace": s\n', 'K s n'],
    ['an escape', 'kind: K\nmetadata:\n  name: "\\u006e"\n', 'K n'],
    ['a value on a line of its own', 'kind:\n  K\nmetadata:\n  name:\n    n\n', 'K n'],
    ['a tag', 'kind: !!str K\nmetadata:\n  name: &a n\n', 'K n'],
    ['content behind the marker', '--- {kind: K, metadata: {name: n}}\n', 'K n'],
    ['no name', 'kind: List\nitems: []\n', 'List '],
    ['no kind', 'metadata:\n  name: n\n', ' n'],
    ['a list of metadata', 'kind: K\nmetadata:\n- name: no\n', 'K '],
    ['a key that stands twice', 'kind: K\nkind: L\nmetadata:\n  name: n\n', ' '],
    ['a name that stands twice', 'kind: K\nmetadata:\n  name: n\n  name: m\n', ' '],
    ['metadata that stand twice', 'kind: K\nmetadata:\n  name: n\nmetadata:\n  name: m\n', ' '],
    ['no YAML', 'kind: [\n', ' '],
    ['no mapping', 'Hello.\n', ' '],
  ])('is found with %s', (_, text, title) => {
    expect(nameOf(text)).toEqual([title]);
  });

  it('is not worth parsing a large document for', () => {
    expect(nameOf(`{"kind": "K", "metadata": {"name": "n"}, "data": "${'x'.repeat(60_000)}"}\n`)).toEqual([' ']);
    expect(nameOf(`kind: K\nmetadata:\n  name: n\ndata: ${'x'.repeat(60_000)}\n`)).toEqual(['K n']);
  });
});

describe.skipIf(skipsUpstream)('upstream manifests', () => {
  const textOf = (release: string, name: string) => {
    const found = vendoredManifests.find((manifest) => manifest.release === release && manifest.file.name === name);
    if (found === undefined) throw new Error(`${name} of Calico ${release} is missing; run npm run vendor`);
    return readVendored(found);
  };
  const edited = (release: string) => planOf(textOf(release, 'calico-policy-only.yaml'), { ...vcnNative, calico: release }).manifest;

  /** The documents as a parser names them. */
  const parsed = (text: string): readonly Known[] =>
    splitDocuments(text).map(({ start, end }) => {
      const own = text.slice(start, end);
      const { kind, metadata } = parse(own) as {
        readonly kind: string;
        readonly metadata: { readonly name: string; readonly namespace?: string };
      };
      return { title: titleOf({ kind, ...metadata }), text: own };
    });

  it('have the names that a parser reads, in every file', () => {
    for (const manifest of vendoredManifests) {
      const text = readVendored(manifest);
      expect(compareManifests('', text).documents.map(titleOf)).toEqual(parsed(text).map(({ title }) => title));
    }
  }, 60_000);

  it('are compared as edited: what both edits do alike is no difference', () => {
    const { documents, ...counts } = checkLaws(parsed(edited('3.30.0')), parsed(edited('3.32.0')));
    const named = (state: string) => documents.filter((document) => document.state === state).map(({ name }) => name);
    expect(named('removed')).toEqual([
      'adminnetworkpolicies.policy.networking.k8s.io',
      'baselineadminnetworkpolicies.policy.networking.k8s.io',
    ]);
    expect(named('added')).toEqual(['clusternetworkpolicies.policy.networking.k8s.io']);
    expect(named('changed')).toHaveLength(31);
    expect(counts).toEqual({ removedLines: 8_835, addedLines: 6_455, indentedLines: 24 });
    const agent = documents.find(({ kind }) => kind === 'DaemonSet');
    expect(agent?.hunks.map(({ path, isIndentation }) => `${path.slice(3).join(' › ')}${isIndentation ? ', indented' : ''}`)).toEqual([
      'containers › calico-node',
      'containers › calico-node › lifecycle › preStop › exec › command, indented',
      'containers › calico-node › livenessProbe › exec › command, indented',
      'containers › calico-node › readinessProbe › exec › command, indented',
      'volumes',
    ]);
    expect(JSON.stringify(agent)).not.toMatch(/FELIX_INTERFACEPREFIX|install-cni|cni-net-dir/);
  });

  it('differ in little between two patches, and not at all from themselves', () => {
    const { documents } = checkLaws(parsed(edited('3.30.0')), parsed(edited('3.30.3')));
    expect(documents.map(({ state, kind }) => `${state} ${kind}`)).toEqual([
      'changed CustomResourceDefinition',
      'changed CustomResourceDefinition',
      'changed DaemonSet',
      'changed Deployment',
      'changed Deployment',
    ]);
    expect(compareManifests(edited('3.30.0'), edited('3.30.0'))).toEqual({
      removedLines: 0,
      addedLines: 0,
      indentedLines: 0,
      documents: [],
    });
  });

  it('are compared where Calico replaces flannel as well', () => {
    const plan = (release: string) => planOf(textOf(release, 'calico.yaml'), { ...replace, calico: release }).manifest;
    expect(checkLaws(parsed(plan('3.28.0')), parsed(plan('3.30.0'))).documents.length).toBeGreaterThan(20);
  });
});
