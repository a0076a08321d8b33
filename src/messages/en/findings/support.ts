import type { FindingSentences } from '../../types.ts';

const instead = (recommended: string | undefined, kubernetes: string | undefined) =>
  recommended
    ? `Choose Calico ${recommended}, which Oracle tested with Kubernetes ${kubernetes}.`
    : "Look at Oracle's page for a pair that it tested.";

/** Oracle's axis: the stops, then what its tables say of the pair. */
export const supportFindings = {
  VIRTUAL_NODES: {
    says: () => 'Calico does not run on virtual nodes: they take no DaemonSets and enforce no network policy.',
    next: () => 'Choose managed node pools for the nodes that need policy.',
  },
  OL7_AND_CGROUPS: {
    says: ({ kubernetes }) => `Kubernetes ${kubernetes} needs cgroups v2, and Oracle Linux 7 does not have it.`,
    next: () => 'Choose an Oracle Linux 8 image. Nodes with Oracle Linux 7 cannot be upgraded in place: add new node pools.',
  },
  VCN_NATIVE_BEFORE_1_26: {
    says: ({ kubernetes }) =>
      `Version 2.0.0 of the VCN-native CNI plug-in, whose interfaces Calico works on, needs Kubernetes 1.26 or newer on the control plane and the nodes; this cluster has ${kubernetes}. That Calico needs that version is inferred: Oracle does not say it.`,
    next: () => 'Upgrade the control plane and the nodes to Kubernetes 1.26 or newer first.',
  },
  VCN_NATIVE_NODES_BEFORE_1_26: {
    says: ({ nodes }) =>
      `Version 2.0.0 of the VCN-native CNI plug-in, whose interfaces Calico works on, needs Kubernetes 1.26 or newer on the nodes too; some have ${nodes}. That Calico needs that version is inferred: Oracle does not say it.`,
    next: () => 'Upgrade those node pools to Kubernetes 1.26 or newer before you install Calico.',
  },
  OL7_AND_OL8: {
    says: () =>
      "One DaemonSet carries one value of FELIX_IPTABLESBACKEND for all nodes. Oracle's page sets it to NFT for Oracle Linux 8 and for Oracle Linux 8 alone, so no manifest follows the page on both.",
    next: () => 'Replace the Oracle Linux 7 nodes by Oracle Linux 8 nodes, then choose Oracle Linux 8 alone.',
  },
  BESIDE_FLANNEL: {
    says: () =>
      "Oracle no longer supports Calico beside flannel: it causes network problems. From Calico 3.26 on pods fail, because the account of Calico's CNI plug-in has no right to read ClusterInformation.",
    next: () => 'Choose Calico in place of flannel.',
  },
  FLANNEL_ON_BASIC_CLUSTER: {
    says: () => 'Oracle describes Calico in place of flannel for enhanced clusters only; the way for basic clusters was withdrawn in 2025.',
    next: () => 'Upgrade the cluster to enhanced, then choose an enhanced cluster here.',
  },
  KUBERNETES_OUTSIDE_TABLES: {
    says: ({ kubernetes, from, to }) =>
      `No table of Oracle's that was read reaches Kubernetes ${kubernetes}: they cover ${from} to ${to}. Nothing is known of this pair.`,
    next: ({ from, to }) => `Look at Oracle's page before you apply it, or choose a Kubernetes version from ${from} to ${to}.`,
  },
  FLANNEL_BEFORE_1_30: {
    says: ({ kubernetes }) =>
      `Oracle describes Calico in place of flannel by calico.yaml from Kubernetes 1.30 on; for ${kubernetes} it described another way.`,
    next: () => 'Upgrade Kubernetes to 1.30 or newer for the documented way.',
  },
  PAIR_WITHOUT_CELL: {
    says: ({ calico, kubernetes }) =>
      `No table of Oracle's that was read names Calico ${calico} with Kubernetes ${kubernetes}; Oracle supports only what it tested.`,
    next: ({ recommended, kubernetes }) => instead(recommended, kubernetes),
  },
  PAIR_NOT_TESTED: {
    says: ({ calico, kubernetes }) =>
      `Oracle lists Calico ${calico} as not tested with Kubernetes ${kubernetes}, and supports only what it tested.`,
    next: ({ recommended, kubernetes }) => instead(recommended, kubernetes),
  },
  PAIR_DERIVED: {
    says: ({ calico, kubernetes }) =>
      `Oracle tested Calico ${calico} with Kubernetes ${kubernetes}. The copy of Oracle's table that was read lost this cell; the other cells of its row and the release dates leave no other place for the yes.`,
    next: () => 'Ask Oracle to confirm the pair if you need its word: the newest page no longer prints this column.',
  },
  PAIR_TESTED: {
    says: ({ calico, kubernetes }) => `Oracle tested Calico ${calico} with Kubernetes ${kubernetes} and supports this pair.`,
    next: () => 'Read the other findings, then take the fitted manifest and apply it after kubectl diff.',
  },
} as const satisfies Partial<FindingSentences>;
