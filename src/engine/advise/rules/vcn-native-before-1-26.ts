import { compareVersions } from '../../catalog/calico.ts';
import type { Rule } from '../types.ts';

/** facts/oke-calico.md 4: version 2.0.0 of the plug-in; that Calico needs it is our reading. */
export const vcnNativeBefore126 = {
  id: 'VCN_NATIVE_BEFORE_1_26',
  level: 'error',
  decides: 'unsupported',
  strength: 'inferred',
  sources: ['oracle-vcn-cni-2'],
  check: ({ selection: { network, kubernetes } }) =>
    network === 'vcn-native' && compareVersions(kubernetes, '1.26') < 0 ? { args: { kubernetes } } : undefined,
} as const satisfies Rule;
