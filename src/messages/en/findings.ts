import type { FindingSentences } from '../types.ts';

const instead = (recommended: string | undefined) => (recommended ? ` Choose Calico ${recommended}, which Oracle tested with it.` : '');

/** What each rule says. Every "no" names what to choose instead. */
export const findings: FindingSentences = {
  VIRTUAL_NODES: () =>
    'Calico does not run on virtual nodes: they take no DaemonSets and enforce no network policy. Choose managed node pools for the nodes that need policy.',
  OL7_AND_CGROUPS: ({ kubernetes }) =>
    `Kubernetes ${kubernetes} needs cgroups v2, and Oracle Linux 7 does not have it. Choose an Oracle Linux 8 image; nodes with Oracle Linux 7 cannot be upgraded in place.`,
  VCN_NATIVE_BEFORE_1_26: ({ kubernetes }) =>
    `Version 2.0.0 of the VCN-native CNI plug-in, whose interfaces Calico works on, needs Kubernetes 1.26 or newer on the control plane and the nodes; this cluster has ${kubernetes}. Upgrade Kubernetes first. That Calico needs that version is inferred: Oracle does not say it.`,
  BESIDE_FLANNEL: () =>
    'Oracle no longer supports Calico beside flannel: it causes network problems, and from Calico 3.26 on pods fail because the CNI account lacks a right. Choose Calico in place of flannel.',
  FLANNEL_ON_BASIC_CLUSTER: () =>
    'Oracle describes Calico in place of flannel for enhanced clusters only; the way for basic clusters was withdrawn in 2025. Upgrade the cluster to enhanced, then choose that.',
  PAIR_TESTED: ({ calico, kubernetes }) => `Oracle tested Calico ${calico} with Kubernetes ${kubernetes} and supports this pair.`,
  PAIR_DERIVED: ({ calico, kubernetes }) =>
    `Oracle tested Calico ${calico} with Kubernetes ${kubernetes}. The copy of Oracle's table that was read lost this cell; the other cells of its row and the release dates leave no other place for the yes.`,
  PAIR_NOT_TESTED: ({ calico, kubernetes, recommended }) =>
    `Oracle lists Calico ${calico} as not tested with Kubernetes ${kubernetes}, and supports only what it tested.${instead(recommended)}`,
  PAIR_WITHOUT_CELL: ({ calico, kubernetes, recommended }) =>
    `No table of Oracle's that was read names Calico ${calico} with Kubernetes ${kubernetes}; Oracle supports only what it tested.${instead(recommended)}`,
  FLANNEL_BEFORE_1_30: ({ kubernetes }) =>
    `Oracle describes Calico in place of flannel by calico.yaml from Kubernetes 1.30 on; for ${kubernetes} it described another way. Upgrade Kubernetes to 1.30 or newer for the documented one.`,
  KUBERNETES_OUTSIDE_TABLES: ({ kubernetes, from, to }) =>
    `No table of Oracle's that was read reaches Kubernetes ${kubernetes}: they cover ${from} to ${to}. Nothing is known of this pair; look at Oracle's page before you apply it.`,
  KUBERNETES_ENDED: ({ kubernetes, until, next }) =>
    `OKE ended support for Kubernetes ${kubernetes} on ${until}. Upgrade the cluster${next ? ` to ${next} or newer` : ''} first.`,
  KUBERNETES_END_OPEN: ({ kubernetes, after }) =>
    `OKE supports Kubernetes ${kubernetes} until 30 days after it releases ${after}; no date was known when the page was read.`,
  CALICO_LINE_ENDED: ({ line, until }) =>
    `Upstream ended support for Calico ${line} on ${until}: it maintains the two newest minor releases. Fixes come only with a newer line; Oracle's answer is a separate matter.`,
  UPSTREAM_NOT_TESTED: ({ line, kubernetes, from, to }) =>
    `Upstream tests Calico ${line} with Kubernetes ${from} to ${to}, not with ${kubernetes}. It may work; upstream does not call it broken.`,
  RELEASE_NOT_PINNED: ({ calico }) =>
    `The hashes of Calico ${calico} are not known here, so its file cannot be verified. Compare it with upstream's release yourself, or choose a release that is pinned.`,
  SELF_MANAGED_NODES: () =>
    "Oracle's Calico page does not mention self-managed nodes. Ask Oracle before you rely on it, or use managed node pools.",
  OL7_WITHOUT_BACKEND: () => 'On Oracle Linux 7, leave FELIX_IPTABLESBACKEND out: Oracle sets it for Oracle Linux 8 alone.',
  OL8_BACKEND: () => 'Oracle documents FELIX_IPTABLESBACKEND set to NFT for Oracle Linux 8 nodes; the edits set it.',
  OL9_BACKEND: () =>
    "Oracle's page does not mention Oracle Linux 9, so FELIX_IPTABLESBACKEND stays out and Calico detects the backend itself, more reliably from 3.26 on. Check on a node which one it chose.",
  UBUNTU_BACKEND: () =>
    "Oracle's page does not mention Ubuntu nodes, so FELIX_IPTABLESBACKEND stays out and Calico detects the backend itself, more reliably from 3.26 on. Check on a node which one it chose.",
  OTHER_IMAGE_BACKEND: () =>
    "Oracle's page names Oracle Linux 8 alone, so FELIX_IPTABLESBACKEND stays out for other images and Calico detects the backend itself. Check on a node which one it chose.",
  POD_CIDR_MISSING: () =>
    "No pod CIDR is given, so upstream's file lets Calico pick one: 192.168.0.0/16 where that is free, not the cluster's own pods CIDR. Give the pods CIDR of your cluster to keep it; Oracle's page does not mention this.",
  NEW_NODES_ONLY: () =>
    'Replacing flannel reaches new nodes only. Do it before the cluster has node pools; on existing nodes flannel stays until they are replaced.',
  TYPHA_LEFT_BEHIND: () =>
    "The Typha Deployment, Service and PodDisruptionBudget stay in the manifest with nothing using them, as in Oracle's procedure: one idle pod.",
};
