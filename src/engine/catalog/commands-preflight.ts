import { asOne, indent, quote, refuse, refuseOther, type Command, type CommandContext } from './command.ts';

const flannel = ['flannel-replace', 'flannel-beside'] as const;

/** `sha256 FILE`: the hash alone, by the program that Linux has or by the one that macOS has. */
const sha256 = [
  'sha256() {',
  '  if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d " " -f 1',
  '}',
];

const curl = ({ upstream }: CommandContext) => [
  `curl --fail --silent --show-error --location --output ${quote(upstream.name)} \\`,
  `  ${quote(upstream.url)}`,
];

export const preflightCommands = [
  {
    id: 'create-kubeconfig',
    section: 'preflight',
    shell: ({ clusterId, region }: CommandContext) => [
      'oci ce cluster create-kubeconfig \\',
      `  --cluster-id ${clusterId} \\`,
      '  --file "$HOME/.kube/config" \\',
      `  --region ${region} \\`,
      '  --token-version 2.0.0 \\',
      '  --kube-endpoint "${KUBE_ENDPOINT:-PUBLIC_ENDPOINT}"',
    ],
    strength: 'quoted',
    sources: ['oracle-kubeconfig', 'oracle-create-kubeconfig'],
  },
  {
    id: 'confirm-cluster',
    section: 'preflight',
    shell: ({ clusterId }: CommandContext) =>
      asOne(
        `cluster=${clusterId}`,
        `arguments=$(kubectl config view --minify --output jsonpath='{.users[0].user.exec.args}')`,
        'case $arguments in',
        `  *"$cluster"*) echo 'kubectl talks to this cluster.' ;;`,
        '  *)',
        ...indent(indent(refuse(`"The current context of kubectl does not name $cluster."`))),
        '    ;;',
        'esac',
      ),
    expects: () => 'kubectl talks to this cluster.',
    strength: 'inferred',
    sources: ['oracle-kubeconfig'],
  },
  {
    id: 'check-version',
    section: 'preflight',
    shell: ({ kubernetes }: CommandContext) =>
      asOne(
        `wanted=${quote(kubernetes)}`,
        `running=$(kubectl get --raw /version | sed -n 's/.*"gitVersion": *"v\\([0-9][0-9.]*\\).*/\\1/p')`,
        'case $running in',
        `  "$wanted"${isMinor(kubernetes) ? ' | "$wanted".*' : ''}) echo "The control plane runs Kubernetes $running." ;;`,
        '  *)',
        ...indent(indent(refuse('"The control plane runs Kubernetes ${running:-of no known version}, and this runbook is for $wanted."'))),
        '    ;;',
        'esac',
      ),
    strength: 'inferred',
    sources: ['oracle-calico-2026-09'],
  },
  {
    id: 'list-nodes',
    section: 'preflight',
    shell: () => ['kubectl get nodes --output wide --label-columns kubernetes.io/arch'],
    strength: 'quoted',
    sources: ['oracle-kubeconfig'],
  },
  {
    id: 'list-workloads',
    section: 'preflight',
    shell: () => ['kubectl get daemonsets,deployments --namespace kube-system --output wide'],
    strength: 'inferred',
    sources: ['oracle-calico-2026-09'],
  },
  {
    id: 'list-add-ons',
    section: 'preflight',
    kinds: flannel,
    shell: ({ clusterId, region }: CommandContext) => [`oci ce cluster list-addons --cluster-id ${clusterId} --region ${region}`],
    consolePath: ['Developer Services', 'Kubernetes Clusters (OKE)', 'Add-ons'],
    strength: 'quoted',
    sources: ['oracle-list-add-ons', 'oracle-terraform-add-ons'],
  },
  {
    id: 'check-no-nodes',
    section: 'preflight',
    kinds: ['flannel-replace'],
    shell: () =>
      asOne(
        'nodes=$(kubectl get nodes --output name)',
        `if [ -z "$nodes" ]; then`,
        `  echo 'There are no nodes yet.'`,
        'elif [ "${REPLACE_NODES:-}" != yes ]; then',
        ...indent(
          refuse(
            `"$nodes"`,
            `'These nodes keep flannel. Set REPLACE_NODES=yes if you will replace every one of them after the installation.'`,
          ),
        ),
        'fi',
      ),
    expects: () => 'There are no nodes yet.',
    strength: 'quoted',
    sources: ['oracle-calico-2026-09'],
  },
  {
    id: 'check-pods-cidr',
    section: 'preflight',
    kinds: ['flannel-replace'],
    shell: ({ clusterId, region, podCidr }: CommandContext) =>
      asOne(
        `cidr=$(oci ce cluster get --cluster-id ${clusterId} --region ${region} \\`,
        `  --query 'data.options."kubernetes-network-config"."pods-cidr"' --raw-output)`,
        'echo "The pods CIDR of the cluster is $cidr."',
        ...refuseOther('cidr', podCidr),
      ),
    strength: 'inferred',
    sources: ['calico-startup', 'oracle-calico-2026-09'],
  },
  {
    id: 'keep-copy',
    section: 'preflight',
    shell: ({ kind }: CommandContext) =>
      asOne(
        'context=$(kubectl config current-context)',
        'if [ -e calicut-kept ]; then',
        '  if [ "$(cat calicut-kept/context)" != "$context" ]; then',
        ...indent(indent(refuse(`'The folder calicut-kept is of another cluster: work in a folder of its own for each.'`))),
        '  fi',
        `  echo 'The folder calicut-kept is here and stays as it is: it is the way back.'`,
        '  exit 0',
        'fi',
        'umask 077',
        'rm -rf calicut-kept.part',
        'mkdir calicut-kept.part',
        'echo "$context" >calicut-kept.part/context',
        `for object in ${keptObjects(kind).join(' ')}; do`,
        '  name=${object#*/}',
        '  found=$(kubectl get "$object" --namespace kube-system --ignore-not-found --output name)',
        '  if [ -z "$found" ]; then continue; fi',
        '  kubectl get "$object" --namespace kube-system --output yaml >"calicut-kept.part/live-$name.yaml"',
        '  applied="calicut-kept.part/applied-$name.yaml"',
        '  kubectl apply view-last-applied "$object" --namespace kube-system --output yaml >"$applied" || true',
        '  if [ ! -s "$applied" ]; then rm "$applied"; fi',
        'done',
        'mv calicut-kept.part calicut-kept',
        'ls calicut-kept',
      ),
    strength: 'inferred',
    sources: ['kubernetes-last-applied'],
  },
  {
    id: 'download',
    section: 'preflight',
    when: ({ upstream }: CommandContext) => upstream.sha256 !== undefined,
    shell: (context: CommandContext) =>
      asOne(
        ...curl(context),
        ...sha256,
        `found=$(sha256 ${quote(context.upstream.name)})`,
        `if [ "$found" != ${quote(context.upstream.sha256 ?? '')} ]; then`,
        ...indent(refuse(`"The sha256 of the file is $found, which is not upstream's. Do not use it."`)),
        'fi',
        `echo 'The sha256 is the known one.'`,
      ),
    expects: () => 'The sha256 is the known one.',
    strength: 'quoted',
    sources: ['oracle-calico-2026-09', 'calico-releases'],
  },
  {
    id: 'download-unpinned',
    section: 'preflight',
    when: ({ upstream }: CommandContext) => upstream.sha256 === undefined,
    shell: (context: CommandContext) =>
      asOne(
        ...curl(context),
        ...sha256,
        `found=$(sha256 ${quote(context.upstream.name)})`,
        'echo "No sha256 is known for this release. This file has $found: compare it yourself."',
      ),
    strength: 'inferred',
    sources: ['calico-releases'],
  },
  {
    id: 'check-manifest',
    section: 'preflight',
    shell: ({ manifest, manifestSha256, upstream }: CommandContext) =>
      asOne(
        `manifest=${quote(manifest)}`,
        'if [ ! -s "$manifest" ]; then',
        ...indent(refuse('"Save the manifest in this folder first, as $manifest."')),
        'fi',
        ...sha256,
        'found=$(sha256 "$manifest")',
        ...(manifestSha256 === undefined
          ? ['echo "Its sha256 is $found."']
          : [
              `if [ "$found" != ${quote(manifestSha256)} ]; then`,
              ...indent(refuse(`"Its sha256 is $found: it is not the manifest that this runbook was made with."`)),
              'fi',
              `echo 'It is the manifest that this runbook was made with.'`,
            ]),
        `diff -u ${quote(upstream.name)} "$manifest" || [ "$?" -eq 1 ]`,
      ),
    strength: 'inferred',
    sources: ['oracle-calico-2026-09'],
  },
] as const satisfies readonly Command[];

/** A minor stands for its patches. */
function isMinor(kubernetes: string): boolean {
  return kubernetes.split('.').length === 2;
}

function keptObjects(kind: CommandContext['kind']): readonly string[] {
  const calico = ['daemonset/calico-node', 'configmap/calico-config', 'deployment/calico-kube-controllers', 'deployment/calico-typha'];
  return kind === 'vcn-native' ? calico : [...calico, 'daemonset/kube-flannel-ds', 'configmap/kube-flannel-cfg'];
}
