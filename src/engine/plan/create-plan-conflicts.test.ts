import { describe, expect, it } from 'vitest';
import { plainStyle, writeManifest } from '../../testing/handwritten-manifest.ts';
import { replace, vcnNative } from '../../testing/plans.ts';
import type { Selection } from '../selection/selection.ts';
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
    ['a List', 'apiVersion: v1\nkind: List\nitems: []\n', vcnNative, ['MANIFEST_LIST at apiVersion: v1']],
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
      'a flow list',
      text.replace(/volumes:\n(?: {8}.*\n)+/, 'volumes: [{ name: cni-bin-dir }, { name: lib-modules }]\n'),
      vcnNative,
      ['LAYOUT at [{ name: cni-bin-dir }, { name: lib-modules }]'],
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
      'a variable without a value',
      env('            - name: NO_DEFAULT_POOLS\n              value:\n'),
      vcnNative,
      ['VARIABLE_NOT_LITERAL at name: NO_DEFAULT_POOLS'],
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
      ['MOUNT_WITHOUT_VOLUME at ---'],
    ],
    [
      'an alias',
      text.replace('hostNetwork: true', 'hostNetwork: &x true').replace('          env:\n', '          env: *x\n          old:\n'),
      vcnNative,
      ['LAYOUT at name: calico-node'],
    ],
  ])('says where: %s', (_, input, selection, problems) => {
    expect(problemsOf(input, selection)).toEqual(problems);
  });

  it.each([
    ['brackets without end', writeManifest(plainStyle).replace('hostNetwork: true', `hostNetwork: ${'['.repeat(5000)}`)],
    ['aliases that multiply', bomb(writeManifest(plainStyle))],
  ])('refuses what is nested to do harm: %s', (_, input) => {
    expect(problemsOf(input, vcnNative).map((problem) => problem.split(' ')[0])).toEqual(['NESTED_TOO_DEEPLY']);
  });

  it('says several things at once', () => {
    const broken = text.replace('value: "none"', 'value: "bird"').replace(/volumes:\n(?: {8}.*\n)+/, 'volumes: [{ name: cni-bin-dir }]\n');
    expect(problemsOf(broken, vcnNative)).toHaveLength(2);
  });
});
