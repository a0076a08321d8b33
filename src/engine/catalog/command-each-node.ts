import { indent, type CommandContext } from './command.ts';
import { refuseIf } from './command-guards.ts';

/** How the interfaces of pods begin that Felix looks for: as planned, else by its default. */
const prefixOf = ({ variables }: CommandContext) => variables.find(({ name }) => name === 'FELIX_INTERFACEPREFIX')?.value ?? 'cali';

/** The containers of calico-node have the node's network and the programs that Felix itself uses. */
const onNode = (command: string) => `$(kubectl exec --namespace kube-system "$pod" --container calico-node -- ${command} </dev/null)`;

/** Runs a line; where it fails, the node has a fault and the next one is looked at. */
const orFault = (line: string, fault: string) => [`if ! ${line}; then`, `  fault '${fault}'`, '  continue', 'fi'];

const isNftWanted = ({ variables }: CommandContext) =>
  variables.some(({ name, value }) => name === 'FELIX_IPTABLESBACKEND' && value === 'NFT');

/**
 * One pass over the nodes: which backend Felix uses, which interfaces pods have, and whether a rule stands before those of Calico.
 * Faults are collected, so that one node hides no other; a pod that does not run is the rollout's affair.
 */
export function eachNodeShell(context: CommandContext): readonly string[] {
  const isNative = context.kind === 'vcn-native';
  return [
    `pods=$(kubectl get pods --namespace kube-system --selector k8s-app=calico-node --field-selector status.phase=Running \\`,
    `  --output jsonpath='{range .items[*]}{.metadata.name}{" "}{.spec.nodeName}{"\\n"}{end}')`,
    ...refuseIf('[ -z "$pods" ]', `'No calico-node runs.'`),
    'faults=0',
    'modes=0',
    ...(isNative ? ['interfaces=0'] : []),
    'fault() {',
    '  echo "$node: $1" >&2',
    '  faults=$((faults + 1))',
    '}',
    'while read -r pod node; do',
    ...indent([...backend(context), ...(isNative ? native(context) : ['echo "$node: ${mode:-no backend in the log}"'])]),
    'done <<<"$pods"',
    'echo "$(sed -n \'$=\' <<<"$pods") nodes, $faults faults."',
    ...refuseIf('[ "$modes" -eq 0 ]', `'No log says which iptables backend is in use. Restart one calico-node and look again.'`),
    ...(isNative
      ? refuseIf(
          '[ "$interfaces" -eq 0 ]',
          `'No node has an interface that starts with ${prefixOf(context)}. The prefix is another, or no pod has an address.'`,
        )
      : []),
    'if [ "$faults" -gt 0 ]; then exit 1; fi',
    `echo 'Every node is as planned.'`,
  ];
}

function backend(context: CommandContext): readonly string[] {
  return [
    ...orFault('log=$(kubectl logs --namespace kube-system "$pod" --container calico-node </dev/null)', 'its log cannot be read.'),
    `mode=$(sed -n 's/.*Looked up iptables command backendMode="\\([a-z]*\\)".*saveOrRestore="restore".*/\\1/p' <<<"$log" | tail -n 1)`,
    'if [ -n "$mode" ]; then modes=$((modes + 1)); fi',
    `if grep -q 'does not match the detected backend' <<<"$log"; then`,
    `  echo "$node: Felix found another backend than it was told." >&2`,
    'fi',
    ...(isNftWanted(context) ? ['case $mode in nft | \'\') ;; *) fault "NFT is planned, and $mode is in use." ;; esac'] : []),
  ];
}

function native(context: CommandContext): readonly string[] {
  const rules = isNftWanted(context)
    ? orFault(`rules=${onNode('iptables-nft-save -t filter')}`, 'its rules cannot be read.')
    : [
        'save=iptables-nft-save',
        'if [ "$mode" = legacy ]; then save=iptables-legacy-save; fi',
        ...orFault(`rules=${onNode('"$save" -t filter')}`, 'its rules cannot be read.'),
      ];
  return [
    ...orFault(`links=${onNode('ip -brief link')}`, 'its interfaces cannot be read.'),
    `own=$(awk '/^${prefixOf(context)}/ { n++ } END { print n + 0 }' <<<"$links")`,
    'interfaces=$((interfaces + own))',
    `echo "$node: \${mode:-no backend in the log}, $own interfaces start with ${prefixOf(context)}"`,
    ...rules,
    `if ! grep -q '^:cali-FORWARD' <<<"$rules"; then`,
    `  fault 'no rule of Calico is there.'`,
    '  continue',
    'fi',
    `before=$(awk '`,
    `  /^-A (FORWARD|INPUT) .*-j cali-(FORWARD|INPUT)/ { seen[$2] = 1 }`,
    `  /^-A (FORWARD|INPUT) (-m comment --comment ("[^"]*"|[^ ]+) )?-j ACCEPT$/ && seen[$2] == 0 { print }`,
    `' <<<"$rules")`,
    'if [ -n "$before" ]; then fault "this accepts everything before the rules of Calico: $before"; fi',
  ];
}
