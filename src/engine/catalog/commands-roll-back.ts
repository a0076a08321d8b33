import { asOne, indent, quote, refuse, type Command, type CommandContext } from './command.ts';

const system = '--namespace kube-system';

export const rollBackCommands = [
  {
    id: 'keep-resources',
    section: 'roll-back',
    shell: () =>
      asOne(
        'umask 077',
        'mkdir -p calicut-resources',
        'kinds=$(kubectl get customresourcedefinitions --output name)',
        `sed -n 's/^.*\\/\\(.*\\.projectcalico\\.org\\)$/\\1/p' <<<"$kinds" |`,
        '  while read -r kind; do',
        '    kubectl get "$kind" --all-namespaces --output yaml </dev/null >"calicut-resources/$kind.yaml"',
        '  done',
        'ls calicut-resources',
      ),
    strength: 'inferred',
    sources: ['calico-manifest'],
  },
  {
    id: 'restore-kept',
    section: 'roll-back',
    shell: () =>
      asOne(
        'if [ ! -e calicut-kept ]; then',
        ...indent(refuse(`'The folder calicut-kept is not here: go to the folder in which you ran the preflight.'`)),
        'fi',
        'if [ "$(cat calicut-kept/context)" != "$(kubectl config current-context)" ]; then',
        ...indent(refuse(`'The folder calicut-kept is of another cluster.'`)),
        'fi',
        'if [ ! -e calicut-kept/live-calico-node.yaml ]; then',
        `  echo 'No Calico ran before: there is nothing to go back to.'`,
        '  exit 0',
        'fi',
        'if [ ! -e calicut-kept/applied-calico-node.yaml ]; then',
        ...indent(
          refuse(`'The Calico of before was not applied by kubectl apply. Go back by hand, with calicut-kept/live-calico-node.yaml.'`),
        ),
        'fi',
        'for kept in calicut-kept/applied-calico-*.yaml; do',
        '  kubectl apply --filename "$kept"',
        'done',
        `kubectl rollout status daemonset/calico-node ${system} --timeout=15m`,
      ),
    strength: 'inferred',
    sources: ['kubernetes-last-applied', 'kubernetes-rollout'],
  },
  {
    id: 'undo-rollout',
    section: 'roll-back',
    shell: () =>
      asOne(
        `kubectl rollout history daemonset/calico-node ${system}`,
        `kubectl rollout undo daemonset/calico-node ${system}`,
        `kubectl rollout status daemonset/calico-node ${system} --timeout=15m`,
      ),
    strength: 'inferred',
    sources: ['kubernetes-roll-back'],
    optional: true,
  },
  {
    id: 'delete-stray-pool',
    section: 'roll-back',
    kinds: ['vcn-native'],
    shell: () => ['kubectl delete ippools.crd.projectcalico.org default-ipv4-ippool --ignore-not-found'],
    strength: 'inferred',
    sources: ['calico-startup'],
    optional: true,
  },
  {
    id: 'remove-calico',
    section: 'roll-back',
    shell: ({ manifest }: CommandContext) =>
      asOne(
        'if [ -e calicut-kept/live-calico-node.yaml ]; then',
        `  echo 'Calico ran before: it stays.'`,
        '  exit 0',
        'fi',
        'if [ "${REMOVE_CALICO:-}" != yes ]; then',
        ...indent(refuse(`'Set REMOVE_CALICO=yes to remove Calico, its kinds of resources and with them every policy of those kinds.'`)),
        'fi',
        `kubectl delete --ignore-not-found --filename ${quote(manifest)}`,
      ),
    strength: 'inferred',
    sources: ['calico-manifest'],
  },
  {
    id: 'enable-add-on',
    section: 'roll-back',
    kinds: ['flannel-replace'],
    shell: ({ clusterId, region }: CommandContext) =>
      asOne(
        'if [ -e calicut-kept/live-calico-node.yaml ] && [ ! -e calicut-kept/live-kube-flannel-ds.yaml ]; then',
        `  echo 'Calico ran before in the place of flannel: the add-on stays disabled.'`,
        '  exit 0',
        'fi',
        `oci ce cluster install-addon --cluster-id ${clusterId} --region ${region} --addon-name Flannel`,
      ),
    consolePath: ['Developer Services', 'Kubernetes Clusters (OKE)', 'Add-ons', 'Manage add-ons', 'Save changes'],
    strength: 'inferred',
    sources: ['oracle-install-add-on', 'oracle-terraform-add-ons'],
  },
  {
    id: 'replace-nodes',
    section: 'roll-back',
    kinds: ['flannel-replace', 'flannel-beside'],
    shell: () => [],
    strength: 'inferred',
    sources: ['oracle-calico-2026-09'],
  },
  {
    id: 'clear-nodes',
    section: 'roll-back',
    kinds: ['vcn-native'],
    shell: () => [],
    strength: 'inferred',
    sources: ['calico-felix-parameters'],
  },
] as const satisfies readonly Command[];
