import type { FindingSentences } from '../../types.ts';
import { extraNames, withoutEdit } from '../deviations.ts';
import { steps } from '../steps.ts';
import { listFormat } from '../../late-formats.ts';

const NODES_FIRST = 'Take a cluster without worker nodes: disable flannel, install Calico, then add the node pools.';

const CHAINS = "grep -E '^-A (FORWARD|INPUT)'";
/** Oracle Linux 8 and its like have no iptables-nft-save of that name on the host; the image of calico-node has. */
const NFT_SAVE = `kubectl -n kube-system exec POD -c calico-node -- iptables-nft-save -t filter | ${CHAINS}`;
const LEGACY_SAVE = `iptables-save -t filter | ${CHAINS}`;

const list = listFormat('en', { type: 'conjunction' });
const namesOf = (ids: string) => list.format(ids.split(',').map((id) => extraNames[id as keyof typeof extraNames] ?? id));

/** An edit that is turned off, with what that means. */
const sayOff = (edit = '') =>
  `"${steps[edit as keyof typeof steps]?.title ?? edit}" is turned off. ${withoutEdit[edit as keyof typeof withoutEdit] ?? ''}`;

/** The cluster, its nodes and its network, and what the edits leave there. */
export const clusterFindings = {
  EDIT_OFF_BREAKING: { says: ({ edit }) => sayOff(edit), next: () => 'Turn it on again.' },
  EDIT_OFF_DOUBTFUL: {
    says: ({ edit }) => sayOff(edit),
    next: () => 'Turn it on again, unless you have a reason of your own to leave it out.',
  },
  EXTRAS_ADDED: {
    says: ({ extras = '' }) =>
      `The manifest goes beyond Oracle's page, which does not have ${namesOf(extras)}. Oracle's answer is for the manifest without it.`,
    next: () => 'Test this manifest on a cluster that is not in use before you rely on it, or leave it out.',
  },
  SELF_MANAGED_NODES: {
    says: () => "Oracle's Calico page does not mention self-managed nodes.",
    next: () => 'Ask Oracle before you rely on it, or use managed node pools.',
  },
  POD_CIDR_MISSING: {
    says: () =>
      "No pod CIDR is given, so upstream's file lets Calico pick one: 192.168.0.0/16 where that is free, not the cluster's own pods CIDR. Oracle's page does not mention this.",
    next: ({ mayHaveFlannel }) =>
      `Give the pods CIDR of your cluster to keep it. It counts only where Calico has no pool yet.${mayHaveFlannel ? ' Where nodes still run flannel, two address managers on one range give the same IP twice.' : ''}`,
  },
  NEW_NODES_ONLY: {
    says: () =>
      'Oracle says that replacing flannel affects new nodes only, and not to do it on a cluster that has worker nodes. That existing nodes keep flannel until they are replaced is inferred.',
    next: () => NODES_FIRST,
  },
  WORKERS_EXIST: {
    says: () =>
      'Oracle says not to replace flannel on a cluster that already has worker nodes: the change affects new nodes only. That the existing ones keep flannel is inferred.',
    next: () => NODES_FIRST,
  },
  HARDENED_SECURITY_RULES: {
    says: () =>
      'As upstream ships it, calico.yaml routes with BGP and wraps packets in IP-in-IP: nodes must reach each other on TCP 179 and by IP protocol 4. Hardened rules may block both.',
    next: () => 'Allow TCP port 179 and IP protocol 4 between all worker nodes before you apply the manifest.',
  },
  TYPHA_OVER_50: {
    says: ({ network }) =>
      `Above 50 nodes upstream wants Typha: one replica for every 200 nodes, at least three in production. ${
        network === 'vcn-native'
          ? "Oracle's edits cut calico-node off from it, so every node watches the API server itself."
          : "The calico.yaml of Oracle's procedure has none, so every node watches the API server itself."
      }`,
    next: ({ network }) =>
      network === 'vcn-native'
        ? 'Watch the load of the API server as you add nodes, and ask Oracle how to keep Typha: it would need FELIX_INTERFACEPREFIX too, which Oracle does not document.'
        : "Watch the load of the API server as you add nodes, and ask Oracle about upstream's calico-typha.yaml, which Oracle does not document.",
  },
  DUAL_STACK: {
    says: () =>
      "Oracle's Calico page does not mention dual stack, and FELIX_IPV6SUPPORT stays false in the manifest. That policy then does not cover the pods' IPv6 traffic is inferred.",
    next: () => 'Do not count on policy for IPv6: restrict it by network security groups, or ask Oracle for a tested setup.',
  },
  OL7_ON_ARM: {
    says: ({ ended }) => `Oracle ended Oracle Linux 7 on Arm on ${ended}: there are no new such nodes.`,
    next: () => 'Choose an Oracle Linux 8 image for the Arm node pools.',
  },
  KERNEL_TOO_OLD: {
    says: ({ calico }) =>
      `Calico ${calico} needs Linux kernel 5.10 or newer by upstream's requirements, though they name RHEL 8 as working; some of your nodes have an older one.`,
    next: () => 'Move those nodes to an image with UEK7 (5.15) or newer, or test policy on one of them first.',
  },
  ARM64: {
    says: () => "Oracle's Calico page does not mention Arm nodes; upstream lists arm64 among the processors that Calico runs on.",
    next: () => 'Try policy on one Arm node pool before you rely on it; the manifest needs no other edit.',
  },
  KERNEL_TO_CHECK: {
    says: ({ calico }) =>
      `Upstream's requirements of Calico ${calico} name kernel 5.10 or newer. That some nodes of yours may be older is inferred: UEK6 has 5.4 and the RHCK of Oracle Linux 8 has 4.18.`,
    next: () => 'Run kubectl get nodes -o wide and look at KERNEL-VERSION.',
  },
  TYPHA_LEFT_BEHIND: {
    says: () =>
      "The Typha Deployment, Service and PodDisruptionBudget stay in the manifest with nothing using them, as in Oracle's procedure: one idle pod.",
    next: () =>
      'Leave them, or delete all three after the rollout: kubectl -n kube-system delete deployment/calico-typha service/calico-typha pdb/calico-typha.',
  },
  POOL_CIDR_FORBIDDEN: {
    says: () => 'The edits set NO_DEFAULT_POOLS to true, and beside it calico-node refuses to start with a CALICO_IPV4POOL_CIDR.',
    next: () => 'Leave CALICO_IPV4POOL_CIDR commented out, as it is in the file.',
  },
  CHAIN_APPEND: {
    says: () =>
      "With FELIX_CHAININSERTMODE at Append, Calico's rules come last: an earlier ACCEPT that catches the traffic bypasses policy.",
    next: ({ hosts }) => {
      const where = {
        legacy: `on a node, ${LEGACY_SAVE}`,
        both: `${NFT_SAVE}, and on Oracle Linux 7 nodes iptables-save with the same grep`,
      };
      return `Run ${where[hosts as keyof typeof where] ?? NFT_SAVE}: it must print a jump to cali-FORWARD and to cali-INPUT, and no unconditional ACCEPT above either.`;
    },
  },
  CNI_3_PREFIX: {
    says: ({ version }) =>
      `Oracle's page names version ${version} of the VCN-native CNI plug-in for this Kubernetes version; a cluster may run an older one. Whether the interfaces of several VNICs or of Multus keep the prefix oci, by which Calico finds them, is not known.`,
    next: () => "On a node, run ip -br link | grep '^oci': it must show an interface for every pod with an address of its own.",
  },
} as const satisfies Partial<FindingSentences>;
