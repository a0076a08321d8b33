import { describe, expect, it } from 'vitest';
import { plainStyle, writeManifest } from '../../testing/handwritten-manifest.ts';
import { replace, vcnNative } from '../../testing/plans.ts';
import type { Selection } from '../selection/selection.ts';
import { checkDocuments } from '../manifest/workload.ts';
import { createPlan } from './create-plan.ts';

const problemsOf = (text: string, selection: Selection) => {
  const result = createPlan({ text, selection });
  const lines = text.split(/\r?\n/);
  if (result.ok) return [];
  return result.problems.map((problem) =>
    'place' in problem ? `${problem.code} at ${lines[problem.place.line - 1]?.slice(problem.place.column - 1)}` : problem.code,
  );
};

/** A few lines that would become a billion values. */
function bomb(text: string): string {
  const lines = Array.from(
    { length: 9 },
    (_, n) => `      b${n + 1}: &b${n + 1} [${Array.from({ length: 9 }, () => (n === 0 ? 'x' : `*b${n}`)).join(', ')}]\n`,
  );
  return text.replace('      hostNetwork: true\n', `      hostNetwork: true\n${lines.join('')}`);
}

describe('what stands in the way of a plan', () => {
  const text = writeManifest(plainStyle);
  const full = writeManifest({ ...plainStyle, backend: 'bird' });
  const env = (entries: string) => text.replace(/^ *- name: FELIX_HEALTHENABLED\n.*\n/m, entries);
  it.each<[string, string, Selection, readonly string[]]>([
    ['an empty file', '', vcnNative, ['EMPTY_FILE']],
    ['blank lines alone', '\uFEFF\n\n', vcnNative, ['EMPTY_FILE']],
    ['prose', 'Dear operator,\nplease install Calico.\n', vcnNative, ['NOT_A_MANIFEST at Dear operator,']],
    ['broken YAML with no DaemonSet', 'a: [1\nb: 2\n', vcnNative, ['YAML_SYNTAX at b: 2']],
    [
      'broken YAML in the DaemonSet',
      text.replace('hostNetwork: true', 'hostNetwork: [true'),
      vcnNative,
      ['YAML_SYNTAX at initContainers:'],
    ],
    ['other resources', 'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n', vcnNative, ['DAEMONSET_MISSING at apiVersion: v1']],
    ['another namespace', text.replace('namespace: kube-system', 'namespace: calico-system'), vcnNative, ['DAEMONSET_MISSING at ---']],
    ['an empty List', 'apiVersion: v1\nkind: List\nitems: []\n', vcnNative, ['DAEMONSET_MISSING at apiVersion: v1']],
    ['two DaemonSets', `${text}---\n${text.slice(text.indexOf('kind: DaemonSet'))}`, vcnNative, ['DAEMONSET_TWICE at kind: DaemonSet']],
    [
      'no container',
      text.replace('name: calico-node\n          image', 'name: node\n          image'),
      vcnNative,
      ['CONTAINER_MISSING at kind: DaemonSet'],
    ],
    [
      'a key twice',
      text.replace('hostNetwork: true', 'hostNetwork: true\n      hostNetwork: true'),
      vcnNative,
      ['DUPLICATE_KEY at hostNetwork: true'],
    ],
    ['the other manifest', full, vcnNative, ['WRONG_MANIFEST at name: CALICO_NETWORKING_BACKEND']],
    ['the other manifest, the other way', text, replace, ['WRONG_MANIFEST at name: CALICO_NETWORKING_BACKEND']],
    [
      'an anchor in a flow list',
      text.replace(/volumes:\n(?: {8}.*\n)+/, 'volumes: [&v { name: cni-bin-dir }, { name: lib-modules }]\n'),
      vcnNative,
      ['LAYOUT at [&v { name: cni-bin-dir }, { name: lib-modules }]'],
    ],
    [
      'a variable twice',
      env('            - name: NO_DEFAULT_POOLS\n              value: "true"\n'.repeat(2)),
      vcnNative,
      ['VARIABLE_TWICE at name: NO_DEFAULT_POOLS'],
    ],
    [
      'a variable from elsewhere',
      env('            - name: NO_DEFAULT_POOLS\n              valueFrom: { fieldRef: { fieldPath: a } }\n'),
      vcnNative,
      ['VARIABLE_NOT_LITERAL at name: NO_DEFAULT_POOLS'],
    ],
    [
      'a variable whose empty value has a tag',
      env('            - name: NO_DEFAULT_POOLS\n              value: !!str\n'),
      vcnNative,
      ['LAYOUT at '],
    ],
    [
      'a live pool',
      env('            - name: CALICO_IPV4POOL_CIDR\n              value: "10.0.0.0/16"\n'),
      vcnNative,
      ['VARIABLE_COLLIDES at name: CALICO_IPV4POOL_CIDR'],
    ],
    [
      'a live IPv6 pool',
      env('            - name: CALICO_IPV6POOL_CIDR\n              value: "fd00::/64"\n'),
      vcnNative,
      ['VARIABLE_COLLIDES at name: CALICO_IPV6POOL_CIDR'],
    ],
    [
      'more in envFrom',
      text.replace('optional: true\n', 'optional: true\n            - secretRef:\n                name: own\n'),
      vcnNative,
      ['FIELD_HOLDS_MORE at secretRef:'],
    ],
    [
      'another mount of a volume that goes',
      text.replace(
        '      containers:\n',
        '      containers:\n        - name: side\n          image: i\n          volumeMounts:\n            - name: cni-bin-dir\n              mountPath: /b\n',
      ),
      vcnNative,
      ['MOUNT_WITHOUT_VOLUME at name: cni-bin-dir'],
    ],
    [
      'an alias',
      text.replace('hostNetwork: true', 'hostNetwork: &x true').replace('          env:\n', '          env: *x\n          old:\n'),
      vcnNative,
      ['ALIAS at *x'],
    ],
  ])('says where: %s', (_, input, selection, problems) => {
    expect(problemsOf(input, selection)).toEqual(problems);
  });

  it.each([
    [
      'brackets without end',
      writeManifest(plainStyle).replace('hostNetwork: true', `hostNetwork: ${'['.repeat(5000)}`),
      'NESTED_TOO_DEEPLY',
    ],
    ['aliases that multiply', bomb(writeManifest(plainStyle)), 'KUBECTL_STOPS'],
  ])('refuses what is nested to do harm: %s', (_, input, code) => {
    expect(problemsOf(input, vcnNative).map((problem) => problem.split(' ')[0])).toEqual([code]);
  });

  it.each<[string, string, Selection, readonly string[]]>([
    [
      'a Felix variable in another case',
      env('            - name: felix_interfaceprefix\n              value: "cali"\n'),
      vcnNative,
      ['VARIABLE_OTHER_CASE at name: felix_interfaceprefix'],
    ],
    [
      'Typha in another case',
      text.replace('FELIX_TYPHAK8SSERVICENAME', 'Felix_TyphaK8sServiceName'),
      vcnNative,
      ['VARIABLE_OTHER_CASE at name: Felix_TyphaK8sServiceName'],
    ],
    [
      'the backend twice',
      env('            - name: CALICO_NETWORKING_BACKEND\n              value: "bird"\n'),
      vcnNative,
      ['VARIABLE_TWICE at name: CALICO_NETWORKING_BACKEND'],
    ],
    [
      'no default pools and a pool',
      full.replace(/(?<=- name: )FELIX_HEALTHENABLED/, 'NO_DEFAULT_POOLS'),
      { ...replace, podCidr: '10.0.0.0/16' },
      ['VARIABLE_COLLIDES at name: NO_DEFAULT_POOLS'],
    ],
    [
      'a line separator in a comment',
      text.replace('# About item 1.', '# About\u2028item 1.'),
      vcnNative,
      ['CONTROL_CHARACTER at \u2028item 1.'],
    ],
    ['a carriage return alone', text.replace('# About item 1.', '# About\ritem 1.'), vcnNative, ['CONTROL_CHARACTER at \ritem 1.']],
    [
      'a merge key in an entry',
      env('            - <<: { name: FELIX_IPTABLESBACKEND, value: "Legacy" }\n'),
      vcnNative,
      ['LAYOUT at <<: { name: FELIX_IPTABLESBACKEND, value: "Legacy" }'],
    ],
    [
      'a merge key in place of flannel',
      full.replace(/(?<=- )name: FELIX_HEALTHENABLED\n.*\n/, '<<: { name: FELIX_IPTABLESBACKEND, value: "Legacy" }\n'),
      replace,
      ['LAYOUT at <<: { name: FELIX_IPTABLESBACKEND, value: "Legacy" }'],
    ],
    [
      'a document that holds itself',
      text.replace('hostNetwork: true', 'hostNetwork: &a\n        b: *a'),
      vcnNative,
      ['KUBECTL_STOPS at *a'],
    ],
    [
      'a block scalar that the text ends in',
      writeManifest({ ...plainStyle, envLast: true, finalNewline: false }).replace(
        'value: "true" # kept',
        'value: |\n                kept',
      ),
      vcnNative,
      ['LAYOUT at - name: FELIX_HEALTHENABLED'],
    ],
  ])('refuses what is read in two ways: %s', (_, input, selection, problems) => {
    expect(problemsOf(input, selection)).toEqual(problems);
  });

  it.each<[string, string, Selection, readonly string[]]>([
    ['an alias without an anchor', text.replace('hostNetwork: true', 'hostNetwork: *foo'), vcnNative, ['KUBECTL_STOPS at *foo']],
    [
      'a backend that is not set',
      full.replace('name: CALICO_NETWORKING_BACKEND', 'name: OTHER'),
      replace,
      ['BACKEND_MISSING at name: calico-node'],
    ],
    [
      'a tag that makes no text of the value',
      env('            - name: NO_DEFAULT_POOLS\n              value: !!bool "true"\n'),
      vcnNative,
      ['VARIABLE_NOT_LITERAL at name: NO_DEFAULT_POOLS'],
    ],
    [
      'an envFrom that is no list',
      text.replace(/envFrom:\n(?:.*\n){4}/, 'envFrom: { configMapRef: { name: mine } }\n'),
      vcnNative,
      ['FIELD_HOLDS_MORE at { configMapRef: { name: mine } }'],
    ],
    ['a C1 control character', text.replace('# About item 1.', '# \u009b1.'), vcnNative, ['CONTROL_CHARACTER at \u009b1.']],
  ])('refuses, and says why: %s', (_, input, selection, problems) => {
    expect(problemsOf(input, selection)).toEqual(problems);
  });

  it('does not take an empty pool or a false for a collision', () => {
    const empty = env('            - name: CALICO_IPV4POOL_CIDR\n              value: ""\n');
    const off = full.replace(/(?<=- name: )FELIX_HEALTHENABLED\n.*\n/, 'NO_DEFAULT_POOLS\n              value: "false"\n');
    expect(problemsOf(empty, vcnNative)).toEqual([]);
    expect(problemsOf(off, { ...replace, podCidr: '10.0.0.0/16' })).toEqual([]);
  });

  it.each([
    ['an alias for the kind', '---\nx: &k DaemonSet\nkind: *k\nmetadata: { name: calico-node }\n', 'ALIAS'],
    ['a merged name', '---\nkind: DaemonSet\nmetadata: { <<: { name: calico-node } }\n', 'ALIAS'],
    ['a DaemonSetList', '---\nkind: DaemonSetList\nitems:\n  - metadata: { name: "calico\\x2dnode" }\n', 'DAEMONSET_TWICE'],
    ['a list in a list', '---\nkind: List\nitems:\n  - kind: DaemonSetList\n    items: []\n', 'MANIFEST_LIST'],
    ['an alias nobody anchored, elsewhere', '---\nkind: ConfigMap\ndata: { a: *foo }\n', 'KUBECTL_STOPS'],
    ['a list of something else', '---\nkind: List\nitems:\n  - kind: ClusterRole\n    metadata: { name: calico-node }\n', undefined],
  ])('sees through %s', (_, more, code) => {
    expect(checkDocuments(text + more)?.code).toBe(code);
  });

  it('finds the DaemonSet however its kind is written', () => {
    const escaped = text.replace('kind: DaemonSet', 'kind: "Daemon\\x53et"');
    expect(createPlan({ text: escaped, selection: vcnNative }).ok).toBe(true);
    expect(checkDocuments(`${text}---\n${escaped.slice(escaped.indexOf('kind: "Daemon'))}`)?.code).toBe('DAEMONSET_TWICE');
    expect(
      checkDocuments(`${text}---\napiVersion: v1\nkind: List\nitems:\n  - kind: DaemonSet\n    metadata: { name: calico-node }\n`)?.code,
    ).toBe('DAEMONSET_TWICE');
    expect(checkDocuments(text)).toBeUndefined();
  });

  it('names init containers that upstream does not ship and that go with the others', () => {
    const plan = createPlan({ text: text.replace('name: mount-bpffs', 'name: my-sysctl'), selection: vcnNative });
    expect(plan.ok && plan.plan.notices).toEqual([
      { code: 'REMOVES_UNKNOWN', level: 'warning', args: { field: 'initContainers', names: ['my-sysctl'] } },
    ]);
  });

  it('leaves a null item and a comment below an entry as they are', () => {
    const odd = text
      .replace('        # About item 1.\n        - name: cni-bin-dir', '        -\n        # About item 1.\n        - name: cni-bin-dir')
      .replace('value: "none"\n', 'value: "none"\n              # Deeper.\n');
    const plan = createPlan({ text: odd, selection: vcnNative });
    expect(plan.ok && plan.plan.manifest.includes('# Deeper.')).toBe(true);
  });

  it('says several things at once', () => {
    const broken = text
      .replace('value: "none"', 'value: "bird"')
      .replace(/volumes:\n(?: {8}.*\n)+/, 'volumes: [&v { name: cni-bin-dir }, { name: a }]\n');
    expect(problemsOf(broken, vcnNative)).toHaveLength(2);
  });
});
