import { asOne, indent, quote, refuse, type Command, type CommandContext } from './command.ts';

export const applyCommands = [
  {
    id: 'dry-run',
    section: 'apply',
    shell: ({ manifest }: CommandContext) => [`kubectl apply --dry-run=server --filename ${quote(manifest)}`],
    strength: 'inferred',
    sources: ['oracle-calico-2026-09', 'kubernetes-apply'],
  },
  {
    id: 'diff',
    section: 'apply',
    shell: ({ manifest }: CommandContext) => [`kubectl diff --filename ${quote(manifest)} || [ "$?" -eq 1 ]`],
    strength: 'quoted',
    sources: ['kubernetes-diff'],
  },
  {
    id: 'disable-add-on',
    section: 'apply',
    kinds: ['flannel-replace'],
    shell: ({ clusterId, region }: CommandContext) => [
      'oci ce cluster disable-addon \\',
      `  --cluster-id ${clusterId} \\`,
      `  --region ${region} \\`,
      '  --addon-name Flannel \\',
      '  --is-remove-existing-add-on false',
    ],
    consolePath: ['Developer Services', 'Kubernetes Clusters (OKE)', 'Add-ons', 'Manage add-ons', 'Save changes'],
    strength: 'quoted',
    sources: ['oracle-calico-2026-09', 'oracle-disable-add-on', 'oracle-terraform-add-ons'],
  },
  {
    id: 'delete-daemon-set',
    section: 'apply',
    kinds: ['flannel-replace'],
    shell: () =>
      asOne(
        'kubectl delete daemonset kube-flannel-ds --namespace kube-system --ignore-not-found',
        'sleep 60',
        'left=$(kubectl get daemonset kube-flannel-ds --namespace kube-system --ignore-not-found --output name)',
        'if [ -n "$left" ]; then',
        ...indent(refuse(`'kube-flannel-ds came back: the add-on is not disabled yet. Wait until it is, then delete it again.'`)),
        'fi',
      ),
    strength: 'quoted',
    sources: ['oracle-calico-2026-09', 'oracle-calico-2025-07'],
  },
  {
    id: 'apply',
    section: 'apply',
    shell: ({ manifest }: CommandContext) => [`kubectl apply --filename ${quote(manifest)}`],
    strength: 'quoted',
    sources: ['oracle-calico-2026-09'],
  },
  {
    id: 'apply-server-side',
    section: 'apply',
    shell: ({ manifest }: CommandContext) => [`kubectl apply --server-side --filename ${quote(manifest)}`],
    strength: 'quoted',
    sources: ['kubernetes-apply'],
    optional: true,
  },
] as const satisfies readonly Command[];
