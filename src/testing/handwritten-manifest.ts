import fc from 'fast-check';

/** How a generated manifest is written, and what is in it. Everything that upstream or a person may do differently. */
export interface ManifestStyle {
  readonly eol: '\n' | '\r\n';
  readonly bom: boolean;
  readonly finalNewline: boolean;
  /** Columns from a key to the dashes of its list. */
  readonly indent: 0 | 2;
  readonly gap: 1 | 3;
  readonly quote: '"' | "'" | '';
  readonly comments: boolean;
  readonly blankLines: boolean;
  /** Whether the env list is the last thing in the file. */
  readonly envLast: boolean;
  readonly backend: 'none' | 'bird';
  readonly hasInitContainers: boolean;
  readonly hasEnvFrom: boolean;
  readonly hasTypha: boolean;
  readonly hasCniMounts: boolean;
  /** Only the three volumes that go; their key goes with them. */
  readonly onlyCniVolumes: boolean;
  readonly commentedCidr: boolean;
  /** Variables that stand already, in this order, behind the fixed ones. */
  readonly variables: readonly (readonly [name: string, value: string])[];
}

const variable = fc.tuple(
  fc.constantFrom('NO_DEFAULT_POOLS', 'FELIX_INTERFACEPREFIX', 'FELIX_IPTABLESBACKEND', 'CALICO_MANAGE_CNI', 'OWN_VARIABLE', 'ANOTHER'),
  fc.constantFrom('true', 'oci', 'NFT', 'false', 'Legacy', 'x y'),
);

export const anyStyle: fc.Arbitrary<ManifestStyle> = fc.record({
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  finalNewline: fc.boolean(),
  indent: fc.constantFrom(0, 2),
  gap: fc.constantFrom(1, 3),
  quote: fc.constantFrom('"', "'", ''),
  comments: fc.boolean(),
  blankLines: fc.boolean(),
  envLast: fc.boolean(),
  backend: fc.constantFrom('none', 'bird'),
  hasInitContainers: fc.boolean(),
  hasEnvFrom: fc.boolean(),
  hasTypha: fc.boolean(),
  hasCniMounts: fc.boolean(),
  onlyCniVolumes: fc.boolean(),
  commentedCidr: fc.boolean(),
  variables: fc.uniqueArray(variable, { selector: ([name]) => name, maxLength: 5 }),
});

export const plainStyle: ManifestStyle = {
  eol: '\n',
  bom: false,
  finalNewline: true,
  indent: 2,
  gap: 1,
  quote: '"',
  comments: true,
  blankLines: false,
  envLast: false,
  backend: 'none',
  hasInitContainers: true,
  hasEnvFrom: true,
  hasTypha: true,
  hasCniMounts: true,
  onlyCniVolumes: false,
  commentedCidr: true,
  variables: [],
};

/** A small manifest of our own, in the given style, with what the recipes look for. */
export function writeManifest(style: ManifestStyle): string {
  const { eol, bom, finalNewline, comments, blankLines, backend } = style;
  const daemonSet = [
    'kind: DaemonSet',
    'apiVersion: apps/v1',
    'metadata:',
    '  name: calico-node',
    '  namespace: kube-system',
    'spec:',
    '  selector: {matchLabels: {k8s-app: calico-node}}',
    '  template:',
    '    metadata: {labels: {k8s-app: calico-node}}',
    '    spec:',
    ...indentBy(6, podSpec(style)),
  ];
  const documents = [
    [
      'apiVersion: v1',
      'kind: ConfigMap',
      'metadata:',
      '  name: other',
      'data:',
      '  script: |',
      '    # - name: CALICO_IPV4POOL_CIDR',
      '    #   value: "1.2.3.0/24"',
      '    initContainers: kept',
    ],
    [...(comments ? ['# The agent that runs on each node.'] : []), ...daemonSet],
    ...(style.envLast ? [] : [['apiVersion: v1', 'kind: Service', 'metadata:', `  name: after-${backend}`]]),
  ];
  const lines = documents.flatMap((document) => ['---', ...document, ...(blankLines ? [''] : [])]);
  while (style.envLast && lines.at(-1) === '') lines.pop();
  return (bom ? '\uFEFF' : '') + lines.join(eol) + (finalNewline ? eol : '');
}

function podSpec(style: ManifestStyle): readonly string[] {
  const { hasCniMounts, onlyCniVolumes, comments } = style;
  const volumes = [
    ...(onlyCniVolumes ? [] : ['lib-modules']),
    'cni-bin-dir',
    'cni-net-dir',
    ...(onlyCniVolumes ? [] : ['policysync']),
    'cni-log-dir',
  ];
  const pod = [
    'hostNetwork: true',
    ...(style.hasInitContainers
      ? [
          'initContainers:',
          ...list(style, [
            ['name: install-cni', 'image: example.invalid/cni:v0'],
            ['name: mount-bpffs', 'image: example.invalid/node:v0'],
          ]),
        ]
      : []),
    ...(hasCniMounts || onlyCniVolumes
      ? [
          'volumes:',
          ...list(
            style,
            volumes.map((name) => [`name: ${name}`, 'hostPath:', `  path: /host/${name}`]),
          ),
        ]
      : ['volumes:', ...list(style, [['name: lib-modules', 'emptyDir: {}']])]),
  ];
  return [...pod, 'containers:', ...list(style, [containerSpec(style)]), ...(comments && !style.envLast ? ['# A remark at the end.'] : [])];
}

function containerSpec(style: ManifestStyle): readonly string[] {
  const { quote: q, backend, hasCniMounts, onlyCniVolumes } = style;
  const mounts = [
    ...(hasCniMounts ? ['cni-net-dir'] : []),
    ...(onlyCniVolumes ? [] : ['lib-modules']),
    ...(hasCniMounts ? ['cni-log-dir'] : []),
  ];
  const env = [
    ['name: DATASTORE_TYPE', `value: ${q}kubernetes${q}`],
    ...(style.hasTypha
      ? [['name: FELIX_TYPHAK8SSERVICENAME', 'valueFrom:', '  configMapKeyRef:', '    name: calico-config', '    key: typha_service_name']]
      : []),
    ['name: CALICO_NETWORKING_BACKEND', `value: ${q}${backend}${q}`],
    ...style.variables.map(([name, value]) => [`name: ${name}`, `value: ${q || '"'}${value}${q || '"'}`]),
    ['name: FELIX_HEALTHENABLED', 'value: "true" # kept'],
  ];
  return [
    'name: calico-node',
    'image: example.invalid/node:v0',
    ...(style.hasEnvFrom
      ? ['envFrom:', ...list(style, [['configMapRef:', '  name: kubernetes-services-endpoint', '  optional: true']])]
      : []),
    ...(mounts.length > 0
      ? [
          'volumeMounts:',
          ...list(
            style,
            mounts.map((name) => [`mountPath: /in/${name}`, `name: ${name}`]),
          ),
        ]
      : []),
    'env:',
    ...list(style, env, style.commentedCidr ? 2 : undefined),
    ...(style.envLast ? [] : ['resources:', '  requests:', '    cpu: 250m']),
  ];
}

/** A block list; before item `cidrAt` stand the two comment lines that upstream ships. */
function list(style: ManifestStyle, items: readonly (readonly string[])[], cidrAt?: number): readonly string[] {
  const gap = ' '.repeat(style.gap);
  const lines = items.flatMap((item, n) => [
    ...(style.comments ? [`# About item ${n}.`] : []),
    ...(n === cidrAt ? ['# - name: CALICO_IPV4POOL_CIDR', '#   value: "192.168.0.0/16"'] : []),
    ...item.map((line, at) => (at === 0 ? `-${gap}${line}` : ` ${gap}${line}`)),
    ...(style.blankLines && n % 2 === 1 && n < items.length - 1 ? [''] : []),
  ]);
  return indentBy(style.indent, lines);
}

function indentBy(columns: number, lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? line : ' '.repeat(columns) + line));
}
