import { besideFlannel } from '../beside-flannel.ts';
import { calicoEnterprise } from '../calico-enterprise.ts';
import { flannelOnBasicCluster } from '../flannel-on-basic-cluster.ts';
import { ol7AndCgroups } from '../ol7-and-cgroups.ts';
import { ol7AndOl8 } from '../ol7-and-ol8.ts';
import { selfManagedBefore12710 } from '../self-managed-before-1-27-10.ts';
import { selfManagedOnBasic } from '../self-managed-on-basic.ts';
import { vcnNativeBefore126 } from '../vcn-native-before-1-26.ts';
import { vcnNativeNodesBefore126 } from '../vcn-native-nodes-before-1-26.ts';
import { virtualNodes } from '../virtual-nodes.ts';

/**
 * What ends the question whatever the tables say of the pair. What cannot work or is not supported comes before what was withdrawn, and
 * what was read before what was concluded.
 */
export const stops = [
  virtualNodes,
  ol7AndCgroups,
  selfManagedOnBasic,
  selfManagedBefore12710,
  calicoEnterprise,
  vcnNativeBefore126,
  vcnNativeNodesBefore126,
  ol7AndOl8,
  besideFlannel,
  flannelOnBasicCluster,
] as const;
