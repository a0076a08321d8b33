import { describe, expect, it } from 'vitest';
import { server } from '../../../messages/en/audit/server.ts';
import type { AuditSentence } from '../../../messages/types.ts';
import { lines } from '../../../testing/small-manifests.ts';
import { vcnNative } from '../../../testing/plans.ts';
import { sentenceFaults, titleFaults } from '../../../testing/sentences.ts';
import { applyEdits } from '../../text/edits.ts';
import { auditManifest } from '../audit.ts';

/** A workload that is not Calico's; line 16 ends the first of the variables, which go on behind it. */
const head = [
  'apiVersion: apps/v1',
  'kind: DaemonSet',
  'metadata:',
  '  name: probe',
  '  namespace: kube-system',
  'spec:',
  '  selector: {matchLabels: {app: probe}}',
  '  template:',
  '    metadata: {labels: {app: probe}}',
  '    spec:',
  '      containers:',
  '        - name: probe',
  '          image: example.invalid/probe:v1',
  '          env:',
  '            - name: FIRST',
  '              value: "a"',
];
const env = (...more: readonly string[]) => lines(...head, ...more);
const pod = (...more: readonly string[]) => lines(...head.slice(0, 10), ...more, ...head.slice(10));
const meta = (...more: readonly string[]) => lines(...head.slice(0, 4), ...more, ...head.slice(4));
const configMap = (name: string, ...data: readonly string[]) =>
  lines('---', 'apiVersion: v1', 'kind: ConfigMap', 'metadata:', `  name: ${name}`, '  namespace: kube-system', 'data:', ...data);
const keyRef = (name: string, key: string) => [
  '            - name: SECOND',
  '              valueFrom:',
  '                configMapKeyRef:',
  `                  name: ${name}`,
  `                  key: ${key}`,
];
/** With another line in place of the selector's, or of the pods' metadata. */
const selecting = (line: string) => env().replace(`${head[6]}\n`, line);
const labelled = (line: string) => env().replace(`${head[8]}\n`, line);
const json = (container: unknown, metadata: unknown = { name: 'probe' }) =>
  JSON.stringify({
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata,
    spec: {
      selector: { matchLabels: { app: 'probe' } },
      template: { metadata: { labels: { app: 'probe' } }, spec: { containers: [container] } },
    },
  });

interface Case {
  readonly text: string;
  readonly kubernetes?: string;
  /** `id level line remedy`, of each finding of a rule. */
  readonly finds: readonly string[];
  /** The text after the first repair that is offered. */
  readonly repaired?: string;
}

const cases: Readonly<Record<string, Case>> = {
  'nothing wrong': { text: env(), finds: [] },
  'nothing but comments': { text: '# A file\n---\n---\n# to come\n', finds: [] },
  'a field in another case': {
    text: env('            - name: SECOND', '              Value: "b"'),
    finds: ['UNKNOWN_FIELD error 18 repair'],
    repaired: env('            - name: SECOND', '              value: "b"'),
  },
  'a name in another case': {
    text: env('            - Name: SECOND', '              value: "b"'),
    finds: ['UNKNOWN_FIELD error 17 repair'],
    repaired: env('            - name: SECOND', '              value: "b"'),
  },
  'a field that is there rightly as well': {
    text: env('            - name: SECOND', '              value: "b"', '              Value: "b"'),
    finds: ['UNKNOWN_FIELD error 19 would-collide'],
  },
  'a field like no other': { text: pod('      wonderful: 1'), finds: ['UNKNOWN_FIELD error 11 unknown-intent'] },
  'a field of a schema, which is dropped in silence': {
    text: lines(
      'apiVersion: apiextensions.k8s.io/v1',
      'kind: CustomResourceDefinition',
      'metadata:',
      '  name: a.example.invalid',
      'spec:',
      '  versions:',
      '    - name: v1',
      '      schema:',
      '        openAPIV3Schema:',
      '          type: array',
      '          items:',
      '            typ: string',
    ),
    finds: ['UNKNOWN_FIELD warning 12 repair'],
    repaired: lines(
      'apiVersion: apiextensions.k8s.io/v1',
      'kind: CustomResourceDefinition',
      'metadata:',
      '  name: a.example.invalid',
      'spec:',
      '  versions:',
      '    - name: v1',
      '      schema:',
      '        openAPIV3Schema:',
      '          type: array',
      '          items:',
      '            type: string',
    ),
  },
  'text where a boolean belongs': { text: pod('      hostNetwork: "true"'), finds: ['WRONG_TYPE error 11 unknown-intent'] },
  'a number in a label': { text: meta('  labels:', '    a: 5'), finds: ['WRONG_TYPE error 6 unknown-intent'] },
  'a value that is yes': {
    text: env('            - name: SECOND', '              value: yes # on'),
    finds: ['VALUE_NOT_STRING error 18 repair'],
    repaired: env('            - name: SECOND', '              value: "yes" # on'),
  },
  'a value that is a number': {
    text: env('            - {name: SECOND, value: 0777}'),
    finds: ['VALUE_NOT_STRING error 17 repair'],
    repaired: env('            - {name: SECOND, value: "0777"}'),
  },
  'a value with a tag': {
    text: env('            - name: SECOND', '              value: !!bool true'),
    finds: ['VALUE_NOT_STRING error 18 layout'],
  },
  'a value in a pod that the table of kinds does not have': {
    text: lines(
      'apiVersion: v1',
      'kind: Pod',
      'metadata: {name: p}',
      'spec:',
      '  containers:',
      '  - name: c',
      '    image: i',
      '    env:',
      '    - name: A',
      '      value: true',
    ),
    finds: ['VALUE_NOT_STRING error 10 repair'],
    repaired: lines(
      'apiVersion: v1',
      'kind: Pod',
      'metadata: {name: p}',
      'spec:',
      '  containers:',
      '  - name: c',
      '    image: i',
      '    env:',
      '    - name: A',
      '      value: "true"',
    ),
  },
  'a value where an alias stands elsewhere': {
    text: env('            - name: &n SECOND', '              value: true', '            - name: THIRD', '              value: *n'),
    finds: ['VALUE_NOT_STRING error 18 alias'],
  },
  'a bullet of a page': {
    text: env('            - SECOND="b"'),
    finds: ['PASTED_BULLET error 17 repair'],
    repaired: env('            - name: SECOND', '              value: "b"'),
  },
  'a bullet of a page with curly quotes': {
    text: env('            -   SECOND=“b c”'),
    finds: ['TYPOGRAPHIC_QUOTES error 17 unknown-intent', 'PASTED_BULLET error 17 repair'],
    repaired: env('            -   name: SECOND', '                value: "b c"'),
  },
  'a bullet without quotes': {
    text: env('            - SECOND=b'),
    finds: ['PASTED_BULLET error 17 repair'],
    repaired: env('            - name: SECOND', '              value: "b"'),
  },
  'a bullet of a variable that is set': { text: env('            - FIRST="b"'), finds: ['PASTED_BULLET error 17 would-collide'] },
  'a bullet in JSON': {
    text: json({ name: 'c', image: 'i', env: [{ name: 'A', value: 'b' }, 'B="c"'] }),
    finds: ['PASTED_BULLET error 1 repair'],
    repaired: json({
      name: 'c',
      image: 'i',
      env: [
        { name: 'A', value: 'b' },
        { name: 'B', value: 'c' },
      ],
    }),
  },
  'other text among the variables': { text: env('            - SECOND'), finds: ['WRONG_TYPE error 17 unknown-intent'] },
  'variables among the containers': {
    text: env('        - name: SECOND', '          value: "b"', '          # Kept.', '          tty: true'),
    finds: ['VARIABLES_AMONG_CONTAINERS error 17 repair'],
    repaired: env('            - name: SECOND', '              value: "b"', '          # Kept.', '          tty: true'),
  },
  'variables among the containers, the last of them at the end': {
    text: env('        - name: SECOND', '          value: "b"', '', '        - name: THIRD', '          value: "c"'),
    finds: ['VARIABLES_AMONG_CONTAINERS error 17 repair'],
    repaired: env('            - name: SECOND', '              value: "b"', '', '            - name: THIRD', '              value: "c"'),
  },
  'variables among the containers and set already': {
    text: env('        - name: FIRST', '          value: "b"'),
    finds: ['VARIABLES_AMONG_CONTAINERS error 17 would-collide'],
  },
  'variables among the containers, not behind a list of variables': {
    text: env('          tty: true', '        - name: SECOND', '          value: "b"'),
    finds: ['VARIABLES_AMONG_CONTAINERS error 18 unknown-intent'],
  },
  'variables among the containers, with a key that the container has': {
    text: env('        - name: SECOND', '          value: "b"', '          env: []'),
    finds: ['VARIABLES_AMONG_CONTAINERS error 17 would-collide'],
  },
  "the rest of Typha's variable": {
    text: env(
      '              valueFrom:',
      '                configMapKeyRef:',
      '                  name: calico-config',
      '                  key: typha_service_name',
    ),
    finds: ['VALUE_AND_VALUE_FROM error 17 repair'],
    repaired: env(),
  },
  'a value of two sources': {
    text: env('              valueFrom: {fieldRef: {fieldPath: spec.nodeName}}'),
    finds: ['VALUE_AND_VALUE_FROM error 17 several-meanings'],
  },
  'a variable with an empty name': {
    text: env('            - name:', '              value: "b"'),
    finds: ['VARIABLE_WITHOUT_NAME error 17 unknown-intent'],
  },
  'a variable without a name': { text: env('            - value: "b"'), finds: ['VARIABLE_WITHOUT_NAME error 17 unknown-intent'] },
  'a dash with nothing behind it': { text: env('            -'), finds: ['VARIABLE_WITHOUT_NAME error 17 unknown-intent'] },
  'a name that ends in an equals sign': {
    text: env('            - name: SECOND=', '              value: "b"'),
    finds: ['VARIABLE_NAME_INVALID error 17 repair'],
    repaired: env('            - name: SECOND', '              value: "b"'),
  },
  'a name with its value': { text: env('            - name: SECOND="b"'), finds: ['VARIABLE_NAME_INVALID error 17 unknown-intent'] },
  'a name that would be set twice': {
    text: env('            - name: FIRST=', '              value: "b"'),
    finds: ['VARIABLE_NAME_INVALID error 17 would-collide'],
  },
  'a name that older servers refuse': {
    text: env('            - name: 2ND', '              value: "b"'),
    kubernetes: '1.31.1',
    finds: ['VARIABLE_NAME_INVALID error 17 unknown-intent'],
  },
  'a name that newer servers take': { text: env('            - name: 2ND', '              value: "b"'), kubernetes: '1.32', finds: [] },
  'a variable twice': {
    text: env('            - name: FIRST', '              value: a'),
    finds: ['DUPLICATE_VARIABLE error 17 repair'],
    repaired: env(),
  },
  'a variable three times, unlike': {
    text: env('            - name: FIRST', '              value: b', '            - name: FIRST', '              value: a'),
    finds: ['DUPLICATE_VARIABLE error 17 unequal-duplicates', 'DUPLICATE_VARIABLE error 19 unequal-duplicates'],
  },
  'a variable twice in an init container': {
    text: pod('      initContainers:', '        - name: init', '          image: i', '          env: [{name: A}, {name: A}]'),
    finds: ['DUPLICATE_VARIABLE error 14 repair'],
    repaired: pod('      initContainers:', '        - name: init', '          image: i', '          env: [{name: A}]'),
  },
  'a path mounted twice': {
    text: env(
      '          volumeMounts:',
      '            - {mountPath: /a, name: v}',
      '            - name: v',
      '              mountPath: /a',
      '      volumes:',
      '        - name: v',
    ),
    finds: ['DUPLICATE_MOUNT_PATH error 19 repair'],
    repaired: env('          volumeMounts:', '            - {mountPath: /a, name: v}', '      volumes:', '        - name: v'),
  },
  'a volume twice': {
    text: env('      volumes:', '        - name: v', '        - name: v'),
    finds: ['DUPLICATE_VOLUME error 19 repair'],
    repaired: env('      volumes:', '        - name: v'),
  },
  'a volume twice, unlike': {
    text: env('      volumes:', '        - name: v', '        - name: v', '          emptyDir: {}'),
    finds: ['DUPLICATE_VOLUME error 19 unequal-duplicates'],
  },
  'a container twice': {
    text: pod('      initContainers:', '        - name: probe', '          image: i'),
    finds: ['DUPLICATE_CONTAINER error 15 unknown-intent'],
  },
  'a container without a name': { text: env('        - image: i'), finds: ['CONTAINER_WITHOUT_NAME error 17 unknown-intent'] },
  'a container without an image': { text: env('        - name: other'), finds: ['CONTAINER_WITHOUT_IMAGE error 17 unknown-intent'] },
  'no containers': {
    text: env().replace(/containers:[^]*/, 'hostNetwork: true\n'),
    finds: ['CONTAINERS_MISSING error 11 unknown-intent'],
  },
  'nothing below the containers': { text: lines(...head.slice(0, 11)), finds: ['CONTAINERS_MISSING error 11 unknown-intent'] },
  'an empty list of containers': {
    text: json(5).replace('[5]', '[]'),
    finds: ['CONTAINERS_MISSING error 1 unknown-intent'],
  },
  'containers under another name': {
    text: env().replace('containers:', 'Containers:'),
    finds: ['UNKNOWN_FIELD error 11 repair'],
    repaired: env(),
  },
  'containers in a mapping': { text: json(5).replace('[5]', '{}'), finds: ['WRONG_TYPE error 1 unknown-intent'] },
  'a container that is null': { text: env('        -'), finds: ['CONTAINERS_MISSING error 17 unknown-intent'] },
  'an init container that is null': {
    text: pod('      initContainers:', '        - ~'),
    finds: ['CONTAINERS_MISSING error 12 unknown-intent'],
  },
  'no selector': { text: selecting(''), finds: ['SELECTOR_MISMATCH error 6 unknown-intent'] },
  'no spec': { text: lines(...head.slice(0, 5)), finds: ['SELECTOR_MISMATCH error 1 unknown-intent'] },
  'a selector that is null': { text: selecting('  selector:\n'), finds: ['SELECTOR_MISMATCH error 7 unknown-intent'] },
  'an empty selector': {
    text: selecting('  selector: {matchLabels: {}, matchExpressions: []}\n'),
    finds: ['SELECTOR_MISMATCH error 7 unknown-intent'],
  },
  'a selector in another case': {
    text: selecting('  Selector: {matchLabels: {app: probe}}\n'),
    finds: ['UNKNOWN_FIELD error 7 repair'],
    repaired: env(),
  },
  'a selector of expressions alone': { text: selecting('  selector: {matchExpressions: [{key: app, operator: Exists}]}\n'), finds: [] },
  'a selector of a label that the pods do not have': {
    text: selecting('  selector: {matchLabels: {app: probe, "of": calico, empty: }}\n'),
    finds: ['SELECTOR_MISMATCH error 7 unknown-intent', 'SELECTOR_MISMATCH error 7 unknown-intent'],
  },
  'a selector of a label that the pods have with another value': {
    text: labelled('    metadata: {labels: {app: Probe}}\n'),
    finds: ['SELECTOR_MISMATCH error 7 unknown-intent'],
  },
  'a selector of an empty label': {
    text: env().replace('{app: probe}', '{app: ""}').replace('{app: probe}', '{app: }'),
    finds: [],
  },
  'no labels of the pods': { text: labelled(''), finds: ['SELECTOR_MISMATCH error 7 unknown-intent'] },
  'labels of the pods that are a number': {
    text: labelled('    metadata: {labels: {app: 5}}\n'),
    finds: ['WRONG_TYPE error 9 unknown-intent'],
  },
  'more labels of the pods': { text: labelled('    metadata: {labels: {more: a, app: "probe"}}\n'), finds: [] },
  'labels of the pods that come from elsewhere': {
    text: selecting('  selector: {matchLabels: &own {app: probe}}\n').replace('{labels: {app: probe}}', '{labels: *own}'),
    finds: [],
  },
  'labels of the pods with a merge key': {
    text: labelled('    metadata: {labels: {<<: {app: probe}}}\n'),
    finds: [],
  },
  'a Job, whose selector a server writes': {
    text: selecting('').replace('apps/v1', 'batch/v1').replace('DaemonSet', 'Job'),
    finds: [],
  },
  'keys twice that are not the same to kubectl': {
    text: env('      volumes:', '        - {name: v, secret: {defaultMode: 0644, defaultMode: 644}}'),
    finds: ['DUPLICATE_KEY error 18 unequal-duplicates'],
  },
  'a key twice where an alias stands elsewhere': {
    text: pod('      priorityClassName: q', '      priorityClassName: &q q', '      schedulerName: *q'),
    finds: ['DUPLICATE_KEY error 12 alias'],
  },
  'a forgotten dash where an alias stands elsewhere': {
    text: env('              name: &n SECOND', '              value: "b"', '            - name: THIRD', '              value: *n'),
    finds: ['FORGOTTEN_DASH error 17 alias'],
  },
  'curly quotes where an alias stands elsewhere': {
    text: env('            - name: SECOND', '              value: &v “b”', '            - name: THIRD', '              value: *v'),
    finds: ['TYPOGRAPHIC_QUOTES error 18 alias'],
  },
  'an empty value': {
    text: env('            - name: SECOND', '              value:'),
    finds: ['VARIABLE_WITHOUT_VALUE warning 18 unknown-intent'],
  },
  'a value that is null': {
    text: env('            - name: SECOND', '              value: ~'),
    finds: ['VARIABLE_WITHOUT_VALUE warning 18 unknown-intent'],
  },
  'a value that is empty text': { text: env('            - name: SECOND', '              value: ""'), finds: [] },
  'an empty list': {
    text: env('          envFrom:', '          # Kept.'),
    finds: ['EMPTY_FIELD note 17 repair'],
    repaired: env('          # Kept.'),
  },
  'a list that is written as empty': { text: env('          envFrom: []'), finds: [] },
  'line ends of Windows': { text: env().replaceAll('\n', '\r\n'), finds: ['CARRIAGE_RETURNS note 1 none'] },
  'line ends of both kinds': { text: env().replace('metadata:\n', 'metadata:\r\n'), finds: ['CARRIAGE_RETURNS note 3 none'] },
  'a byte order mark': { text: `\uFEFF${env()}`, finds: ['BYTE_ORDER_MARK note 1 none'] },
  'a ConfigMap that is not there': {
    text: env(...keyRef('calico-conf', 'a')) + configMap('calico-config', '  a: b'),
    finds: ['CONFIG_MAP_MISSING error 20 repair'],
    repaired: env(...keyRef('calico-config', 'a')) + configMap('calico-config', '  a: b'),
  },
  'a ConfigMap like no other': {
    text: env(...keyRef('other', 'z')) + configMap('calico-config', '  a: b'),
    finds: ['CONFIG_MAP_MISSING warning 20 unknown-intent'],
  },
  'a ConfigMap like no other, of whose keys another has the one that is asked for': {
    text: env(...keyRef('other', 'a')) + configMap('calico-config', '  a: b'),
    finds: ['CONFIG_MAP_MISSING error 20 repair'],
    repaired: env(...keyRef('calico-config', 'a')) + configMap('calico-config', '  a: b'),
  },
  'a ConfigMap that every namespace has': {
    text: env(...keyRef('kube-root-ca.crt', 'a')) + configMap('calico-config', '  a: b'),
    finds: [],
  },
  'a ConfigMap of a file that holds none': { text: env(...keyRef('other', 'a')), finds: [] },
  'a ConfigMap of another namespace': {
    text: env(...keyRef('other', 'a')) + configMap('calico-config', '  a: b').replace('kube-system', 'default'),
    finds: [],
  },
  'a ConfigMap that is optional': {
    text: env(...keyRef('other', 'a'), '                  optional: true') + configMap('calico-config', '  a: b'),
    finds: [],
  },
  'a key that a ConfigMap does not have': {
    text: env(...keyRef('calico-config', 'ab')) + configMap('calico-config', '  abc: b'),
    finds: ['CONFIG_MAP_KEY_MISSING error 21 unknown-intent'],
  },
  'a ConfigMap as a volume': {
    text: env('      volumes:', '        - name: v', '          configMap: {name: other}') + configMap('calico-config', '  a: b'),
    finds: ['CONFIG_MAP_MISSING warning 19 unknown-intent'],
  },
  'what kubectl get prints': {
    text: meta('  annotations:', '    deprecated.daemonset.template.generation: "1"', '  uid: u') + lines('status:', '  numberReady: 1'),
    finds: ['SERVER_FIELDS note 6 repair'],
    repaired: meta(),
  },
  'what kubectl get prints, with annotations of its own': {
    text: meta(
      '  creationTimestamp: "2026-11-21T00:00:00Z"',
      '  annotations:',
      '    kubectl.kubernetes.io/last-applied-configuration: |',
      '      {"a": 1}',
      '    own: b',
    ),
    finds: ['SERVER_FIELDS note 5 repair'],
    repaired: meta('  annotations:', '    own: b'),
  },
  'what kubectl get prints as JSON': {
    text: json({ name: 'c', image: 'i' }, { annotations: { own: 'a' }, generation: 1, name: 'probe', uid: 'u' }),
    finds: ['SERVER_FIELDS note 1 repair'],
    repaired: json({ name: 'c', image: 'i' }, { annotations: { own: 'a' }, name: 'probe' }),
  },
  'a list as kubectl prints it': {
    text: lines('apiVersion: v1', 'items: []', 'kind: List', 'metadata:', '  resourceVersion: ""'),
    finds: [],
  },
  'a list with a version, as a server has it': {
    text: lines('apiVersion: v1', 'items: []', 'kind: List', 'metadata:', '  resourceVersion: "12"'),
    finds: ['SERVER_FIELDS note 5 repair'],
    repaired: lines('apiVersion: v1', 'items: []', 'kind: List'),
  },
  'what generators write': { text: meta('  creationTimestamp: null'), finds: [] },
  'a document without a kind': { text: env().replace('kind: DaemonSet\n', ''), finds: ['KIND_MISSING error 1 unknown-intent'] },
  'a document without an apiVersion': { text: env().replace('apiVersion: apps/v1\n', ''), finds: ['KIND_MISSING error 1 unknown-intent'] },
  'a document without a name': { text: env().replace('  name: probe\n', ''), finds: ['RESOURCE_WITHOUT_NAME error 3 unknown-intent'] },
  'a document with an empty name': {
    text: env().replace('  name: probe\n', '  name:\n'),
    finds: ['RESOURCE_WITHOUT_NAME error 3 unknown-intent'],
  },
  'a document with a number for metadata': {
    text: lines('apiVersion: v1', 'kind: ConfigMap', 'metadata: 5'),
    finds: ['WRONG_TYPE error 3 unknown-intent'],
  },
  'a document that asks for a name': { text: env().replace('  name: probe', '  generateName: probe-'), finds: [] },
  'a document of text': { text: `${env()}---\nmere text\n`, finds: ['NOT_A_RESOURCE error 18 unknown-intent'] },
  'a document that is a list': { text: `${env()}---\n- a\n- b\n`, finds: ['NOT_A_RESOURCE error 18 unknown-intent'] },
};

const audit = ({ text, kubernetes = '1.33' }: Case) => auditManifest({ text, selection: { ...vcnNative, kubernetes } });
const rulesOf = (one: Case) => audit(one).findings.filter(({ about }) => about.kind === 'rule');

describe('what an API server refuses or swallows', () => {
  it.each(Object.entries(cases))('%s', (_, one) => {
    const found = rulesOf(one);
    const described = found.map(({ id, level, place, remedy }) =>
      [id, level, place.line, remedy.kind === 'by-hand' ? remedy.why : remedy.kind].join(' '),
    );
    expect(described).toEqual(one.finds);
    const [edits] = found.flatMap(({ remedy }) => (remedy.kind === 'repair' ? [remedy.edits] : []));
    expect(edits && applyEdits(one.text, edits)).toBe(one.repaired);
  });

  it.each(Object.entries(cases))('says in whole sentences what it is: %s', (_, one) => {
    for (const { id, args, names = {} } of rulesOf(one).filter(({ id }) => id in server)) {
      const { title, says, next }: AuditSentence = server[id as keyof typeof server];
      expect([titleFaults(title), sentenceFaults(says(args, names)), sentenceFaults(next(args, names)), says(args, names)]).toEqual([
        [],
        [],
        [],
        says(args, names),
      ]);
    }
  });

  it('has a case for each rule', () => {
    const found = new Set(Object.values(cases).flatMap(({ finds }) => finds.map((find) => find.split(' ')[0])));
    expect(Object.keys(server).filter((id) => !found.has(id))).toEqual(['MOUNT_WITHOUT_VOLUME']);
  });

  it('tells what is refused from what is taken in silence', () => {
    const refused = Object.entries(cases).flatMap(([title, one]) => (rulesOf(one).some(({ isRefused }) => isRefused) ? [title] : []));
    const taken = [
      'DUPLICATE_KEY',
      'FORGOTTEN_DASH',
      'TYPOGRAPHIC',
      'DUPLICATE_VARIABLE',
      'VARIABLE_WITHOUT_VALUE',
      'CONFIG_MAP',
      'SERVER_FIELDS',
      'EMPTY_FIELD',
      'CARRIAGE',
      'BYTE_ORDER',
    ];
    const foreseen = Object.entries(cases).filter(([, { finds }]) =>
      finds.some((find) => !taken.some((id) => find.startsWith(id)) && !find.includes(' warning ')),
    );
    expect(refused).toEqual(foreseen.map(([title]) => title));
  });
});
