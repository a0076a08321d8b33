import type { FindingSentences } from '../../types.ts';

/** What changed between releases. */
export const releaseFindings = {
  RESHAPED_3_33: {
    says: () =>
      "Calico 3.33 reshapes the manifests: one image for most components, other start commands, cniVersion 1.0.0. The edits go by structure, not by image or line. No table of Oracle's that was read has a release of it.",
    next: ({ recommended }) =>
      recommended ? `Choose Calico ${recommended}, or read every change before you apply it.` : 'Read every change before you apply it.',
  },
  IMAGES_OF_3_24_5: {
    says: () => 'The manifests of Calico 3.24.6 name the images of 3.24.5, so that is what runs.',
    next: () => 'Choose a newer release, or count on 3.24.5 when you look up fixes.',
  },
  OWNER_REFERENCES_3_28: {
    says: () =>
      'Coming from a release before 3.28, the UIDs of all projectcalico.org/v3 objects change, and Kubernetes deletes whatever names one of them as its owner.',
    next: () => 'Before such an upgrade remove ownerReferences to projectcalico.org/v3 objects, and set them again afterwards.',
  },
  BANDWIDTH_PLUGIN_GONE: {
    says: () => 'From Calico 3.30 on, the CNI configuration in calico.yaml has no bandwidth plug-in any more.',
    next: () =>
      "If pods carry the annotations kubernetes.io/ingress-bandwidth or kubernetes.io/egress-bandwidth, move them to Calico's own QoS annotations.",
  },
  IMAGES_ON_QUAY: {
    says: () => 'From Calico 3.31 on, the images come from quay.io/calico, no longer from docker.io/calico.',
    next: () => 'Allow quay.io wherever you restrict egress or registries, or mirror the images.',
  },
  NFTABLES_AUTO: {
    says: () =>
      "From Calico 3.32 on, NFTablesMode is Auto: where kube-proxy runs in nftables mode, Calico does too. Oracle's edits are settings of its iptables mode.",
    next: () => 'On a node, run nft list table ip kube-proxy: if that table exists, test policy before you rely on it.',
  },
  ADMIN_NETWORK_POLICY: {
    says: () => 'From 3.32 on, Calico no longer enforces AdminNetworkPolicy and BaselineAdminNetworkPolicy.',
    next: () =>
      'Run kubectl get adminnetworkpolicies,baselineadminnetworkpolicies and rewrite what it lists as ClusterNetworkPolicy before you upgrade.',
  },
} as const satisfies Partial<FindingSentences>;
