import type { Rule } from '../types.ts';

/** facts/calico-gke-policy.md 3.3. */
export const chainAppend = {
  id: 'CHAIN_APPEND',
  level: 'note',
  strength: 'quoted',
  sources: ['calico-felix-parameters', 'oracle-calico-2026-09'],
  check: ({ selection: { network, images } }) =>
    // The command of the other backend shows nothing of Oracle Linux 7's rules.
    network === 'vcn-native' ? { args: { command: images.includes('ol7') ? 'iptables-save' : 'iptables-nft-save' } } : undefined,
} as const satisfies Rule;
