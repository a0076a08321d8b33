import type { FindingSentences } from '../../types.ts';

/** What changed between releases. */
export const releaseFindings = {
  RESHAPED_3_33: {
    says: ({ line, isTabled }) =>
      `Calico 3.33 reshapes the manifests: one image for most components, other start commands, cniVersion 1.0.0; and it limits the sizes of rules and selectors. The edits go by structure, not by image or line.${isTabled ? '' : ` No table of Oracle's that was read has a release of ${line}.`}`,
    next: ({ recommended, isWayBack }) =>
      isWayBack
        ? `Read every change before you apply it, or for a new cluster choose Calico ${recommended}.`
        : 'Read every change before you apply it.',
  },
  IMAGES_OF_3_24_5: {
    says: () => 'The manifests of Calico 3.24.6 name the images of 3.24.5, so that is what runs.',
    next: () => 'Choose a newer release, or count on 3.24.5 when you look up fixes.',
  },
  OWNER_REFERENCES_3_28: {
    says: () =>
      'Coming from a release before 3.28 (on the 3.27 line before 3.27.5), the UIDs of all projectcalico.org/v3 objects change, and Kubernetes deletes whatever names one of them as its owner.',
    next: () =>
      'Before such an upgrade remove ownerReferences to projectcalico.org/v3 objects, and afterwards add new ones with the new UIDs; old UIDs would delete their objects again.',
  },
  BANDWIDTH_PLUGIN_GONE: {
    says: () => 'From Calico 3.30 on, the CNI configuration in calico.yaml has no bandwidth plug-in any more.',
    next: () =>
      'Nothing to move: Calico 3.30 and newer reads kubernetes.io/ingress-bandwidth and egress-bandwidth itself. Check one limited pod after the upgrade.',
  },
  IMAGES_ON_QUAY: {
    says: () => 'From Calico 3.31 on, the images come from quay.io/calico, no longer from docker.io/calico.',
    next: () => 'Allow quay.io wherever you restrict egress or registries, or mirror the images.',
  },
  NFTABLES_AUTO: {
    says: ({ variables }) => {
      const names = (variables ?? '').split(',').filter((name) => name !== '');
      const belong = `${names.join(' and ')} ${names.length === 1 ? 'belongs' : 'belong'} to the iptables mode`;
      return `From Calico 3.32 on, NFTablesMode is Auto: where kube-proxy runs in nftables mode, Calico does too.${names.length === 0 ? '' : ` Oracle documents no setting for that mode: ${belong}.`}`;
    },
    next: () => 'On a node, run nft list table ip kube-proxy: if that table exists, test policy before you rely on it.',
  },
  ADMIN_NETWORK_POLICY: {
    says: () => 'From 3.32 on, Calico no longer enforces AdminNetworkPolicy and BaselineAdminNetworkPolicy.',
    next: () =>
      'Run kubectl get adminnetworkpolicies,baselineadminnetworkpolicies and rewrite what it lists as ClusterNetworkPolicy before you upgrade.',
  },
} as const satisfies Partial<FindingSentences>;
