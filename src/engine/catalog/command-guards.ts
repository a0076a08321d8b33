import { indent, quote, refuse, type CommandContext } from './command.ts';

/** What a manifest's folders are named after, so that the copies of two manifests never meet. */
const baseOf = ({ manifest }: CommandContext) => manifest.replace(/\.yaml$/, '');

/** A condition that must not hold, and what is said then. On one line, so that the command itself stays in sight. */
export const refuseIf = (condition: string, ...messages: readonly string[]): readonly string[] => [
  `if ${condition}; then ${refuse(...messages).join('; ')}; fi`,
];

/** A kubeconfig of its own, in the folder that the steps are run in: nobody else's context moves. */
export const useKubeconfig = 'export KUBECONFIG="$PWD/calicut.kubeconfig"';

const refuseOtherKubeconfig = refuseIf(
  '[ "${KUBECONFIG:-}" != "$PWD/calicut.kubeconfig" ] || [ ! -s "$KUBECONFIG" ]',
  `'kubectl does not read calicut.kubeconfig in this folder. Get it first, in this terminal and this folder.'`,
);

/** Sets `cluster`. A value may come from the environment, so the shell looks at its shape too. */
export const nameCluster = ({ clusterId }: CommandContext): readonly string[] => [
  `cluster=${clusterId}`,
  ...refuseIf(
    '! [[ $cluster = ocid1.cluster.?*.*.?* && $cluster != *[^a-z0-9.-]* ]]',
    `"CLUSTER_ID is not the OCID of a cluster: $cluster"`,
  ),
];

/** The OCID is compared as a whole argument, whether kubectl prints the arguments as JSON or as words. */
export const compareCluster: readonly string[] = [
  `arguments=$(kubectl config view --minify --output jsonpath='{.users[0].user.exec.args}' | LC_ALL=C tr -cs 'A-Za-z0-9._-' ' ')`,
  `case " $arguments " in *" --cluster-id $cluster "*) ;; *) ${refuse('"The kubeconfig in this folder does not name $cluster."').join('; ')} ;; esac`,
];

/** Makes sure that kubectl talks to the cluster of this runbook and to no other. */
export const confirmCluster = (context: CommandContext): readonly string[] => [
  ...nameCluster(context),
  ...refuseOtherKubeconfig,
  ...compareCluster,
];

/** Sets `kept`, the folder of the copy. */
export const nameCopy = (context: CommandContext): string => `kept=${quote(`calicut-kept/${baseOf(context)}`)}`;

/** Sets `resources`, the folder of Calico's own resources. */
export const nameResources = (context: CommandContext): string => `resources=${quote(`calicut-resources/${baseOf(context)}`)}`;

/** What a step that takes something away begins with: this cluster, and the copy of what ran on it. */
export const guard = (context: CommandContext): readonly string[] => [
  ...confirmCluster(context),
  nameCopy(context),
  ...refuseIf('[ ! -s "$kept/cluster" ]', '"There is no copy in $kept. Work in the folder in which you kept it."'),
  ...refuseIf('[ "$(cat "$kept/cluster")" != "$cluster" ]', '"The copy in $kept is of another cluster."'),
];

/** `sha256 FILE`: the hash alone, by the program that Linux has or by the one that macOS has. */
export const sha256: readonly string[] = [
  'sha256() {',
  '  if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d " " -f 1',
  '}',
];

/** Sets `manifest`. It has to be here, and has to be the one that the runbook was made with where that is known. */
export const checkManifest = ({ manifest, manifestSha256 }: CommandContext): readonly string[] => [
  `manifest=${quote(manifest)}`,
  ...refuseIf('[ ! -s "$manifest" ]', '"Save the manifest in this folder first, as $manifest."'),
  'found=$(sha256 "$manifest")',
  ...(manifestSha256 === undefined
    ? ['echo "The sha256 of the manifest is $found."']
    : [
        ...refuseIf(
          `[ "$found" != ${quote(manifestSha256)} ]`,
          '"The sha256 of the manifest is $found: it is not the one that this runbook was made with."',
        ),
        `echo 'It is the manifest that this runbook was made with.'`,
      ]),
];

/** What runs in kube-system under this name; nothing where it does not. */
export const find = (object: string): string => `$(kubectl get ${object} --namespace kube-system --ignore-not-found --output name)`;

/** Nodes on which Calico already runs in the place of flannel are its own. */
export const refuseNodes: readonly string[] = [
  'nodes=$(kubectl get nodes --output name)',
  `calico=${find('daemonset/calico-node')}`,
  `flannel=${find('daemonset/kube-flannel-ds')}`,
  'if [ -z "$nodes" ]; then',
  `  echo 'There are no nodes yet.'`,
  'elif [ -n "$calico" ] && [ -z "$flannel" ]; then',
  `  echo 'These nodes have Calico already.'`,
  'else',
  ...indent(refuse(`'These nodes have flannel. Scale the node pools to 0 first, or take a new cluster.'`)),
  'fi',
];

/** `addon_state`: the state of the flannel add-on; nothing where there is none. Wants `cluster`. */
export const addonState = ({ region }: CommandContext): readonly string[] => [
  'addon_state() {',
  `  oci ce cluster list-addons --cluster-id "$cluster" --region ${region} \\`,
  `    --query "data[?name=='Flannel'].\\"lifecycle-state\\" | [0]" --raw-output`,
  '}',
];

/** Asks for the state of the add-on until it is one of `states`, for ten minutes; `advice` is what else can be done then. */
export const waitForAddon = (states: string, advice: string): readonly string[] => [
  'tries=30',
  'while :; do',
  '  state=$(addon_state)',
  `  case $state in ${states}) break ;; esac`,
  '  tries=$((tries - 1))',
  ...indent(refuseIf('[ "$tries" -eq 0 ]', `"The flannel add-on is still $state after ten minutes. ${advice}"`)),
  '  sleep 20',
  'done',
];

/** Waits for calico-node, one node after the other; names the pods that are not ready when the time is over. */
export const awaitRollout: readonly string[] = [
  'nodes=$(kubectl get nodes --output name | wc -l)',
  'if ! kubectl rollout status daemonset/calico-node --namespace kube-system --timeout="$((10 + nodes))m"; then',
  `  kubectl get pods --namespace kube-system --selector k8s-app=calico-node --no-headers \\`,
  `    --output custom-columns='POD:.metadata.name,NODE:.spec.nodeName,PHASE:.status.phase,READY:.status.containerStatuses[*].ready' |`,
  `    awk '$NF != "true" { print "Not ready: " $0 }' >&2`,
  '  exit 1',
  'fi',
];
