import { compareVersions, minorOf } from '../../catalog/calico.ts';
import { findKubernetes } from '../../catalog/kubernetes.ts';
import type { Rule } from '../types.ts';

/** facts/oke-calico.md 2.3: what VCN-native pods on such nodes ask of the control plane. A bare minor stands for its newest patch. */
export const selfManagedBefore12710 = {
  id: 'SELF_MANAGED_BEFORE_1_27_10',
  level: 'error',
  decides: 'unsupported',
  strength: 'quoted',
  sources: ['oracle-pod-networking'],
  check: ({ selection: { network, nodes, kubernetes } }) => {
    if (network !== 'vcn-native' || nodes !== 'self-managed') return undefined;
    const controlPlane = kubernetes === minorOf(kubernetes) ? (findKubernetes(kubernetes)?.version ?? kubernetes) : kubernetes;
    return compareVersions(controlPlane, '1.27.10') < 0 ? { args: { kubernetes } } : undefined;
  },
} as const satisfies Rule;
