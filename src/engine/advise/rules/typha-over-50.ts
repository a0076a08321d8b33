import type { Rule } from '../types.ts';
import { replacesFlannel } from './shared/network.ts';

/** facts/calico-gke-policy.md 2.3 and 3.5. The manifest of the withdrawn way keeps Typha. */
export const typhaOver50 = {
  id: 'TYPHA_OVER_50',
  level: 'warning',
  strength: 'quoted',
  sources: ['calico-typha-size', 'oracle-calico-2026-09', 'calico-interface-name'],
  check: ({ selection }) => {
    const { network, details } = selection;
    if (details.size !== 'over-50' || !(network === 'vcn-native' || replacesFlannel(selection))) return undefined;
    return network === 'vcn-native' ? { args: { network } } : { args: { network }, sources: ['calico-typha-size', 'calico-manifest'] };
  },
} as const satisfies Rule;
