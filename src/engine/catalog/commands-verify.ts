import { asOne, indent, quote, refuse, type Command, type CommandContext } from './command.ts';
import { eachNodeShell } from './command-each-node.ts';
import { awaitRollout, confirmCluster, guard, nameCluster, refuseIf } from './command-guards.ts';
import { smokeTestLines, smokeTestOutput } from './command-smoke-test.ts';

const system = '--namespace kube-system';
const environment = `{range .spec.template.spec.containers[?(@.name=="calico-node")].env[*]}{.name}={.value}{"\\n"}{end}`;

/** The lines for each of these words. */
const forEach = (name: string, words: readonly string[], ...lines: readonly string[]) => {
  const [word, ...others] = words.map(quote);
  if (word === undefined) return [];
  if (others.length === 0) return [`${name}=${word}`, ...lines];
  return [`for ${name} in ${[word, ...others].join(' ')}; do`, ...indent(lines), 'done'];
};

const isSet = ({ variables }: CommandContext, name: string) => variables.some((variable) => variable.name === name);

/** Addresses come from the VCN, or from the range that the rest of the cluster counts on. */
function checkPool(context: CommandContext): readonly string[] {
  if (context.kind === 'flannel-beside') return [];
  if (context.kind === 'vcn-native') {
    const pools = 'pools=$(kubectl get ippools.crd.projectcalico.org --output name)';
    if (!isSet(context, 'NO_DEFAULT_POOLS')) {
      return [pools, 'echo "NO_DEFAULT_POOLS is turned off, so Calico makes an address pool: ${pools:-none yet}"'];
    }
    return [
      pools,
      ...refuseIf(
        '[ -n "$pools" ]',
        '"Calico has an address pool that nothing here asks for: $pools"',
        `'It stays after an install without NO_DEFAULT_POOLS. Delete it: kubectl delete ippools.crd.projectcalico.org default-ipv4-ippool'`,
      ),
      `echo 'Calico has no address pool.'`,
    ];
  }
  return [
    `cidr=$(oci ce cluster get --cluster-id "$cluster" --region ${context.region} \\`,
    `  --query 'data.options."kubernetes-network-config"."pods-cidr"' --raw-output)`,
    `pool=$(kubectl get ippools.crd.projectcalico.org default-ipv4-ippool --output jsonpath='{.spec.cidr}')`,
    'echo "Calico gives pods addresses from $pool."',
    ...refuseIf(
      '[ "$pool" != "$cidr" ] && [ "${ANY_POOL:-}" != yes ]',
      '"The pods CIDR of the cluster is $cidr. Set ANY_POOL=yes if the other range is meant."',
    ),
  ];
}

export const verifyCommands = [
  {
    id: 'wait-for-nodes',
    section: 'verify',
    kinds: ['flannel-replace'],
    shell: () =>
      asOne(
        'nodes=$(kubectl get nodes --output name)',
        ...refuseIf('[ -z "$nodes" ]', `'Create the node pools now, then run verify again.'`),
        'kubectl wait --for=condition=Ready nodes --all --timeout=15m',
      ),
    strength: 'inferred',
    sources: ['oracle-calico-2026-09'],
  },
  {
    id: 'check-install',
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
        ...awaitRollout,
        `kubectl rollout status deployment/calico-kube-controllers ${system} --timeout=5m`,
      ),
    expects: () => 'daemon set "calico-node" successfully rolled out\ndeployment "calico-kube-controllers" successfully rolled out',
    strength: 'derived',
    sources: ['kubernetes-apply', 'kubernetes-rollout'],
  },
  {
    id: 'check-environment',
    section: 'verify',
    shell: (context: CommandContext) =>
      asOne(
        ...(context.kind === 'flannel-replace' ? nameCluster(context) : []),
        `found=$(kubectl get daemonset calico-node ${system} \\`,
        `  --output jsonpath='${environment}')`,
        ...forEach(
          'wanted',
          context.variables.map(({ name, value }) => `${name}=${value}`),
          'if ! grep -Fqx -- "$wanted" <<<"$found"; then',
          ...indent(refuse('"calico-node does not have $wanted."')),
          'fi',
        ),
        ...forEach(
          'unwanted',
          context.absentVariables,
          'if grep -q "^$unwanted=" <<<"$found"; then',
          ...indent(refuse('"calico-node still has $unwanted."')),
          'fi',
        ),
        `twice=$(cut -d = -f 1 <<<"$found" | sort | uniq -d)`,
        ...refuseIf('[ -n "$twice" ]', '"These names stand twice: $twice"'),
        `echo 'The variables of calico-node are as planned.'`,
        ...checkPool(context),
      ),
    expects: () => 'The variables of calico-node are as planned.',
    strength: 'inferred',
    sources: ['oracle-calico-2026-09', 'kubernetes-apply', 'calico-startup'],
  },
  {
    id: 'check-each-node',
    section: 'verify',
    kinds: ['vcn-native'],
    shell: (context: CommandContext) => asOne(...eachNodeShell(context)),
    expects: () => 'Every node is as planned.',
    strength: 'inferred',
    sources: ['calico-interface-name', 'calico-felix-parameters', 'calico-backend-detection', 'calico-issue-8857', 'calico-node-image'],
  },
  {
    id: 'check-backend',
    section: 'verify',
    kinds: ['flannel-replace', 'flannel-beside'],
    shell: (context: CommandContext) => asOne(...eachNodeShell(context)),
    expects: () => 'Every node is as planned.',
    strength: 'inferred',
    sources: ['calico-backend-detection', 'calico-issue-8857'],
  },
  {
    id: 'delete-idle-typha',
    section: 'verify',
    when: ({ leavesTyphaOut }: CommandContext) => leavesTyphaOut,
    shell: (context: CommandContext) =>
      asOne(
        ...guard(context),
        'kubectl delete deployment/calico-typha service/calico-typha poddisruptionbudget/calico-typha \\',
        '  --namespace kube-system --ignore-not-found',
      ),
    strength: 'inferred',
    sources: ['calico-policy-only', 'kubernetes-apply'],
    optional: true,
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
    id: 'smoke-test',
    section: 'verify',
    shell: (context: CommandContext) => asOne(...confirmCluster(context), ...smokeTestLines(context.smokeTest)),
    expects: () => smokeTestOutput,
    strength: 'inferred',
    sources: ['kubernetes-agnhost', 'kubernetes-agnhost-release', 'calico-kubernetes-policy', 'oracle-kubernetes-versions'],
  },
] as const satisfies readonly Command[];
