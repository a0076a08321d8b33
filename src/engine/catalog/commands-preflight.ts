import { asOne, indent, quote, refuse, refuseOther, type Command, type CommandContext } from './command.ts';
import { checkManifest, compareCluster, find, nameCluster, refuseIf, refuseNodes, sha256, useKubeconfig } from './command-guards.ts';

const curl = ({ upstream }: CommandContext) => [
  `curl --fail --silent --show-error --location --output ${quote(upstream.name)} \\`,
  `  ${quote(upstream.url)}`,
];

/** The differences from upstream's file, and nothing where there are none. */
const showEdits = ({ upstream }: CommandContext) => `diff -u ${quote(upstream.name)} "$manifest" || [ "$?" -eq 1 ]`;

export const preflightCommands = [
  {
    id: 'download',
    section: 'preflight',
    when: ({ upstream }: CommandContext) => upstream.sha256 !== undefined,
    shell: (context: CommandContext) =>
      asOne(
        ...sha256,
        ...curl(context),
        `found=$(sha256 ${quote(context.upstream.name)})`,
        ...refuseIf(
          `[ "$found" != ${quote(context.upstream.sha256 ?? '')} ]`,
          `"The sha256 of the file is $found, which is not upstream's. Do not use it."`,
        ),
        `echo 'The sha256 is the known one.'`,
        ...checkManifest(context),
        showEdits(context),
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
        ...sha256,
        ...curl(context),
        `found=$(sha256 ${quote(context.upstream.name)})`,
        'echo "No sha256 is known for this release. This file has $found: compare it yourself."',
        ...checkManifest(context),
        showEdits(context),
      ),
    strength: 'inferred',
    sources: ['calico-releases'],
  },
  {
    id: 'create-kubeconfig',
    section: 'preflight',
    shell: (context: CommandContext) => {
      const [open = '(', ...lines] = asOne(
        ...nameCluster(context),
        'oci ce cluster create-kubeconfig \\',
        `  --cluster-id "$cluster" \\`,
        '  --file "$KUBECONFIG" \\',
        '  --overwrite \\',
        `  --region ${context.region} \\`,
        '  --token-version 2.0.0 \\',
        '  --kube-endpoint "${KUBE_ENDPOINT:-PUBLIC_ENDPOINT}"',
        ...compareCluster,
        `echo 'kubectl talks to this cluster.'`,
        ...compareVersion(context),
      );
      return [`${useKubeconfig} && ${open}`, ...lines];
    },
    expects: () => 'kubectl talks to this cluster.',
    strength: 'quoted',
    sources: ['oracle-kubeconfig', 'oracle-create-kubeconfig', 'oracle-cli-kubeconfig'],
  },
  {
    id: 'check-network',
    section: 'preflight',
    shell: (context: CommandContext) =>
      asOne(
        ...nameCluster(context),
        'ask() {',
        `  oci ce cluster get --cluster-id "$cluster" --region ${context.region} --query "$1" --raw-output`,
        '}',
        ...compareNetwork(context),
      ),
    strength: 'inferred',
    sources: ['oracle-calico-2026-09', 'oracle-enhanced-clusters', 'calico-startup'],
  },
  {
    id: 'list-nodes',
    section: 'preflight',
    shell: ({ kind }: CommandContext) =>
      asOne(
        `kubectl get nodes --output jsonpath='{range .items[*].status.nodeInfo}{.osImage}{" | "}{.kernelVersion}{" | "}{.architecture}{" | kubelet "}{.kubeletVersion}{"\\n"}{end}' |`,
        '  sort | uniq -c',
        ...(kind === 'flannel-replace' ? refuseNodes : []),
      ),
    expects: ({ kind }: CommandContext) => (kind === 'flannel-replace' ? 'There are no nodes yet.' : undefined),
    strength: 'quoted',
    sources: ['oracle-calico-2026-09', 'calico-node-requirements', 'calico-manifest'],
  },
  {
    id: 'check-engines',
    section: 'preflight',
    shell: () =>
      asOne(
        `sets=$(kubectl get daemonsets --all-namespaces --no-headers --output custom-columns='NAMESPACE:.metadata.namespace,NAME:.metadata.name')`,
        `others=$(awk '($1 == "calico-system" && $2 == "calico-node") || $2 ~ /^(canal|cilium|kube-router|antrea-agent|weave-net)$/ { print $1 "/" $2 }' <<<"$sets")`,
        ...refuseIf(
          '[ -n "$others" ]',
          '"$others"',
          `'Another policy engine, or a Calico of the operator, runs here. Two of them do not go together.'`,
        ),
        `if awk '$1 == "kube-system" && $2 == "calico-node" { found = 1 } END { exit !found }' <<<"$sets"; then`,
        `  echo 'A calico-node runs already: find out how it was installed before you go on.'`,
        'fi',
        `echo 'No other policy engine runs.'`,
      ),
    expects: () => 'No other policy engine runs.',
    strength: 'inferred',
    sources: ['oracle-calico-2026-09'],
  },
  {
    id: 'check-policies',
    section: 'preflight',
    shell: () =>
      asOne(
        `policies=$(kubectl get networkpolicies.networking.k8s.io --all-namespaces --no-headers \\`,
        `  --output custom-columns='NAMESPACE:.metadata.namespace,NAME:.metadata.name')`,
        `calico=${find('daemonset/calico-node')}`,
        'if [ -z "$policies" ]; then',
        `  echo 'There is no NetworkPolicy yet.'`,
        '  exit 0',
        'fi',
        `printf '%s\\n' "$policies"`,
        'if [ -n "$calico" ]; then',
        `  echo 'calico-node runs: these are enforced already.'`,
        'elif [ "${POLICIES_READ:-}" != yes ]; then',
        ...indent(refuse(`"Nothing enforces these today; Calico does from its first minute. Read them, then set POLICIES_READ=yes."`)),
        'fi',
      ),
    strength: 'inferred',
    sources: ['calico-kubernetes-policy'],
  },
  {
    id: 'check-registry',
    section: 'preflight',
    when: ({ registry }: CommandContext) => registry !== undefined,
    shell: ({ manifest, registry = '' }: CommandContext) =>
      asOne(
        `manifest=${quote(manifest)}`,
        `images=$(awk '$1 == "image:" { print $2 } $1 == "-" && $2 == "image:" { print $3 }' "$manifest" | tr -d '\\042\\047' | sort -u)`,
        'missing=',
        'while read -r image; do',
        '  case $image in',
        `    ${quote(registry)}/*)`,
        '      if ! skopeo inspect --raw "docker://$image" >/dev/null; then missing="$missing $image"; fi',
        '      ;;',
        '  esac',
        'done <<<"$images"',
        ...refuseIf(
          '[ -n "$missing" ] && [ "${IMAGES_COPIED:-}" != yes ]',
          '"Your registry does not show these images:$missing"',
          `'Copy them there first. Set IMAGES_COPIED=yes where only the nodes can look, or without skopeo.'`,
        ),
        `echo 'The images are where the manifest wants them.'`,
      ),
    expects: () => 'The images are where the manifest wants them.',
    strength: 'inferred',
    sources: ['skopeo-inspect'],
  },
  {
    id: 'check-server',
    section: 'preflight',
    shell: ({ manifest }: CommandContext) =>
      asOne(
        `manifest=${quote(manifest)}`,
        'objects=$(kubectl apply --server-side --force-conflicts --dry-run=server --filename "$manifest")',
        `echo "The server takes $(sed -n '$=' <<<"$objects") objects."`,
        'differences="${manifest%.yaml}.diff"',
        'answer=0',
        'kubectl diff --filename "$manifest" >"$differences" || answer=$?',
        ...refuseIf('[ "$answer" -gt 1 ]', `'kubectl diff failed.'`),
        `awk '/^(\\+\\+\\+|---)/ { next } /^\\+/ { more++ } /^-/ { less++ } END { print more + 0 " lines are new, " less + 0 " go." }' "$differences"`,
        'echo "Read them in $differences."',
      ),
    strength: 'quoted',
    sources: ['kubernetes-apply', 'kubernetes-diff'],
  },
] as const satisfies readonly Command[];

function compareVersion({ kubernetes }: CommandContext): readonly string[] {
  // A minor stands for its patches.
  const patches = kubernetes.split('.').length === 2 ? ' | "$wanted".*' : '';
  return [
    `wanted=${quote(kubernetes)}`,
    `running=$(kubectl get --raw /version | sed -n 's/.*"gitVersion": *"v\\([0-9][0-9.]*\\).*/\\1/p')`,
    'case $running in',
    `  "$wanted"${patches}) echo "The control plane runs Kubernetes $running." ;;`,
    '  *)',
    ...indent(indent(refuse('"The control plane runs Kubernetes ${running:-of no known version}, and this runbook is for $wanted."'))),
    '    ;;',
    'esac',
  ];
}

function compareNetwork({ kind, podCidr }: CommandContext): readonly string[] {
  const wanted = kind === 'vcn-native' ? 'OCI_VCN_IP_NATIVE' : 'FLANNEL_OVERLAY';
  return [
    `network=$(ask 'data."cluster-pod-network-options"[0]."cni-type"')`,
    ...refuseIf(`[ "$network" != ${wanted} ]`, `"The network type of the cluster is $network, and this runbook is for ${wanted}."`),
    'echo "The network type of the cluster is $network."',
    ...(kind === 'flannel-replace' ? [...compareType, ...comparePods(podCidr)] : []),
  ];
}

const compareType = [
  `type=$(ask 'data.type')`,
  ...refuseIf('[ "$type" != ENHANCED_CLUSTER ]', `"The cluster is a $type. Only an ENHANCED_CLUSTER lets its add-ons be disabled."`),
];

function comparePods(podCidr: string | undefined): readonly string[] {
  return [
    `cidr=$(ask 'data.options."kubernetes-network-config"."pods-cidr"')`,
    'echo "The pods CIDR of the cluster is $cidr."',
    ...(podCidr === undefined
      ? refuseIf(
          '[ "${ANY_POOL:-}" != yes ]',
          `"The manifest names no range for pods. The cluster has $cidr: give it on the page and save the manifest again, or set ANY_POOL=yes."`,
        )
      : refuseOther('cidr', podCidr)),
  ];
}
