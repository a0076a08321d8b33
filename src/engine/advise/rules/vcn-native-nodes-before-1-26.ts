import { compareVersions } from '../../catalog/calico.ts';
import type { Rule } from '../types.ts';

/** facts/oke-calico.md 4: control plane and nodes both; that Calico needs the plug-in's version 2.0.0 is our reading. */
export const vcnNativeNodesBefore126 = {
  id: 'VCN_NATIVE_NODES_BEFORE_1_26',
  level: 'error',
  decides: 'unsupported',
  strength: 'inferred',
  sources: ['oracle-vcn-cni-2'],
  check: ({ selection: { network, details } }) => {
    const nodes = details['node-kubernetes'];
    if (network !== 'vcn-native' || nodes === undefined || compareVersions(nodes, '1.26') >= 0) return undefined;
    return { args: { nodes } };
  },
} as const satisfies Rule;
