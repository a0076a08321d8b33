import { asOne, indent, quote, refuse, withInput, type Command, type CommandContext } from './command.ts';
import { addonState, awaitRollout, confirmCluster, find, guard, nameResources, refuseIf, waitForAddon } from './command-guards.ts';

/** The policy that comes before every other of the usual order and tier, and lets everything through. */
export const allowAll = `apiVersion: crd.projectcalico.org/v1
kind: GlobalNetworkPolicy
metadata:
  name: default.calicut-allow-all
spec:
  order: 0
  selector: all()
  types: [Ingress, Egress]
  ingress:
    - action: Allow
  egress:
    - action: Allow
`;

/** A Calico of before is never taken away. */
const spareOlder = ['if [ -e "$kept/live-calico-node.yaml" ]; then', `  echo 'Calico ran before: it stays.'`, '  exit 0', 'fi'];

const demand = (variable: string, message: string) => refuseIf(`[ "\${${variable}:-}" != yes ]`, message);

/** New pods would be cut off, so that none may come to a node: it is cordoned, or it is gone. */
const emptyNodes = ({ kind }: CommandContext) =>
  kind === 'flannel-replace'
    ? [
        'nodes=$(kubectl get nodes --output name)',
        ...refuseIf('[ -n "$nodes" ]', `'Nodes are left. Drain and delete them while Calico still runs.'`),
      ]
    : ['for node in $(kubectl get nodes --output name); do', '  kubectl cordon "$node"', 'done'];

export const rollBackCommands = [
  {
    id: 'allow-all',
    section: 'roll-back',
    shell: (context: CommandContext) =>
      asOne(
        ...confirmCluster(context),
        withInput('kubectl apply --filename -', allowAll),
        `echo 'Undo it: kubectl delete globalnetworkpolicies.crd.projectcalico.org default.calicut-allow-all'`,
      ),
    strength: 'inferred',
    sources: ['calico-policy-names', 'calico-manifest'],
    optional: true,
  },
  {
    id: 'restore-kept',
    section: 'roll-back',
    shell: (context: CommandContext) =>
      asOne(
        ...guard(context),
        'if [ ! -e "$kept/live-calico-node.yaml" ]; then',
        `  echo 'No Calico ran before: there is nothing to go back to.'`,
        '  exit 0',
        'fi',
        'if [ ! -e "$kept/applied-calico-node.json" ]; then',
        ...indent(refuse('"The Calico of before was not applied by kubectl apply. Go back by hand, with $kept/live-calico-node.yaml."')),
        'fi',
        'for file in "$kept"/applied-calico-*.json; do',
        '  kubectl apply --filename "$file"',
        'done',
        ...awaitRollout,
      ),
    strength: 'inferred',
    sources: ['kubernetes-last-applied', 'kubernetes-rollout'],
  },
  {
    id: 'drain-nodes',
    section: 'roll-back',
    kinds: ['flannel-replace'],
    shell: () => [],
    strength: 'inferred',
    sources: ['calico-dispatch', 'oracle-calico-2026-09'],
  },
  {
    id: 'stop-calico',
    section: 'roll-back',
    shell: (context: CommandContext) =>
      asOne(
        ...guard(context),
        ...spareOlder,
        ...demand('STOP_CALICO', `'Set STOP_CALICO=yes to stop Calico. New pods have no traffic then until their node is new.'`),
        ...emptyNodes(context),
        'kubectl delete daemonset/calico-node deployment/calico-kube-controllers deployment/calico-typha \\',
        '  --namespace kube-system --ignore-not-found --timeout=5m',
        `echo 'Calico is stopped. Its kinds and policies are still there.'`,
      ),
    expects: () => 'Calico is stopped. Its kinds and policies are still there.',
    strength: 'inferred',
    sources: ['calico-dispatch', 'calico-manifest'],
  },
  {
    id: 'clear-nodes',
    section: 'roll-back',
    kinds: ['vcn-native', 'flannel-beside'],
    shell: () => [],
    strength: 'inferred',
    sources: ['calico-dispatch'],
  },
  {
    id: 'enable-add-on',
    section: 'roll-back',
    kinds: ['flannel-replace'],
    shell: (context: CommandContext) =>
      asOne(
        ...guard(context),
        'if [ -e "$kept/live-calico-node.yaml" ] && [ ! -e "$kept/live-kube-flannel-ds.yaml" ]; then',
        `  echo 'Calico ran before in the place of flannel: the add-on stays disabled.'`,
        '  exit 0',
        'fi',
        `calico=${find('daemonset/calico-node')}`,
        ...refuseIf('[ -n "$calico" ]', `'calico-node still runs. Stop Calico first.'`),
        ...addonState(context),
        'state=$(addon_state)',
        'case $state in',
        `  ACTIVE | CREATING | UPDATING | NEEDS_ATTENTION) echo 'The flannel add-on is enabled already.' ;;`,
        `  *) oci ce cluster install-addon --cluster-id "$cluster" --region ${context.region} --addon-name Flannel ;;`,
        'esac',
        ...waitForAddon('ACTIVE | NEEDS_ATTENTION', 'Run this again later.'),
        'echo "The flannel add-on is enabled: $state."',
      ),
    consolePath: ['Developer Services', 'Kubernetes Clusters (OKE)', 'Add-ons', 'Manage add-ons', 'Save changes'],
    strength: 'inferred',
    sources: ['oracle-install-add-on', 'oracle-list-add-ons', 'oracle-add-on-states', 'oracle-terraform-add-ons'],
  },
  {
    id: 'keep-resources',
    section: 'roll-back',
    shell: (context: CommandContext) =>
      asOne(
        ...confirmCluster(context),
        nameResources(context),
        'if [ -e "$resources" ]; then',
        '  echo "$resources is here and stays as it is. Move it away to keep a newer copy."',
        '  exit 0',
        'fi',
        'umask 077',
        'rm -rf "$resources.part"',
        'mkdir -p "$resources.part"',
        'echo "$cluster" >"$resources.part/cluster"',
        `kinds=$(kubectl get customresourcedefinitions --output name | sed -n 's/^.*\\/\\(.*\\.projectcalico\\.org\\)$/\\1/p')`,
        ...refuseIf('[ -z "$kinds" ]', `'No kind of Calico is there.'`),
        'while read -r kind; do',
        '  kubectl get "$kind" --all-namespaces --output yaml </dev/null >"$resources.part/$kind.yaml"',
        'done <<<"$kinds"',
        'mv "$resources.part" "$resources"',
        'ls "$resources"',
      ),
    strength: 'inferred',
    sources: ['calico-manifest'],
    optional: true,
  },
  {
    id: 'delete-kinds',
    section: 'roll-back',
    shell: (context: CommandContext) =>
      asOne(
        ...guard(context),
        ...spareOlder,
        nameResources(context),
        ...refuseIf(
          '[ ! -s "$resources/cluster" ] || [ "$(cat "$resources/cluster")" != "$cluster" ]',
          `"There is no copy of this cluster's policies in $resources."`,
        ),
        `calico=${find('daemonset/calico-node')}`,
        ...refuseIf('[ -n "$calico" ]', `'calico-node still runs. Stop Calico first.'`),
        ...demand(
          'DELETE_KINDS',
          `"Set DELETE_KINDS=yes to delete Calico's kinds of resources, and with them every policy of those kinds."`,
        ),
        `kubectl delete --ignore-not-found --timeout=5m --filename ${quote(context.manifest)}`,
      ),
    strength: 'inferred',
    sources: ['calico-manifest'],
    optional: true,
  },
] as const satisfies readonly Command[];
