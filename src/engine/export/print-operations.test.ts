import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hasKubectl, kubectl } from '../../testing/kubectl.ts';
import type { Operation } from './compare-values.ts';
import type { Json, JsonMap } from './kubectl-value.ts';
import { toJsonPatch, toYaml, toYamlPatch } from './print-operations.ts';

const awkward = [
  'yes',
  'no',
  'y',
  'true',
  'No',
  'on',
  'null',
  '~',
  '0644',
  '1e3',
  '1:30',
  '',
  ' a',
  'a ',
  '- a',
  'a: b',
  '# a',
  "it's",
  '"',
  '\\',
  '\n',
  'a\n\nb\n',
  '\r\n',
  '\t',
  '\u0085',
  '\u2028',
  '\u202e',
  '\ufeff',
  'ü',
  '\u{1F600}',
  '%',
  '@a',
  '`',
  '$patch',
  '!!x',
  '&a',
  '*a',
  '|',
  '>',
  '<<',
  '=',
  '.inf',
];
const anyText = fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'grapheme', maxLength: 6 }), fc.stringMatching(/^[a-zA-Z]{1,8}$/));
const { value: anyValue } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    anyText,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      anyText.filter((key) => key !== '__proto__'),
      tie('value'),
      { maxKeys: 3 },
    ),
  ),
}));

describe('a value as YAML', () => {
  it.each(['1.2', '1.1'] as const)('is the same to a reader of YAML %s', (version) => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(parse(toYaml(value), { version, merge: false, logLevel: 'silent' })).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });

  it('holds nothing but printable ASCII and line ends', () => {
    fc.assert(fc.property(anyValue, (value) => !/[^\n -~]/.test(toYaml(value))));
  });

  const isHere = hasKubectl();
  it.skipIf(!isHere)(isHere ? 'is the same to kubectl' : 'was not read by kubectl, which is not here', () => {
    const data = Object.fromEntries(awkward.map((text, n) => [`k${n}`, text]));
    const keys = Object.fromEntries(awkward.filter((key) => key !== '').map((key) => [key, 'v']));
    const map = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', annotations: keys }, data } satisfies JsonMap;
    const answer = kubectl(['label', '--local', '--filename', '-', '--output', 'json', 'a=b'], toYaml(map));
    const { data: read, metadata } = JSON.parse(answer) as { readonly data: object; readonly metadata: { readonly annotations: object } };
    expect(read).toEqual(data);
    expect(metadata.annotations).toEqual(keys);
  });
});

describe('operations', () => {
  const operations: readonly Operation[] = [
    { op: 'test', path: '/a/0/name', value: 'x\u2028' },
    { op: 'remove', path: '/a/0' },
  ];

  it('stand one on each line as JSON', () => {
    const text = toJsonPatch(operations);
    expect(JSON.parse(text)).toEqual(operations);
    expect(text.split('\n')).toHaveLength(5);
    expect(text).not.toMatch(/[^\n -~]/);
    expect(toJsonPatch([])).toBe('[]\n');
  });

  it('stand under the titles of their reasons as YAML', () => {
    const text = toYamlPatch(
      [
        { reason: 'set-pod-cidr', operations },
        { reason: undefined, operations: [{ op: 'add', path: '/b~1c', value: [] }] },
      ],
      (reason) => `About ${reason}\n- not: more`,
    );
    expect(parse(text)).toEqual([...operations, { op: 'add', path: '/b~1c', value: [] }]);
    expect(text.startsWith('# About set-pod-cidr?- not: more\n- op: test\n  path: /a/0/name\n')).toBe(true);
  });
});
