import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { forms as words } from '../../messages/en/forms.ts';
import { formInputOf } from '../../testing/form-inputs.ts';
import { hasKubectl, kubectl } from '../../testing/kubectl.ts';
import { readVendored, skipsUpstream, vendoredManifests } from '../../testing/vendored-manifests.ts';
import { findKustomizeStop, type KustomizeStop } from './kustomize-stops.ts';
import { makeForm } from './make-form.ts';

const root = mkdtempSync(join(tmpdir(), 'calicut-stops-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const config = (name: string, more = '', metadata = '') =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n${metadata === '' ? '' : `  ${metadata}\n`}${more}`;
const data = (value: string) => config('a', `data:\n  k: ${value}\n`);
const annotated = (key: string, value = '"1"') => config('a', '', `annotations: {${key}: ${value}, keep: "2"}`);
const list = (...names: readonly string[]) =>
  `apiVersion: v1\nkind: List\nitems:\n${names.map((name) => `- {apiVersion: v1, kind: ConfigMap, metadata: {name: ${name}}}\n`).join('')}`;
const json = (name: string) => `{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "${name}"}}\n`;
const documents = (...all: readonly string[]) => all.join('---\n');
const namespaced = (namespace: string) => config('a', '', `namespace: ${namespace}`);
const role = (namespace: string) =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: a, namespace: ${namespace}}\n`;

type Code = 'OBJECTS_UNREADABLE' | 'OBJECT_WITHOUT_NAME' | 'OBJECT_TWICE';

/** What is refused, with the line of what it is refused for. */
const refused: readonly (readonly [what: string, text: string, stop: KustomizeStop | Code, line: number])[] = [
  ['a stream of JSON', json('a') + json('b'), 'stream', 2],
  ['a document behind three dots', `${config('a')}...\n${config('b')}`, 'stream', 6],
  ['a document that is a text', documents('words\n', config('a')), 'no-object', 1],
  ['a document that is a list', documents(config('a'), '- a\n'), 'no-object', 6],
  ['a list before an object', documents(config('x'), list('a', 'b'), config('z')), 'list-order', 6],
  ['a list whose items have no kind', 'apiVersion: v1\nkind: ConfigMapList\nitems:\n- metadata: {name: a}\n', 'list-items', 1],
  ['a list whose items are none', 'apiVersion: a.b/v1\nkind: FooList\nmetadata: {name: a}\nitems: [x]\n', 'list-items', 1],
  ['a list whose items are a mapping', 'apiVersion: a.b/v1\nkind: FooList\nmetadata: {name: a}\nitems: {a: b}\n', 'list-items', 1],
  ['local configuration', documents(config('b'), annotated('config.kubernetes.io/local-config', '"true"')), 'local-config', 10],
  ['local configuration in any word', documents(config('b'), annotated('config.kubernetes.io/local-config', '""')), 'local-config', 10],
  ...[
    'config.kubernetes.io/index',
    'config.kubernetes.io/path',
    'config.kubernetes.io/origin',
    'config.k8s.io/id',
    'internal.config.kubernetes.io/index',
    'internal.config.kubernetes.io/path',
    'internal.config.kubernetes.io/previousNames',
    'alpha.config.kubernetes.io/transformations',
  ].map((key) => [`the annotation ${key}`, annotated(key), 'own-annotation', 5] as const),
  [
    'an annotation of an item',
    `${list('b')}- {apiVersion: v1, kind: A, metadata: {name: a, annotations: {config.kubernetes.io/path: x}}}\n`,
    'own-annotation',
    5,
  ],
  ['no annotations in brackets', config('a', '', 'annotations: {}'), 'annotations', 5],
  ['no annotations at all', config('a', '', 'annotations:'), 'annotations', 5],
  ['an annotation that is a number', annotated('x', '1'), 'annotations', 5],
  ['annotations that are a list', config('a', '', 'annotations: [a]'), 'annotations', 5],
  ...['yes', 'Yes', 'y', 'on', 'Off', 'no', 'N'].map((word) => [`the boolean ${word}`, data(word), 'boolean', 6] as const),
  ['a date', data('2020-01-01'), 'date', 6],
  ['a time', data('2001-12-14t21:59:43.10-05:00'), 'date', 6],
  ['a time with a blank', data('2001-1-4 1:59:43'), 'date', 6],
  ['a key that is a date', config('a', 'data: {2020-01-01: x}\n'), 'date', 5],
  ['a folded text with a line further in', data('>-\n    one\n      two\n    three'), 'folded', 6],
  ['a folded text with blank lines at its end', data('>+\n    one\n\n'), 'folded', 6],
  ['a folded text that begins further in', data('>2\n      one\n    two\n    three\n'), 'folded', 6],
  ['a sign that is no text', data('"a\\u0085b"'), 'sign', 6],
  ['another such sign', data('"a\\x7fb"'), 'sign', 6],
  ['a sign that Unicode has not', data('"a\\uffffb"'), 'sign', 6],
  ['an object that stands twice', documents(config('a'), config('b'), config('a')), 'OBJECT_TWICE', 11],
  ['one in the namespace default and in none', documents(config('a'), namespaced('default')), 'OBJECT_TWICE', 6],
  ['one without a namespace by two names', documents(role('b'), role('c')), 'OBJECT_TWICE', 5],
  ['an object whose name is made', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {generateName: a-}\n', 'OBJECT_WITHOUT_NAME', 1],
  ['an object without a name', documents(config('b'), 'apiVersion: v1\nkind: ConfigMap\nmetadata: {}\n'), 'OBJECT_WITHOUT_NAME', 6],
  ['an object without a kind', documents('apiVersion: v1\nmetadata: {name: x}\n', config('b')), 'OBJECT_WITHOUT_NAME', 1],
  ['a key twice', `${data('a')}  k: b\n`, 'OBJECTS_UNREADABLE', 7],
  ['a key that is a number', config('a', 'data: {1: x}\n'), 'OBJECTS_UNREADABLE', 5],
  ['a directive', `%YAML 1.1\n---\n${config('a')}`, 'OBJECTS_UNREADABLE', 1],
];

/** What is taken, since kustomize gives the same. */
const taken: readonly (readonly [what: string, text: string])[] = [
  ['one object', config('a')],
  ['one object in JSON', json('a')],
  ['documents with nothing in them', `---\n---\n# a\n---\nnull\n---\n${config('a')}---\n`],
  ['three dots before a mark', `${config('a')}...\n---\n${config('b')}`],
  [
    'line ends of Windows and a byte order mark',
    `\uFEFF${documents(config('a'), data('|\n    b\n').replace('name: a', 'name: b'))}`.replaceAll('\n', '\r\n'),
  ],
  ['a list behind an object', documents(config('x'), list('a', 'b'))],
  ['two lists', documents(list('a'), list('b'))],
  ['a list of nothing before an object', documents('apiVersion: v1\nkind: List\nitems: []\n', config('b'))],
  ['a kind that ends in List', documents('apiVersion: a.b/v1\nkind: FooList\nmetadata: {name: a}\n', config('b'))],
  ['one name in two namespaces', documents(namespaced('b'), namespaced('c'))],
  ['what is no local configuration', annotated('config.kubernetes.io/local-config', '"false"')],
  ['other annotations', annotated('config.kubernetes.io/depends-on')],
  [
    'booleans, numbers and words of YAML 1.2',
    config('a', 'data: {a: true, b: False, c: 010, d: 1.50, e: ~, f: "yes", g: \'2020-01-01\', h: !!str no}\n').replace(
      ', h: !!str no',
      '',
    ),
  ],
  ['what looks like a date', data('2020-01-01-rc1')],
  ['a folded text of one line', data('>\n    one\n    two\n')],
  ['a text of lines', data('|+\n    one\n      two\n\n    three\n\n')],
  ['signs that act', data('"\\u202e\\u2028\\u0007\\ufeff\\e"')],
];

const hasKustomize = hasKubectl(27);

/** What kubectl sends of a text, as JSON; undefined where it reads none. `metadata.labels` gets one more. */
function sent(text: string): string | undefined {
  try {
    return kubectl(['label', '--local', '-f', '-', '-o', 'json', 'calicut=seen'], text);
  } catch {
    return undefined;
  }
}

/** What the overlay of a text comes to; undefined where none is made. Without edits unless there is another manifest. */
function built(text: string, manifest = text): string | undefined {
  const result = makeForm('kustomize', formInputOf(text, manifest), words, { withProvenance: false, copyInput: true });
  if (!result.ok) return undefined;
  const folder = mkdtempSync(join(root, 'k-'));
  for (const file of result.made.files) writeFileSync(join(folder, file.path), file.text);
  return kubectl(['kustomize', folder]);
}

describe('what kustomize reads otherwise', () => {
  it.each(refused)('is refused with its place: %s', (_, text, stop, line) => {
    const problem = findKustomizeStop(text);
    const found = problem?.code === 'KUSTOMIZE_OTHERWISE' ? problem.args.stop : problem?.code;
    expect([found, problem !== undefined && 'place' in problem && problem.place.line]).toEqual([stop, line]);
    expect(built(text)).toBeUndefined();
  });

  it.each(taken)('is not: %s', (_, text) => {
    expect(findKustomizeStop(text)).toBeUndefined();
  });

  it('is no question for upstream’s file by its hash, nor for the other forms', () => {
    const text = data('yes');
    const input = { ...formInputOf(text, text), known: { release: '3.32.0', file: 'calico.yaml' } as const };
    for (const copyInput of [true, false]) {
      expect(makeForm('kustomize', input, words, { withProvenance: false, copyInput }).ok).toBe(true);
    }
    expect(makeForm('diff', formInputOf(text, text), words, { withProvenance: false, copyInput: true }).ok).toBe(true);
  });

  it('is looked for in what comes or changes too, whatever the file', () => {
    const after = annotated('config.kubernetes.io/local-config', '"true"');
    const known = { release: '3.32.0', file: 'calico.yaml' } as const;
    for (const before of [config('a'), config('b')]) {
      const input = { ...formInputOf(before, before === config('a') ? after : documents(before, after)), known };
      expect(makeForm('kustomize', input, words, { withProvenance: false, copyInput: false })).toMatchObject({
        ok: false,
        problem: { code: 'KUSTOMIZE_OTHERWISE', args: { of: 'manifest', stop: 'local-config' } },
      });
    }
  });

  it.skipIf(skipsUpstream).each(vendoredManifests.map((manifest) => [`${manifest.release} ${manifest.file.name}`, manifest] as const))(
    'is nowhere in upstream’s files: %s',
    (_, manifest) => {
      expect(findKustomizeStop(readVendored(manifest))).toBeUndefined();
    },
  );
});

describe.skipIf(!hasKustomize)(
  hasKustomize ? 'kubectl kustomize' : 'was not run: kubectl 1.27 or newer is not here',
  { timeout: 120_000 },
  () => {
    it.each(taken)('gives what kubectl reads: %s', (_, text) => {
      const expected = sent(text);
      expect(expected).toMatch(/^\{/);
      expect(sent(built(text) ?? '')).toBe(expected);
    });

    it('gives it for whatever is not refused (law)', () => {
      const text = fc.constantFrom(
        'yes',
        'true',
        '1',
        '2020-01-01',
        '"no"',
        '~',
        '0x1F',
        '08',
        'a',
        "'2020-01-01'",
        '1.0',
        '1e3',
        '.5',
        '*a',
        '&a b',
        '!!str 1',
      );
      const lines = fc.array(fc.constantFrom('one', '  two', '', '- x', 'end '), { minLength: 1, maxLength: 4 });
      const block = fc
        .tuple(fc.constantFrom('|', '>', '|-', '>-', '|+', '>+'), lines)
        .map(([style, all]) => `${style}2\n${all.map((line) => `    ${line}\n`).join('')}`);
      const quoted = fc.string({ unit: 'binary', maxLength: 8 }).map((value) => JSON.stringify(value));
      const one = fc.oneof(text, block, quoted).map((value) => data(value.trimEnd()));
      const all = fc.array(
        fc.oneof(one, fc.constantFrom(config('b'), json('c'), list('d', 'e'), namespaced('x'), config('f', '', 'annotations: {}'))),
        { minLength: 1, maxLength: 3 },
      );
      let taken = 0;
      fc.assert(
        fc.property(all, fc.boolean(), (parts, isEdited) => {
          const source = documents(...parts.map((part) => (part.endsWith('\n') ? part : `${part}\n`)));
          const manifest = isEdited ? source.replaceAll('data:\n', 'data:\n  more: new\n') : source;
          const output = built(source, manifest);
          if (output === undefined) return;
          const expected = sent(manifest);
          // What begins with a bracket is JSON to kubectl, and then nothing but JSON may follow.
          fc.pre(expected !== undefined);
          taken++;
          expect(sent(output)).toBe(expected);
        }),
        { numRuns: 80 },
      );
      expect(taken).toBeGreaterThan(5);
    });
  },
);
