import { asOne, quote, type Command, type CommandContext } from './command.ts';
import {
  addonState,
  checkManifest,
  confirmCluster,
  find,
  guard,
  nameCopy,
  refuseIf,
  refuseNodes,
  sha256,
  waitForAddon,
} from './command-guards.ts';

const gone = `'' | null | None | DELETED`;
const annotation = `{.metadata.annotations.kubectl\\.kubernetes\\.io/last-applied-configuration}`;

function keptObjects(kind: CommandContext['kind']): string {
  const calico = ['daemonset/calico-node', 'configmap/calico-config', 'deployment/calico-kube-controllers', 'deployment/calico-typha'];
  return [...calico, ...(kind === 'vcn-native' ? [] : ['daemonset/kube-flannel-ds', 'configmap/kube-flannel-cfg'])].join(' ');
}

/** The cluster, the manifest and, where the network is replaced, the nodes. */
const checkAll = (context: CommandContext) => [
  ...sha256,
  ...checkManifest(context),
  ...(context.kind === 'flannel-replace' ? refuseNodes : []),
];

const beforeApply = (context: CommandContext) => [...guard(context), ...checkAll(context)];

export const applyCommands = [
  {
    id: 'keep-copy',
    section: 'apply',
    shell: (context: CommandContext) =>
      asOne(
        ...confirmCluster(context),
        ...checkAll(context),
        nameCopy(context),
        'if [ -e "$kept" ]; then',
        ...refuseIf('[ "$(cat "$kept/cluster")" != "$cluster" ]', '"The copy in $kept is of another cluster."').map((line) => `  ${line}`),
        '  echo "The copy in $kept is here and stays as it is."',
        '  exit 0',
        'fi',
        'umask 077',
        'rm -rf "$kept.part"',
        'mkdir -p "$kept.part"',
        'echo "$cluster" >"$kept.part/cluster"',
        `for object in ${keptObjects(context.kind)}; do`,
        '  name=${object#*/}',
        `  found=${find('"$object"')}`,
        '  if [ -z "$found" ]; then continue; fi',
        '  kubectl get "$object" --namespace kube-system --output yaml >"$kept.part/live-$name.yaml"',
        `  applied=$(kubectl get "$object" --namespace kube-system --output jsonpath='${annotation}')`,
        `  if [ -n "$applied" ]; then printf '%s\\n' "$applied" >"$kept.part/applied-$name.json"; fi`,
        'done',
        'mv "$kept.part" "$kept"',
        'echo "The copy is in $kept:"',
        'ls "$kept"',
      ),
    strength: 'inferred',
    sources: ['kubernetes-last-applied'],
  },
  {
    id: 'disable-add-on',
    section: 'apply',
    kinds: ['flannel-replace'],
    shell: (context: CommandContext) =>
      asOne(
        ...guard(context),
        'if [ "${ADDON_DISABLED:-}" = yes ]; then',
        `  echo 'You say that the flannel add-on is disabled.'`,
        '  exit 0',
        'fi',
        ...addonState(context),
        'state=$(addon_state)',
        'case $state in',
        `  ${gone} | DELETING) echo 'The flannel add-on is not active.' ;;`,
        '  *)',
        '    oci ce cluster disable-addon \\',
        '      --cluster-id "$cluster" \\',
        `      --region ${context.region} \\`,
        '      --addon-name Flannel \\',
        '      --is-remove-existing-add-on false \\',
        '      --force',
        '    ;;',
        'esac',
        ...waitForAddon(gone, 'Where the Console shows it disabled, set ADDON_DISABLED=yes.'),
        `echo 'The flannel add-on is disabled.'`,
      ),
    expects: () => 'The flannel add-on is disabled.',
    consolePath: ['Developer Services', 'Kubernetes Clusters (OKE)', 'Add-ons', 'Manage add-ons', 'Save changes'],
    strength: 'quoted',
    sources: [
      'oracle-calico-2026-09',
      'oracle-disable-add-on',
      'oracle-list-add-ons',
      'oracle-add-on-states',
      'oracle-terraform-add-ons',
      'oracle-terraform-remove-add-ons',
    ],
  },
  {
    id: 'delete-daemon-set',
    section: 'apply',
    kinds: ['flannel-replace'],
    shell: (context: CommandContext) =>
      asOne(
        ...guard(context),
        'kubectl delete daemonset kube-flannel-ds --namespace kube-system --ignore-not-found',
        'sleep 60',
        `left=${find('daemonset/kube-flannel-ds')}`,
        ...refuseIf('[ -n "$left" ]', `'kube-flannel-ds came back: the add-on is not disabled. Disable it, then delete this again.'`),
        `echo 'kube-flannel-ds is gone and stays away.'`,
      ),
    expects: () => 'kube-flannel-ds is gone and stays away.',
    strength: 'quoted',
    sources: ['oracle-calico-2026-09', 'oracle-calico-2025-07'],
  },
  {
    id: 'apply',
    section: 'apply',
    shell: (context: CommandContext) => asOne(...beforeApply(context), `kubectl apply --filename ${quote(context.manifest)}`),
    strength: 'quoted',
    sources: ['oracle-calico-2026-09'],
  },
  {
    id: 'apply-server-side',
    section: 'apply',
    shell: (context: CommandContext) => asOne(...beforeApply(context), `kubectl apply --server-side --filename ${quote(context.manifest)}`),
    strength: 'quoted',
    sources: ['kubernetes-apply'],
    optional: true,
  },
] as const satisfies readonly Command[];
