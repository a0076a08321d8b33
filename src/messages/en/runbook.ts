import type { RunbookSection, RunbookStepId, RunbookValue } from '../../engine/index.ts';

/** What a step is for and what to look for when it has run. `also`: what else to know. `console`: the same by hand. All whole sentences but the title. */
interface StepSentences {
  readonly title: string;
  readonly why: string;
  readonly expect?: string;
  readonly also?: string;
  readonly console?: string;
}

const sections: Readonly<Record<RunbookSection, { readonly title: string; readonly about: string }>> = {
  preflight: { title: 'Preflight', about: 'Changes nothing on the cluster. Run it where the manifest is saved.' },
  apply: { title: 'Apply', about: 'Keeps a copy of what runs, then installs the manifest.' },
  verify: { title: 'Verify', about: 'Shows whether everything arrived and whether policy is enforced.' },
  'roll-back': { title: 'Roll back', about: 'Oracle describes no way back. These steps are inferred; read each one before you run it.' },
};

const steps: Readonly<Record<RunbookStepId, StepSentences>> = {
  download: {
    title: "Download upstream's file and check both files",
    why: 'The manifest was made from this file, whose hash is the one that Calicut was built with. The manifest has to be here under its name.',
    expect:
      'The hash is the known one; if it is not, stop. The lines with a plus and a minus are the edits on this page and nothing else; there are none where no edit was needed.',
  },
  'download-unpinned': {
    title: "Download upstream's file and look at both files",
    why: 'Calicut knows no hash for this release, so nothing vouches for the file: compare the hash that is printed with another source before you go on. The manifest has to be here under its name.',
    expect: 'A hash is printed. The lines with a plus and a minus are the edits on this page and nothing else.',
  },
  'create-kubeconfig': {
    title: 'Get a kubeconfig for the cluster',
    why: "The flags are Oracle's. The file is calicut.kubeconfig in this folder, written anew each time: a kubeconfig with many contexts can point to another cluster tomorrow, and yours stays as it is. Set KUBE_ENDPOINT to PRIVATE_ENDPOINT if the API server has no public address.",
    expect: 'It is this cluster, and its control plane runs the Kubernetes version that you chose.',
    also: 'From here on kubectl reads that file in this terminal. In a new one, run this step again.',
  },
  'check-network': {
    title: 'Compare the network of the cluster',
    why: 'This runbook is for one network type, and the wrong one cuts pods off. Where Calico gives out the addresses, the cluster has to be enhanced, and the range of the manifest has to be its pods CIDR: the rest of the cluster counts on it. Set ANY_POOL to yes if you mean another.',
    expect: 'The network type is the one that you chose.',
  },
  'list-nodes': {
    title: 'Look at the nodes',
    why: 'Each line counts the nodes of one image, kernel, processor and kubelet. Calico 3.29 and newer want Linux 5.10 or newer. calico-node asks for 250m of CPU on every node: where that is not free, it does not start.',
    expect:
      'Every image is one that you chose. Where the network is replaced, Oracle has it done before the first node is made, and nodes stop this step.',
  },
  'check-engines': {
    title: 'Make sure that no other policy engine runs',
    why: 'Two engines write into the same tables of each node. A Calico that an operator manages is one too: the operator puts back what this manifest changes.',
    expect: 'None of the known ones is there.',
  },
  'check-policies': {
    title: 'Read the policies that exist',
    why: 'A NetworkPolicy does nothing while nobody enforces it. Calico enforces every one of them from its first minute, forgotten ones included. Set POLICIES_READ to yes when you have read them. If they cut something off then, see «Let everything through and keep Calico».',
    expect: 'You know every policy in the list.',
  },
  'check-registry': {
    title: 'Make sure that your registry has the images',
    why: 'Nodes cannot start what they cannot pull. skopeo asks the registry for each image that the manifest takes from there; log in to it first. Set IMAGES_COPIED to yes where only the nodes reach the registry, or where there is no skopeo.',
    expect: 'No image is missing.',
    also: 'The smoke test has an image of its own: copy it too, and set SMOKE_TEST_IMAGE to the copy.',
  },
  'check-server': {
    title: 'Let the server check the manifest, and see what changes',
    why: 'The API server reads every object and stores none. With --server-side it refuses a variable that stands twice, which a usual dry run takes and a usual apply may drop. The differences go to a file beside the manifest.',
    expect: 'The number of objects is that of the manifest. On a cluster without Calico every line is new and none goes.',
  },
  'keep-copy': {
    title: 'Keep a copy of what runs',
    why: 'It is the way back. The folder below calicut-kept bears the name of the manifest and knows the OCID of the cluster. It is written once and never again, so that a later run does not replace the copy with the new state. The manifest and the cluster are checked once more before.',
    expect: 'The folder lists cluster and what was there; cluster alone where no Calico ran.',
  },
  'disable-add-on': {
    title: 'Disable the flannel add-on',
    why: 'An add-on that is enabled brings its DaemonSet back. With false the add-on is disabled and stays where it is, as from the Console; with --force the command line asks nothing. Nothing is done where it is not active, so the step can be repeated.',
    expect: 'The add-on is disabled, after ten minutes at most.',
    also: 'That it is then DELETED or no longer listed is inferred. Where the Console shows it disabled and the step does not end well, set ADDON_DISABLED to yes: the next step notices if it is not.',
    console: 'Open the cluster, choose Add-ons and Manage add-ons, open the flannel add-on, clear its Enable option and save the changes.',
  },
  'delete-daemon-set': {
    title: 'Delete the DaemonSet of flannel',
    why: 'Disabling leaves it running. After a minute the step looks again, since an add-on that is not disabled puts it back.',
    expect: 'The DaemonSet is deleted, or was not there.',
  },
  apply: {
    title: 'Apply the manifest',
    why: "This is Oracle's command. A second run prints configured for many objects although nothing changes. It refuses another cluster, another manifest, and to go on without «Keep a copy of what runs».",
    expect: 'Every object is created or configured, and no error stands at the end.',
  },
  'apply-server-side': {
    title: 'Or apply it on the server',
    why: 'This is the only way that refuses a variable that stands twice; the usual one may drop both in silence. Objects that were applied the usual way before can end in a conflict, which --force-conflicts settles in favour of this file.',
    expect: 'Every line ends with "serverside-applied".',
  },
  'wait-for-nodes': {
    title: 'Create the node pools and wait for the nodes',
    why: 'Calico has no node to run on before. Create the node pools now, then run verify again. A node is ready only when its network is.',
    expect: 'Every node meets the condition.',
  },
  'check-install': {
    title: 'Count the objects and wait for the rollout',
    why: 'After some errors kubectl goes on, and at others it stops; what it did before stays. calico-node then starts on one node after the other, so the limit is ten minutes and one more for each node. The pods that are not ready by then are named.',
    expect: 'Both numbers are the same, and both are rolled out.',
    also: 'A half-applied install looks like this: after an error in the YAML, kubectl sends the documents before it and none after, 31 of 34 objects for Calico 3.28.0, without the DaemonSet and the Deployments. After a refusal by the server it goes on: 33 of 34, without the DaemonSet alone. Repair the file and apply it again.',
  },
  'check-environment': {
    title: 'Compare the variables and the address pool',
    why: 'The server takes a misspelt name, a wrong value and a name that stands twice without a word. A pool is made at the first start alone: one that is there stays, whatever a later manifest says.',
    expect: 'The variables are as planned, and so is the pool.',
  },
  'check-each-node': {
    title: 'Look at every node',
    why: 'Felix enforces policy only on interfaces whose names start with its prefix. It has to use the backend of kube-proxy, and logs which it chose; the version that iptables prints proves nothing. With Append its rules stand behind those of the node: one before them that accepts everything lets traffic past every policy.',
    expect: 'Each node says nft on Oracle Linux 8 and newer, and counts one interface for each of its pods, such as oci0a1b2c3d4e5.',
    also: 'A warning about another backend means that the image is not what you thought. With kube-proxy in nftables mode, Calico 3.32 and newer may use nftables, which this step does not read: it then finds no rule of Calico.',
  },
  'check-backend': {
    title: 'See which iptables backend is in use',
    why: 'Felix and kube-proxy have to use the same. Felix logs the commands that it chose, and a warning where it was told another than it found. The version that iptables prints proves nothing.',
    expect: 'Each node says nft on Oracle Linux 8 and newer. A warning about another backend means that the image is not what you thought.',
  },
  'delete-idle-typha': {
    title: 'Delete the Typha objects of an earlier install',
    why: 'The manifest leaves them out, and kubectl apply deletes nothing. Do it when the rollout is through: until then a calico-node of before may still use them.',
    expect: 'They are deleted, or were never there.',
  },
  'restart-nothing': {
    title: 'Restart no pods',
    why: 'Pods keep their interfaces and addresses, and Felix finds them by name. That none has to be restarted is inferred: the page of Oracle does not ask for it here.',
  },
  'list-old-pods': {
    title: 'List the pods to restart',
    why: 'Calico notes the address on each pod that it connects. A pod without that note has its address from before: restart it, or replace its node.',
    expect: 'Nothing but the heading. Pods that have no address yet are not listed.',
    also: 'Names are not resolved while CoreDNS is in the list. Restart it first: kubectl rollout restart deployment/coredns --namespace kube-system.',
  },
  'smoke-test': {
    title: 'Test that policy is enforced',
    why: 'One pod calls another: with no policy, with one that denies all, and with one that allows the caller. The namespace calicut-smoke-test goes again, also after a failure, whose pods and events are printed before. Set SMOKE_TEST_IMAGE to your own mirror of agnhost if nodes cannot reach registry.k8s.io.',
    expect:
      'First the nodes on which the pods run, then three lines. One that says connected after deny-all means that policy is not enforced.',
  },
  'allow-all': {
    title: 'Let everything through and keep Calico',
    why: 'Try this first where policy cuts off what should work: nothing is removed, and one delete undoes it. The policy comes before those of Kubernetes and all others of the default tier with an order above 0. Policies of an earlier tier still apply, and a node whose rules are wrong stays as it is.',
    expect: 'Traffic flows again after some seconds. The last line says how to undo it.',
  },
  'restore-kept': {
    title: 'Go back to the Calico of before',
    why: 'The DaemonSet, the ConfigMap and the Deployments of «Keep a copy of what runs» are applied again; other objects stay as the newer manifest has them. Nothing is done where no Calico ran before. If you still have the manifest of before, apply that instead.',
    expect: 'calico-node is rolled out again.',
  },
  'drain-nodes': {
    title: 'Drain and delete the nodes',
    why: 'Do this while Calico still runs, so that pods can move and end. Nodes that Calico connected keep its network configuration and its rules, and none of them can be used with the add-on: drain them and scale the node pools to 0.',
  },
  'stop-calico': {
    title: 'Stop Calico',
    why: 'This is for a cluster that had no Calico before. calico-node stops; its kinds and policies stay. Its rules stay on each node: they filter the old pods as before and drop the traffic of every new pod until the node is rebooted or replaced. So every node is cordoned before; where Calico gave out the addresses, none may be left.',
    expect: 'The DaemonSet and the Deployments are deleted. To start Calico anew, apply the manifest again and uncordon what was cordoned.',
  },
  'clear-nodes': {
    title: 'Reboot or replace the nodes',
    why: 'Do it one by one and uncordon each. Until then new pods have no traffic, and old ones are filtered by the policies of the moment at which Calico stopped. Where Calico also connected pods, replace the nodes: a reboot leaves its network configuration.',
  },
  'enable-add-on': {
    title: 'Enable the flannel add-on again',
    why: 'Without a network plug-in no new pod starts. The step refuses while calico-node is there, and does nothing where the add-on is enabled. Create the node pools after it: new nodes have nothing of Calico.',
    expect: 'The add-on is enabled. It may need attention until there are nodes.',
    console: 'Open the cluster, choose Add-ons and Manage add-ons, open the flannel add-on, set its Enable option and save the changes.',
  },
  'keep-resources': {
    title: "Keep a copy of Calico's resources",
    why: 'Deleting the kinds deletes every policy of those kinds. Policies of Kubernetes itself stay. A copy that is there is never written over.',
    expect: 'The folder below calicut-resources has a file for each kind.',
  },
  'delete-kinds': {
    title: 'Delete the kinds and everything else of the manifest',
    why: "Only when Calico is stopped and never comes back: this cannot be undone but from the copy. It asks for DELETE_KINDS=yes, and for the copy of «Keep a copy of Calico's resources».",
    expect: 'Every object that is left is deleted.',
  },
};

/** Labels, hints and faults of the values that the person gives. */
const values: Readonly<Record<RunbookValue, { readonly label: string; readonly example: string; readonly fault: string }>> = {
  'cluster-id': {
    label: 'Cluster OCID',
    example: 'ocid1.cluster.oc1…',
    fault:
      'This is not the OCID of a cluster: it starts with ocid1.cluster. and holds nothing but small letters, digits, dots and hyphens.',
  },
  region: { label: 'Region', example: 'eu-frankfurt-1', fault: 'This is not the name of a region, such as us-ashburn-1.' },
};

/** Every sentence of the runbook. */
export const runbook = {
  sections,
  steps,
  values,
  valuesStay: 'What you give here stays on this page: it is not part of the link and is sent nowhere.',
  missing: 'Without these, the commands ask for CLUSTER_ID and REGION and refuse to run until both are set.',
  optional: 'Not part of the script.',
  expected: 'Expected output',
  valuesLabel: 'Values for the commands',
  ownFile: "The manifest is made from a file of your own: what differs from upstream's file is not the edits alone.",
  scriptAbout: (name: string) =>
    `Every step that has commands and is not optional, as one script: bash ${name} preflight, then apply, then verify. It rolls back only when told to.`,
  scriptWaits: 'The script is ready as soon as the manifest is: it holds the hash of it.',
  stopped: (title: string) => `Stopped at «${title}»; nothing after it ran.`,
  withdrawn: 'Oracle no longer documents this way of installing Calico. Set ALLOW_WITHDRAWN=yes to go on all the same.',
  sectionsLabel: 'Parts of the runbook',
  copyScript: 'Copy script',
  downloadScript: 'Download script',
  scriptCopied: 'The script is on the clipboard.',
  scriptDownloaded: (name: string) => `${name} is downloaded.`,
  copyRefused: 'The browser did not let the page copy. Download the script instead.',
  copy: 'Copy',
  copied: 'Copied',
  copyStep: (title: string) => `Copy: ${title}`,
  shellOf: (title: string) => `Commands: ${title}`,
  console: 'In the Console',
} as const;
