import { describe, expect, it } from 'vitest';
import { lines, networking, policyOnly } from '../../testing/small-manifests.ts';
import { readVendored, skipsUpstream, vendoredManifests } from '../../testing/vendored-manifests.ts';
import { readYaml } from '../yaml/document.ts';
import { splitDocuments } from '../yaml/stream.ts';
import { decodeStrictly, MOST_FAULTS, type DecodingFault } from './decode-strictly.ts';

/** The faults of all documents of a text. */
function decode(text: string): readonly DecodingFault[] {
  return splitDocuments(text).flatMap((range) => {
    const read = readYaml(text, range);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    return read.value.root === undefined ? [] : decodeStrictly(read.value, read.value.root);
  });
}

/** A fault in short: its path, and what is wrong there. */
function say({ code, path, expected, found, nearest, isDropped }: DecodingFault): string {
  if (code === 'wrong-type') return `${path}: ${expected}, not ${found}`;
  return `${path}: unknown${nearest === undefined ? '' : `, ${nearest}?`}${isDropped === true ? ' (dropped)' : ''}`;
}

const sayAll = (text: string): readonly string[] => decode(text).map(say);

const HEAD = ['apiVersion: apps/v1', 'kind: DaemonSet', 'metadata:', '  name: calico-node', 'spec:', '  template:', '    spec:'];

/** A DaemonSet with these lines in the place of its containers, in column 6. */
const daemonSet = (...below: readonly string[]): string => lines(...HEAD, ...below.map((line) => `      ${line}`));

/** One with these lines below `env:` of its container, in column 12. */
const withEnv = (...below: readonly string[]): string =>
  daemonSet('containers:', '  - name: calico-node', '    env:', ...below.map((line) => `      ${line}`));

const ENV = 'spec.template.spec.containers[0].env';

const DEFINITION = ['apiVersion: apiextensions.k8s.io/v1', 'kind: CustomResourceDefinition', 'spec:', '  versions:', '    - name: v1'];

/** A CustomResourceDefinition with these lines below its schema. */
const withSchema = (...below: readonly string[]): string =>
  lines(...DEFINITION, '      schema:', '        openAPIV3Schema:', ...below.map((line) => `          ${line}`));

const SCHEMA = 'spec.versions[0].schema.openAPIV3Schema';

const configMap = (...below: readonly string[]): string => lines('apiVersion: v1', 'kind: ConfigMap', ...below);

// facts/apiserver.md, Result 2.
describe('what a server was seen to refuse', () => {
  it.each([
    ['a bool as a value', withEnv('- name: A', '  value: true'), [`${ENV}[0].value: string, not bool`]],
    ['a number as a value', withEnv('- name: A', '  value: 5'), [`${ENV}[0].value: string, not number`]],
    ['a bullet of the page', withEnv('- A="oci"', '- B="true"'), [`${ENV}[0]: map, not string`, `${ENV}[1]: map, not string`]],
    ['a key in capitals', withEnv('- name: A', '  Value: "1"'), [`${ENV}[0].Value: unknown, value?`]],
    [
      'variables a level too far left',
      daemonSet(
        'containers:',
        '  - name: calico-node',
        '    env:',
        '      - name: A',
        '        value: "1"',
        '  - name: B',
        '    value: "2"',
      ),
      ['spec.template.spec.containers[1].value: unknown'],
    ],
  ])('%s', (_, text, said) => {
    expect(sayAll(text)).toEqual(said);
  });
});

describe('a type', () => {
  const container = (...below: readonly string[]): string => daemonSet('containers:', '  - name: a', ...below.map((line) => `    ${line}`));
  const first = 'spec.template.spec.containers[0]';

  it.each([
    ['a word that YAML 1.1 takes for a bool', withEnv('- name: A', '  value: yes'), `${ENV}[0].value: string, not bool`],
    ['a hexadecimal number', withEnv('- name: A', '  value: 0x10'), `${ENV}[0].value: string, not number`],
    ['a mapping for a text', withEnv('- name: A', '  value: {a: b}'), `${ENV}[0].value: string, not map`],
    ['a list for a text', withEnv('- name: A', '  value: [a]'), `${ENV}[0].value: string, not list`],
    ['a mapping for a list', withEnv('A: "1"'), `${ENV}: list, not map`],
    ['a text for a list', container('args: --all'), `${first}.args: list, not string`],
    ['a list for a mapping', container('securityContext: []'), `${first}.securityContext: map, not list`],
    ['a number in a list of texts', container('args: [-v, 5]'), `${first}.args[1]: string, not number`],
    ['a text for a bool', container('tty: "true"'), `${first}.tty: bool, not string`],
    ['a number in quotes', container('ports:', '  - containerPort: "80"'), `${first}.ports[0].containerPort: integer, not string`],
    ['a fraction for an integer', container('ports:', '  - containerPort: 80.5'), `${first}.ports[0].containerPort: integer, not number`],
    ['a bool for a quantity', container('resources: {limits: {cpu: true}}'), `${first}.resources.limits.cpu: quantity, not bool`],
    [
      'a fraction for a port',
      container('livenessProbe: {httpGet: {port: 1.5}}'),
      `${first}.livenessProbe.httpGet.port: string-or-integer, not number`,
    ],
    [
      'a bool for a port',
      container('livenessProbe: {httpGet: {port: on}}'),
      `${first}.livenessProbe.httpGet.port: string-or-integer, not bool`,
    ],
    ['data that is no text', configMap('data:', '  mtu: 1440'), 'data.mtu: string, not number'],
    [
      'a label that is no text',
      configMap('metadata:', '  labels:', '    example.org/on: true'),
      'metadata.labels.example.org/on: string, not bool',
    ],
    ['a text for metadata', configMap('metadata: a'), 'metadata: map, not string'],
  ])('refuses %s', (_, text, said) => {
    expect(sayAll(text)).toEqual([said]);
  });

  it.each([
    ['null anywhere', daemonSet('containers:', '  - name:', '    env: ~', '    tty: null', '    args: [~]', '    resources:', 'volumes:')],
    ['a text with a tag', withEnv('- name: A', '  value: !!str 5')],
    ['text in quotes and blocks', withEnv('- name: A', '  value: "true"', '- name: B', "  value: '5'", '- name: C', '  value: |', '    5')],
    ['whole numbers in other dress', container('ports:', '  - containerPort: 80.0', '  - containerPort: 0x50', '  - containerPort: 8e1')],
    ['a bool of YAML 1.1', container('tty: yes', 'stdin: off')],
    ['a quantity of both kinds', container('resources: {requests: {cpu: 250m, memory: 1}, limits: {cpu: .5}}')],
    ['a port of both kinds', container('livenessProbe: {httpGet: {port: 80}}', 'readinessProbe: {httpGet: {port: http}}')],
    ['a day as a text', configMap('metadata: {creationTimestamp: 2026-11-21, annotations: {day: 2026-11-21}}')],
  ])('takes %s', (_, text) => {
    expect(sayAll(text)).toEqual([]);
  });
});

describe('a field', () => {
  it.each([
    ['at the top', configMap('dta: {}'), ['dta: unknown, data?']],
    ['that is empty', configMap('what:'), ['what: unknown']],
    [
      'with a name that objects of JavaScript have',
      configMap('constructor: 1', 'toString: 1'),
      ['constructor: unknown', 'toString: unknown'],
    ],
    ['called by a number', configMap('1: a'), ['1: unknown']],
    ['that kubectl takes for a bool', configMap('on: a'), ['true: unknown']],
    ['with a slip of two letters', daemonSet('hostNetwrko: true'), ['spec.template.spec.hostNetwrko: unknown, hostNetwork?']],
    ['that no other is near', daemonSet('net: host'), ['spec.template.spec.net: unknown']],
    ['that stands twice, each time', configMap('what: 1', 'what: 2'), ['what: unknown', 'what: unknown']],
    [
      'of a struct that has none',
      lines(...DEFINITION, '      subresources: {status: {a: 1}}'),
      ['spec.versions[0].subresources.status.a: unknown'],
    ],
  ])('is said where it is unknown: %s', (_, text, said) => {
    expect(sayAll(text)).toEqual(said);
  });

  it('is looked at each time that it stands', () => {
    expect(sayAll(withEnv('- name: A', '  value: 1', '  value: "2"', '  value: 3'))).toEqual([
      `${ENV}[0].value: string, not number`,
      `${ENV}[0].value: string, not number`,
    ]);
  });

  it('may have any name in a mapping of texts', () => {
    expect(sayAll(configMap('data:', '  what.ever: a', '  1: b', '  yes: c'))).toEqual([]);
  });
});

// kubernetes/kubernetes#128033: what Go decodes by itself is not decoded strictly, but a wrong type is an error there too.
describe('a schema', () => {
  it.each([
    ['properties', ['properties:', '  a:', '    typ: string'], [`${SCHEMA}.properties.a.typ: unknown, type?`]],
    ['a list of schemas', ['anyOf:', '  - typ: string'], [`${SCHEMA}.anyOf[0].typ: unknown, type?`]],
    ['items', ['items:', '  typ: string'], [`${SCHEMA}.items.typ: unknown, type? (dropped)`]],
    ['properties below items', ['items:', '  not: {typ: a}'], [`${SCHEMA}.items.not.typ: unknown, type? (dropped)`]],
    ['items that are a list', ['items:', '  - typ: string'], [`${SCHEMA}.items[0].typ: unknown, type? (dropped)`]],
    ['a wrong type below items', ['items:', '  type: 5'], [`${SCHEMA}.items.type: string, not number`]],
    ['additional properties', ['additionalProperties: {typ: a}'], [`${SCHEMA}.additionalProperties.typ: unknown, type? (dropped)`]],
    ['a text for them', ['additionalProperties: "true"'], [`${SCHEMA}.additionalProperties: map-or-bool, not string`]],
    ['a list for them', ['additionalProperties: []'], [`${SCHEMA}.additionalProperties: map-or-bool, not list`]],
    ['dependencies', ['dependencies: {a: [5]}'], [`${SCHEMA}.dependencies.a[0]: string, not number`]],
    ['a text for a number', ['maximum: "5"'], [`${SCHEMA}.maximum: number, not string`]],
    ['a fraction for a length', ['maxLength: 5.5'], [`${SCHEMA}.maxLength: integer, not number`]],
  ])('is refused for %s', (_, below, said) => {
    expect(sayAll(withSchema(...below))).toEqual(said);
  });

  it('takes values of any type where it speaks of values, and fractions', () => {
    const values = ['default: {a: 1}', 'enum: [1, yes, a]', 'example: []', 'maximum: .5', 'additionalProperties: on', 'nullable: no'];
    expect(sayAll(withSchema(...values))).toEqual([]);
  });
});

describe('a fault', () => {
  it('is where the key is, or the value, with what it stands in', () => {
    const text = withEnv('- name: A', '  Value: "1"', '  value: true', '- B');
    const faults = decode(text);
    expect(faults.map(({ range }) => text.slice(range.start, range.end))).toEqual(['Value', 'true', 'B']);
    expect(faults.map(({ field, definition }) => [field, definition])).toEqual([
      ['Value', 'EnvVar'],
      ['value', undefined],
      ['env', 'EnvVar'],
    ]);
    expect(faults.map(({ pair }) => pair !== undefined)).toEqual([true, true, false]);
  });

  it('is in the whole text, behind other documents', () => {
    const text = `${configMap('data: {}')}---\n${configMap('data: 5')}`;
    expect(decode(text).map(({ range }) => range)).toEqual([{ start: text.length - 2, end: text.length - 1 }]);
  });

  it('is one of a hundred at most', () => {
    const many = Array.from({ length: 500 }, (_, n) => `what${n}: 1`);
    expect(decode(configMap(...many))).toHaveLength(MOST_FAULTS);
    expect(decode(configMap('data:', ...many.map((line) => `  ${line}`)))).toHaveLength(MOST_FAULTS);
  });
});

describe('an alias', () => {
  it('is followed to its anchor, for each type once', () => {
    const text = withEnv('- &a {name: A, value: 5}', '- *a', '- name: *a');
    expect(sayAll(text)).toEqual([`${ENV}[2].name: string, not map`, `${ENV}[0].value: string, not number`]);
  });

  it('leads to the anchor that stands last in front of it', () => {
    expect(sayAll(configMap('data:', '  a: &a x', '  b: *a', '  c: &a 5', '  d: *a'))).toEqual(['data.c: string, not number']);
  });

  it('is looked at again where the server is strict', () => {
    expect(sayAll(withSchema('items: &a {typ: a}', 'not: *a'))).toEqual([
      `${SCHEMA}.items.typ: unknown, type? (dropped)`,
      `${SCHEMA}.not.typ: unknown, type?`,
    ]);
  });

  it('without an anchor is left to others', () => {
    expect(sayAll(configMap('data: *a'))).toEqual([]);
  });

  it('may lead in a circle or in a thousand million directions', () => {
    const bomb = ['properties:', '  a0: &a0 {typ: a}'];
    for (let n = 1; n < 30; n++) bomb.push(`  a${n}: &a${n} {anyOf: [*a${n - 1}, *a${n - 1}, *a${n - 1}]}`);
    expect(sayAll(withSchema(...bomb))).toEqual([`${SCHEMA}.properties.a0.typ: unknown, type?`]);
    expect(sayAll(withSchema('properties: &p', '  a: {properties: *p, typ: a}'))).toEqual([`${SCHEMA}.properties.a.typ: unknown, type?`]);
  });
});

describe('a merge key', () => {
  const base = ['metadata: {annotations: &base {a: x, b: 5}}'];

  it('brings in what is checked as if it stood there', () => {
    const text = withEnv('- &a {name: A, Value: "1"}', '- {<<: *a, name: B}', '- {<<: [{valu: "1"}, {value: 5}], name: C}');
    expect(sayAll(text)).toEqual([
      `${ENV}[0].Value: unknown, value?`,
      `${ENV}[2].valu: unknown, value?`,
      `${ENV}[2].value: string, not number`,
    ]);
  });

  it('brings in nothing that the mapping has itself', () => {
    expect(sayAll(configMap('data:', '  <<: {a: 1}', '  a: x'))).toEqual([]);
    expect(sayAll(configMap(...base, 'data:', '  <<: *base', '  b: x'))).toEqual(['metadata.annotations.b: string, not number']);
  });

  it('must be followed by a mapping, and in quotes is a key like others', () => {
    expect(sayAll(configMap('data: {<<: 5}'))).toEqual(['data.<<: map, not number']);
    expect(sayAll(configMap('data: {"<<": 5}'))).toEqual(['data.<<: string, not number']);
  });
});

describe('a manifest without faults', () => {
  it.each([
    ['a custom resource', 'apiVersion: crd.projectcalico.org/v1\nkind: IPPool\nspec: {cidr: 5}\n'],
    ['a version that nobody serves', 'apiVersion: apps/v1beta1\nkind: DaemonSet\nwhat: 5\n'],
    ['a kind without a version', 'kind: ConfigMap\nwhat: 5\n'],
    ['no manifest', 'a: 5\n'],
    ['our own without a network', policyOnly],
    ['our own with one', networking],
  ])('is %s', (_, text) => {
    expect(sayAll(text)).toEqual([]);
  });

  it.skipIf(skipsUpstream).each(vendoredManifests.map((manifest) => [`${manifest.release} ${manifest.file.name}`, manifest] as const))(
    'is upstream’s %s',
    (_, manifest) => {
      expect(sayAll(readVendored(manifest))).toEqual([]);
    },
  );

  it.skipIf(skipsUpstream)('was looked for in upstream files', () => {
    expect(vendoredManifests.length).toBeGreaterThan(0);
  });
});
