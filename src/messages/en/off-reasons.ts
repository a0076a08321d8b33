import type { FindingId } from '../../engine/index.ts';

/** Why a value is off: in the few words that fit behind it in a list, and in a sentence that holds for any cluster. */
interface OffReason {
  readonly short: string;
  readonly sentence: string;
}

/** One for every rule that stops; a test holds the two lists together. */
export const offReasons: Readonly<Partial<Record<FindingId, OffReason>>> = {
  VIRTUAL_NODES: {
    short: 'they take no DaemonSets',
    sentence: 'Calico runs as a DaemonSet, which virtual nodes do not take.',
  },
  OL7_AND_CGROUPS: {
    short: 'not for 1.35 and newer',
    sentence: 'Kubernetes 1.35 and newer needs cgroups v2, which Oracle Linux 7 does not have.',
  },
  OL7_AND_OL8: {
    short: 'not with 7 and 8 together',
    sentence: "Oracle's page sets one variable for Oracle Linux 8 alone, and one DaemonSet has one value for all nodes.",
  },
  SELF_MANAGED_ON_BASIC: {
    short: 'self-managed needs enhanced',
    sentence: 'Self-managed nodes need an enhanced cluster.',
  },
  SELF_MANAGED_BEFORE_1_27_10: {
    short: 'self-managed needs 1.27.10',
    sentence: 'With VCN-native pods, self-managed nodes need Kubernetes 1.27.10 or newer on the control plane.',
  },
  CALICO_ENTERPRISE: {
    short: 'not with Calico Enterprise',
    sentence: "Oracle's page for these Kubernetes versions says that Calico Enterprise is not supported.",
  },
  VCN_NATIVE_BEFORE_1_26: {
    short: 'needs 1.26, inferred',
    sentence: 'With VCN-native pods Calico needs Kubernetes 1.26 or newer. That is inferred: Oracle does not say it.',
  },
  VCN_NATIVE_NODES_BEFORE_1_26: {
    short: 'needs nodes on 1.26, inferred',
    sentence: 'With VCN-native pods Calico needs nodes on Kubernetes 1.26 or newer. That is inferred: Oracle does not say it.',
  },
  BESIDE_FLANNEL: {
    short: 'withdrawn',
    sentence: 'Oracle no longer supports Calico beside flannel.',
  },
  FLANNEL_ON_BASIC_CLUSTER: {
    short: 'withdrawn: enhanced clusters only',
    sentence: 'Oracle describes Calico in place of flannel for enhanced clusters only.',
  },
};
