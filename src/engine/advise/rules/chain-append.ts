import type { Rule } from '../types.ts';

/** facts/calico-gke-policy.md 3.3. */
export const chainAppend = {
  id: 'CHAIN_APPEND',
  level: 'note',
  strength: 'quoted',
  sources: ['calico-felix-parameters', 'oracle-calico-2026-09'],
  check: ({ selection: { network, images, without } }) => {
    if (network !== 'vcn-native' || without.includes('set-chain-insert-mode')) return undefined;
    // The rules of Oracle Linux 7 are legacy ones, and those of the others are looked at with the program in calico-node.
    const hosts = !images.includes('ol7') ? 'nft' : images.length === 1 ? 'legacy' : 'both';
    return { args: { hosts } };
  },
} as const satisfies Rule;
