import type { FindingArgs } from '../../../engine/index.ts';
import type { FindingSentences } from '../../types.ts';
import { count } from '../count.ts';

const instead = ({ recommended, kubernetes, isDerived, isWayBack }: FindingArgs) =>
  recommended
    ? `Choose Calico ${recommended}, which Oracle tested with Kubernetes ${kubernetes}${isDerived ? '; that it did is derived' : ''}.${isWayBack ? ' That is for a new cluster: upstream describes no way back.' : ''}`
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
  SELF_MANAGED_ON_BASIC: {
    says: () => 'Self-managed nodes exist in enhanced clusters only.',
    next: () => 'Choose an enhanced cluster, or managed nodes.',
  },
  SELF_MANAGED_BEFORE_1_27_10: {
    says: ({ kubernetes }) =>
      `With VCN-native pods, self-managed nodes need Kubernetes 1.27.10 or newer on the control plane; this cluster has ${kubernetes}.`,
    next: () => 'Upgrade the control plane to Kubernetes 1.27.10 or newer first, or choose managed nodes.',
  },
  CALICO_ENTERPRISE: {
    says: () => "Oracle's page for this Kubernetes version says that Calico Enterprise is not supported.",
    next: () => 'Choose open-source Calico, which these manifests are.',
  },
  CALICO_ENTERPRISE_UNKNOWN: {
    says: () =>
      "Oracle's pages of 2024 and 2025 say that Calico Enterprise is not supported; the page of 2026 has no such sentence, and none that supports it. What Oracle says of it on this Kubernetes version is not known.",
    next: () => 'Choose open-source Calico, which these manifests are, or ask Oracle and Tigera for a support statement.',
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
    says: () =>
      'Oracle describes Calico in place of flannel for enhanced clusters only: only a page of January 2025 had a way for basic clusters, and later pages have none.',
    next: () =>
      'Upgrade the cluster to enhanced: that needs a VCN-native API endpoint and cannot be undone. Then choose an enhanced cluster here; Calico in place of flannel still needs it to have no worker nodes.',
  },
  KUBERNETES_OUTSIDE_TABLES: {
    says: ({ kubernetes, from, to }) =>
      `No table of Oracle's that was read reaches Kubernetes ${kubernetes}: they cover ${from} to ${to}. What Oracle says of this pair is not known.`,
    next: ({ to, isOlder }) =>
      isOlder
        ? 'Upgrade to a version that OKE still supports.'
        : `Look at Oracle's page before you apply it; a cluster cannot go back, so for a tested pair make a new one on Kubernetes ${to}.`,
  },
  FLANNEL_BEFORE_1_30: {
    says: ({ kubernetes }) =>
      `Oracle describes Calico in place of flannel by calico.yaml from Kubernetes 1.30 on; for ${kubernetes} it described another way.`,
    next: () => 'Upgrade Kubernetes to 1.30 or newer for the documented way.',
  },
  PAIR_WITHOUT_CELL: {
    says: ({ calico, kubernetes }) =>
      `No table of Oracle's that was read names Calico ${calico} with Kubernetes ${kubernetes}; Oracle supports only what it tested.`,
    next: instead,
  },
  PAIR_NOT_TESTED: {
    says: ({ calico, kubernetes }) =>
      `Oracle lists Calico ${calico} as not tested with Kubernetes ${kubernetes}, and supports only what it tested.`,
    next: instead,
  },
  MANIFEST_ADAPTED: {
    says: ({ calico, kubernetes, without, extras }) =>
      `Oracle tested Calico ${calico} with Kubernetes ${kubernetes} by its own procedure. This manifest is another: ${[
        ...(without === '0' ? [] : [`${count(Number(without), 'documented edit is', 'documented edits are')} turned off`]),
        ...(extras === '0' ? [] : [`${count(Number(extras), 'extra is', 'extras are')} added`]),
      ].join(' and ')}.`,
    next: () => 'Choose all as documented for what Oracle tested, or test this manifest yourself before you rely on it.',
  },
  PAIR_DERIVED: {
    says: ({ calico, kubernetes }) =>
      `That Oracle tested Calico ${calico} with Kubernetes ${kubernetes} is derived: the copy that was read lost the cell; the count of its rows, an older page and the release dates leave no other place for the yes.`,
    next: () => 'Ask Oracle to confirm the pair if you need its word: the newest page no longer prints this column.',
  },
  PAIR_TESTED: {
    says: ({ calico, kubernetes, otherProcedure }) =>
      `Oracle tested Calico ${calico} with Kubernetes ${kubernetes} and supports this pair.${otherProcedure ? ' The page that prints the yes describes another way for flannel clusters; a later page describes this one.' : ''}`,
    next: () => 'Read the other findings, then take the fitted manifest and apply it after kubectl diff.',
  },
} as const satisfies Partial<FindingSentences>;
