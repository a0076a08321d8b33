import { asOne, indent, quote, refuse, refuseOther, type Command, type CommandContext } from './command.ts';
import { smokeTestShell, smokeTestOutput } from './command-smoke-test.ts';

const system = '--namespace kube-system';
const environment = `{range .spec.template.spec.containers[?(@.name=="calico-node")].env[*]}{.name}={.value}{"\\n"}{end}`;

/** Runs lines for the calico-node of each node, with `$pod` and `$node`. A failure among them ends the whole. */
const onEachNode = (...lines: readonly string[]) => [
  `pods=$(kubectl get pods ${system} --selector k8s-app=calico-node \\`,
  `  --output jsonpath='{range .items[*]}{.metadata.name}{" "}{.spec.nodeName}{"\\n"}{end}')`,
  'if [ -z "$pods" ]; then',
  ...indent(refuse(`'No calico-node is there.'`)),
  'fi',
  'while read -r pod node; do',
  ...indent(lines),
  'done <<<"$pods"',
];

/** The containers of calico-node have the node's network and the programs that Felix itself uses. */
const onNode = (command: string) => `kubectl exec ${system} "$pod" --container calico-node -- ${command} </dev/null`;

/** The lines for each of these words. */
const forEach = (name: string, words: readonly string[], ...lines: readonly string[]) => {
  const [word, ...others] = words.map(quote);
  if (word === undefined) return [];
  if (others.length === 0) return [`${name}=${word}`, ...lines];
  return [`for ${name} in ${[word, ...others].join(' ')}; do`, ...indent(lines), 'done'];
};

const isNftWanted = ({ variables }: CommandContext) =>
  variables.some(({ name, value }) => name === 'FELIX_IPTABLESBACKEND' && value === 'NFT');

export const verifyCommands = [
  {
    id: 'wait-for-nodes',
    section: 'verify',
    kinds: ['flannel-replace'],
    shell: () => ['kubectl wait --for=condition=Ready nodes --all --timeout=15m'],
    strength: 'inferred',
    sources: ['oracle-calico-2026-09'],
  },
  {
    id: 'check-objects',
    section: 'verify',
    shell: ({ manifest }: CommandContext) =>
      asOne(
        `manifest=${quote(manifest)}`,
        `wanted=$(grep -c '^kind:' "$manifest")`,
        `found=$(kubectl get --filename "$manifest" --ignore-not-found --output name | sed -n '$=')`,
        'echo "${found:-0} of $wanted objects are on the server."',
        'if [ "${found:-0}" -ne "$wanted" ]; then',
        '  kubectl get --filename "$manifest" --output name',
        '  exit 1',
        'fi',
      ),
    strength: 'inferred',
    sources: ['kubernetes-apply'],
  },
  {
    id: 'half-applied',
    section: 'verify',
    shell: () => [],
    strength: 'derived',
    sources: ['kubernetes-apply'],
  },
  {
    id: 'rollout',
    section: 'verify',
    shell: () =>
      asOne(
        `kubectl rollout status daemonset/calico-node ${system} --timeout=15m`,
        `kubectl rollout status deployment/calico-kube-controllers ${system} --timeout=5m`,
      ),
    expects: () => 'daemon set "calico-node" successfully rolled out\ndeployment "calico-kube-controllers" successfully rolled out',
    strength: 'quoted',
    sources: ['kubernetes-rollout'],
  },
  {
    id: 'check-environment',
    section: 'verify',
    shell: ({ variables, absentVariables }: CommandContext) =>
      asOne(
        `found=$(kubectl get daemonset calico-node ${system} \\`,
        `  --output jsonpath='${environment}')`,
        ...forEach(
          'wanted',
          variables.map(({ name, value }) => `${name}=${value}`),
          'if ! grep -Fqx -- "$wanted" <<<"$found"; then',
          ...indent(refuse('"calico-node does not have $wanted."')),
          'fi',
        ),
        ...forEach(
          'unwanted',
          absentVariables,
          'if grep -q "^$unwanted=" <<<"$found"; then',
          ...indent(refuse('"calico-node still has $unwanted."')),
          'fi',
        ),
        `twice=$(cut -d = -f 1 <<<"$found" | sort | uniq -d)`,
        'if [ -n "$twice" ]; then',
        ...indent(refuse('"These names stand twice: $twice"')),
        'fi',
        `echo 'The variables of calico-node are as planned.'`,
      ),
    expects: () => 'The variables of calico-node are as planned.',
    strength: 'inferred',
    sources: ['oracle-calico-2026-09', 'kubernetes-apply'],
  },
  {
    id: 'check-no-pool',
    section: 'verify',
    kinds: ['vcn-native'],
    shell: () =>
      asOne(
        'pools=$(kubectl get ippools.crd.projectcalico.org --output name)',
        'if [ -n "$pools" ]; then',
        ...indent(refuse('"Calico has an address pool that nothing here asks for: $pools"')),
        'fi',
        `echo 'Calico has no address pool.'`,
      ),
    expects: () => 'Calico has no address pool.',
    strength: 'inferred',
    sources: ['calico-startup'],
  },
  {
    id: 'check-pool',
    section: 'verify',
    kinds: ['flannel-replace'],
    shell: ({ podCidr }: CommandContext) =>
      asOne(
        `pool=$(kubectl get ippools.crd.projectcalico.org default-ipv4-ippool --output jsonpath='{.spec.cidr}')`,
        'echo "Calico gives pods addresses from $pool."',
        ...refuseOther('pool', podCidr),
      ),
    expects: ({ podCidr }: CommandContext) => (podCidr === undefined ? undefined : `Calico gives pods addresses from ${podCidr}.`),
    strength: 'inferred',
    sources: ['calico-startup'],
  },
  {
    id: 'check-interfaces',
    section: 'verify',
    kinds: ['vcn-native'],
    shell: () =>
      asOne(
        ...onEachNode(
          'echo "$node:"',
          `links=$(${onNode('ip -brief link')})`,
          `grep '^oci' <<<"$links" || echo 'No interface starts with oci: either no pod has an address of its own here, or the prefix is another.'`,
        ),
      ),
    strength: 'quoted',
    sources: ['calico-interface-name', 'calico-node-image'],
  },
  {
    id: 'check-accept-rules',
    section: 'verify',
    kinds: ['vcn-native'],
    shell: () =>
      asOne(
        ...onEachNode(
          `rules=$(${onNode('iptables-nft-save -t filter')})`,
          `if ! grep -q '^:cali-FORWARD' <<<"$rules"; then`,
          `  rules=$(${onNode('iptables-legacy-save -t filter')})`,
          'fi',
          `awk -v node="$node" '`,
          `  /^-A (FORWARD|INPUT) .*-j cali-(FORWARD|INPUT)/ { seen[$2] = 1 }`,
          `  /^-A (FORWARD|INPUT) (-m comment --comment ("[^"]*"|[^ ]+) )?-j ACCEPT$/ && seen[$2] == 0 { print node ": " $0; found = 1 }`,
          `  END { exit found }`,
          `' <<<"$rules"`,
        ),
        `echo 'No rule accepts everything before the rules of Calico.'`,
      ),
    expects: () => 'No rule accepts everything before the rules of Calico.',
    strength: 'inferred',
    sources: ['calico-felix-parameters', 'calico-node-image'],
  },
  {
    id: 'check-backend',
    section: 'verify',
    shell: (context: CommandContext) =>
      asOne(
        ...onEachNode(
          `log=$(kubectl logs ${system} "$pod" --container calico-node)`,
          `mode=$(sed -n 's/.*Looked up iptables command backendMode="\\([a-z]*\\)".*saveOrRestore="restore".*/\\1/p' <<<"$log" | tail -n 1)`,
          'echo "$node: ${mode:-the log no longer says it}"',
          `grep 'does not match the detected backend' <<<"$log" | tail -n 1 >&2 || true`,
          ...(isNftWanted(context) ? ['if [ "$mode" = legacy ]; then', ...indent(refuse(`'NFT is planned.'`)), 'fi'] : []),
        ),
      ),
    strength: 'quoted',
    sources: ['calico-backend-detection', 'calico-issue-8857'],
  },
  {
    id: 'restart-nothing',
    section: 'verify',
    kinds: ['vcn-native'],
    shell: () => [],
    strength: 'inferred',
    sources: ['calico-interface-name', 'oracle-calico-2026-09'],
  },
  {
    id: 'list-old-pods',
    section: 'verify',
    kinds: ['flannel-replace', 'flannel-beside'],
    shell: () =>
      asOne(
        `kubectl get pods --all-namespaces --output custom-columns='NAMESPACE:.metadata.namespace,NAME:.metadata.name,NODE:.spec.nodeName,HOST:.spec.hostNetwork,IP:.status.podIP,CALICO:.metadata.annotations.cni\\.projectcalico\\.org/podIP' |`,
        `  awk 'NR == 1 || ($4 != "true" && $5 != "<none>" && $6 == "<none>")'`,
      ),
    strength: 'inferred',
    sources: ['calico-pod-annotations', 'oracle-calico-2025-01'],
  },
  {
    id: 'restart-dns',
    section: 'verify',
    kinds: ['flannel-replace', 'flannel-beside'],
    shell: () =>
      asOne(`kubectl rollout restart deployment/coredns ${system}`, `kubectl rollout status deployment/coredns ${system} --timeout=5m`),
    expects: () => 'deployment "coredns" successfully rolled out',
    strength: 'inferred',
    sources: ['oracle-calico-2025-01', 'kubernetes-rollout'],
    optional: true,
  },
  {
    id: 'smoke-test',
    section: 'verify',
    shell: ({ smokeTest }: CommandContext) => smokeTestShell(smokeTest),
    expects: () => smokeTestOutput,
    strength: 'inferred',
    sources: ['kubernetes-agnhost', 'kubernetes-agnhost-release', 'calico-kubernetes-policy', 'oracle-kubernetes-versions'],
  },
] as const satisfies readonly Command[];
