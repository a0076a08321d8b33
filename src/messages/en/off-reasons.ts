import type { FindingId } from '../../engine/index.ts';

/** Why a value is off, in the few words that fit behind it in a list. Its whole sentence is the finding's. */
export const offReasons: Readonly<Partial<Record<FindingId, string>>> = {
  VIRTUAL_NODES: 'they take no DaemonSets',
  OL7_AND_CGROUPS: 'no cgroups v2 for 1.35 and newer',
  OL7_AND_OL8: 'not beside Oracle Linux 8',
  VCN_NATIVE_BEFORE_1_26: 'not with VCN-native pods',
  VCN_NATIVE_NODES_BEFORE_1_26: 'not with VCN-native pods',
  BESIDE_FLANNEL: 'withdrawn',
  FLANNEL_ON_BASIC_CLUSTER: 'flannel needs an enhanced cluster',
};
