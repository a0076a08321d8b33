import type { RunbookSection, RunbookStepId, RunbookValue } from '../../engine/index.ts';

/** What a step is for and what to look for when it has run. `console`: the same by hand. All whole sentences but the title. */
interface StepSentences {
  readonly title: string;
  readonly why: string;
  readonly expect?: string;
  readonly console?: string;
}

const sections: Readonly<Record<RunbookSection, { readonly title: string; readonly about: string }>> = {
  preflight: { title: 'Preflight', about: 'Changes nothing on the cluster. Run it where the manifest is saved.' },
  apply: { title: 'Apply', about: 'Checks the manifest against the cluster first, then installs it.' },
  verify: { title: 'Verify', about: 'Shows whether everything arrived and whether policy is enforced.' },
  'roll-back': { title: 'Roll back', about: 'Oracle describes no way back. These steps are inferred; read each one before you run it.' },
};

const steps: Readonly<Record<RunbookStepId, StepSentences>> = {
  'create-kubeconfig': {
    title: 'Get a kubeconfig for the cluster',
    why: 'The context is added to your kubeconfig and becomes the current one. Set KUBE_ENDPOINT to PRIVATE_ENDPOINT if the API server has no public address.',
  },
  'confirm-cluster': {
    title: 'Make sure which cluster kubectl talks to',
    why: 'A kubeconfig holds many clusters, and these steps change the firewall of one. A context with a service account token names no cluster and stops here too.',
    expect: 'One line says that it is this cluster.',
  },
  'check-version': {
    title: 'Compare the Kubernetes version',
    why: 'The answer about support is for the version that you chose, not for the one that happens to run.',
    expect: 'The version of the control plane is the one you chose.',
  },
  'list-nodes': {
    title: 'Look at the nodes',
    why: 'You see the image, the kernel and the processor of each node, and its kubelet version. Calico 3.29 and newer want Linux 5.10 or newer.',
    expect: 'Every image is one that you chose.',
  },
  'list-workloads': {
    title: 'Look at what runs now',
    why: 'A calico-node that is here already was installed by somebody: find out how before you replace it.',
  },
  'list-add-ons': {
    title: 'List the cluster add-ons',
    why: 'Flannel is an add-on of the cluster here and is managed by it. Only enhanced clusters let you change add-ons.',
    expect: 'One of the add-ons is named Flannel.',
    console: 'Open the cluster and choose Add-ons.',
  },
  'check-no-nodes': {
    title: 'Make sure that there are no nodes yet',
    why: 'Oracle: the change reaches new nodes only, and is not meant for a cluster that has worker nodes. Nodes that exist keep flannel until you replace them.',
    expect: 'There are no nodes yet.',
  },
  'check-pods-cidr': {
    title: 'Compare the pods CIDR',
    why: "Calico gives out addresses from the range in the manifest. Oracle's page does not mention it; the rest of the cluster counts on its own pods CIDR.",
    expect: 'The range of the cluster is the one that you gave.',
  },
  'keep-copy': {
    title: 'Keep a copy of what runs',
    why: 'It is the way back. The folder calicut-kept is written once and never again, so that a later run does not replace the copy with the new state.',
    expect: 'The folder lists the context of kubectl and what was there; the context alone where no Calico ran.',
  },
  download: {
    title: "Download upstream's file and check it",
    why: 'The manifest was made from this file. Its hash is the one that Calicut was built with.',
    expect: 'The hash is the known one. If it is not, stop: the file is not the one that was read.',
  },
  'download-unpinned': {
    title: "Download upstream's file",
    why: 'Calicut knows no hash for this release, so nothing vouches for the file. Compare the hash that is printed with another source before you go on.',
    expect: 'A hash is printed.',
  },
  'check-manifest': {
    title: 'Look at the manifest once more',
    why: "It has to be here under this name. The differences from upstream's file are the edits on this page and nothing else.",
    expect: 'The lines with a plus and a minus are those of the changes; none where no edit was needed.',
  },
  'dry-run': {
    title: 'Let the server check the manifest',
    why: 'The API server reads every object and stores none. A dry run on the client finds nothing but errors in the YAML.',
    expect: 'Every line ends with "(server dry run)", and no warning stands among them.',
  },
  diff: {
    title: 'See what would change',
    why: 'Exit code 1 means that there are differences, and is no error; a higher one is.',
    expect: 'On a cluster without Calico, every line is new.',
  },
  'disable-add-on': {
    title: 'Disable the flannel add-on',
    why: 'An add-on that is enabled brings its DaemonSet back. With false the add-on is disabled and stays where it is, as from the Console. That it is disabled already is no reason to stop: go on with the next step.',
    console: 'Open the cluster, choose Add-ons and Manage add-ons, open the flannel add-on, clear its Enable option and save the changes.',
  },
  'delete-daemon-set': {
    title: 'Delete the DaemonSet of flannel',
    why: 'Disabling leaves it running. After a minute the step looks again, since an add-on that is not disabled yet puts it back.',
    expect: 'The DaemonSet is deleted, or was not there.',
  },
  apply: {
    title: 'Apply the manifest',
    why: "This is Oracle's command. A second run prints configured for many objects although nothing changes.",
    expect: 'Every object is created or configured, and no error stands at the end.',
  },
  'apply-server-side': {
    title: 'Or apply it on the server',
    why: 'This is the only way that refuses a variable that stands twice; the usual one may drop both in silence. Objects that were applied the usual way before can end in a conflict, which --force-conflicts settles in favour of this file.',
    expect: 'Every line ends with "serverside-applied".',
  },
  'wait-for-nodes': {
    title: 'Create the node pools and wait for the nodes',
    why: 'Calico has no node to run on before. A node is ready only when its network is.',
    expect: 'Every node meets the condition.',
  },
  'check-objects': {
    title: 'Count the objects on the server',
    why: 'After some errors kubectl goes on, and at others it stops; what it did before stays.',
    expect: 'Both numbers are the same.',
  },
  'half-applied': {
    title: 'Know a half-applied install',
    why: 'After an error in the YAML, kubectl sends the documents before it and none after: 31 of 34 objects for Calico 3.28.0, without the DaemonSet and the Deployments. After a refusal by the server it goes on: 33 of 34, without the DaemonSet alone. Repair the file and apply it again.',
  },
  rollout: {
    title: 'Wait for the rollout',
    why: 'calico-node starts on one node after the other. A pod that never gets ready says why in its log.',
    expect: 'Both are rolled out.',
  },
  'check-environment': {
    title: 'Compare the variables of calico-node',
    why: 'The server takes a misspelt name, a wrong value and a name that stands twice without a word.',
    expect: 'One line says that they are as planned.',
  },
  'check-no-pool': {
    title: 'Make sure that Calico has no address pool',
    why: 'Addresses come from the VCN. A pool is left where calico-node once ran without NO_DEFAULT_POOLS.',
    expect: 'There is none.',
  },
  'check-pool': {
    title: 'Look at the address pool',
    why: 'Calico reads the range only at its first start, while there is no pool; a manifest that is applied later does not change it.',
    expect: 'The range is the pods CIDR; where none was given it is 192.168.0.0/16, or the next that was free.',
  },
  'check-interfaces': {
    title: 'See that the interfaces start with oci',
    why: 'calico-node has the network of its node. Felix enforces policy only on interfaces whose names start with the prefix that it was given.',
    expect: 'Each node lists one interface for each of its pods, such as oci0a1b2c3d4e5.',
  },
  'check-accept-rules': {
    title: "Look for rules before Calico's",
    why: 'With Append, the rules of Calico stand behind those of the node. A rule before them that accepts everything lets traffic past every policy.',
    expect: 'There is none. With kube-proxy in nftables mode, Calico 3.32 and newer may use nftables, which this step does not read.',
  },
  'check-backend': {
    title: 'See which iptables backend is in use',
    why: 'Felix and kube-proxy have to use the same. Felix logs the commands that it chose, and a warning where it was told another than it found. The version that iptables prints proves nothing.',
    expect:
      'Each node says nft on Oracle Linux 8 and newer. A warning about the detected backend means that the image is not what you thought.',
  },
  'restart-nothing': {
    title: 'Restart no pods',
    why: 'Pods keep their interfaces and addresses, and Felix finds them by name. That none has to be restarted is inferred: the page of Oracle does not ask for it here.',
  },
  'list-old-pods': {
    title: 'List the pods that Calico does not know',
    why: 'Calico notes the address on each pod that it connects. A pod without that note has its address from before: restart it, or replace its node.',
    expect: 'Nothing but the heading. Pods that have no address yet are not listed.',
  },
  'restart-dns': {
    title: 'Restart CoreDNS',
    why: 'Do this if CoreDNS is among the pods of the last step. Names are not resolved while it is on a network that is gone.',
    expect: 'The Deployment is rolled out.',
  },
  'smoke-test': {
    title: 'Test that policy is enforced',
    why: 'One pod calls another: with no policy, with one that denies all, and with one that allows the caller. The namespace calicut-smoke-test goes again, also after a failure. The image comes from registry.k8s.io; put your own mirror in its place if nodes cannot reach it.',
    expect: 'Three lines. A line that says connected after deny-all means that policy is not enforced.',
  },
  'keep-resources': {
    title: "Keep a copy of Calico's resources",
    why: 'Removing Calico removes its kinds of resources, and with them every policy of those kinds. Policies of Kubernetes itself stay.',
    expect: 'The folder calicut-resources has a file for each kind.',
  },
  'restore-kept': {
    title: 'Go back to the Calico of before',
    why: 'The DaemonSet, the ConfigMap and the Deployments that the preflight kept are applied again; other objects stay as the newer manifest has them. Nothing is done where no Calico ran before. If you still have the manifest of before, apply that instead.',
    expect: 'calico-node is rolled out again.',
  },
  'undo-rollout': {
    title: 'Or go back one revision',
    why: 'This takes the pods of calico-node back to what they were, and nothing else of the manifest. Only where calico-node ran before.',
    expect: 'The history lists more than one revision, and the rollout ends well.',
  },
  'delete-stray-pool': {
    title: 'Delete a stray address pool',
    why: 'It stays behind after an install without NO_DEFAULT_POOLS, and nothing uses it with addresses from the VCN.',
  },
  'remove-calico': {
    title: 'Remove Calico',
    why: 'This is for a cluster that had no Calico before. It deletes every object of the manifest, so it asks for REMOVE_CALICO=yes. From then on no policy is enforced for new pods.',
    expect: 'Every object is deleted.',
  },
  'enable-add-on': {
    title: 'Enable the flannel add-on again',
    why: 'Without a network plug-in no new pod starts.',
    expect: 'After a while the DaemonSet of flannel is back.',
    console: 'Open the cluster, choose Add-ons and Manage add-ons, open the flannel add-on, set its Enable option and save the changes.',
  },
  'replace-nodes': {
    title: 'Replace the nodes',
    why: "Nodes that were made meanwhile keep Calico's network configuration and its rules. Replace every one of them; pods on them keep addresses that the cluster no longer routes.",
  },
  'clear-nodes': {
    title: 'Replace or reboot the nodes',
    why: 'The rules that Calico wrote stay on each node and go on filtering, with the policies of the moment it stopped. They go when the node is replaced or rebooted.',
  },
};

/** Labels, hints and faults of the values that the person gives. */
const values: Readonly<Record<RunbookValue, { readonly label: string; readonly fault: string }>> = {
  'cluster-id': {
    label: 'Cluster OCID',
    fault:
      'This is not the OCID of a cluster: it starts with ocid1.cluster. and holds nothing but small letters, digits, dots and hyphens.',
  },
  region: { label: 'Region', fault: 'This is not the name of a region, such as us-ashburn-1.' },
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
    `All of it as one script: bash ${name} preflight, then apply, then verify. It rolls back only when told to.`,
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
