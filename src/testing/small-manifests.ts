/** The text of these lines, each with its end. */
export const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

/** A document beside the DaemonSet. */
export const settings = ['---', 'apiVersion: v1', 'kind: ConfigMap', 'metadata:', '  name: settings'];

/** The DaemonSet `calico-node` up to its pod template, which `agent` fills. */
export const head = [
  '---',
  'apiVersion: apps/v1',
  'kind: DaemonSet',
  'metadata: {name: calico-node, namespace: kube-system}',
  'spec:',
  '  selector: {matchLabels: {k8s-app: calico-node}}',
];

/** The pod template of an agent with the given backend; its env list ends the text, so that more variables can follow. */
export const agent = (backend: string): readonly string[] => [
  '  template:',
  '    metadata: {labels: {k8s-app: calico-node}}',
  '    spec:',
  '      containers:',
  '        - name: calico-node',
  '          image: example.invalid/node:v3.32.0',
  '          env:',
  '            - name: CALICO_NETWORKING_BACKEND',
  `              value: "${backend}"`,
];

// Two small manifests in our own words, 20 lines each.

/** One that leaves the network alone. */
export const policyOnly = lines(...settings, ...head, ...agent('none'));

/** One that runs the network. */
export const networking = lines(...settings, ...head, ...agent('bird'));

/** A variable as it stands in those manifests, and as render adds it to them. */
export const added = (name: string, value: string): readonly string[] => [`            - name: ${name}`, `              value: "${value}"`];

/** What render adds for VCN-native pods, whatever the image. */
export const vcnVariables = [
  ...added('FELIX_INTERFACEPREFIX', 'oci'),
  ...added('NO_DEFAULT_POOLS', 'true'),
  ...added('FELIX_CHAININSERTMODE', 'Append'),
  ...added('FELIX_IPTABLESMANGLEALLOWACTION', 'Return'),
];

/** What render adds for Oracle Linux 8, behind everything else. */
export const nft = added('FELIX_IPTABLESBACKEND', 'NFT');
