import type { Rule } from '../types.ts';

/** facts/oke-calico.md 2.4, calico-gke-policy.md 3.5. */
export const typhaLeftBehind = {
  id: 'TYPHA_LEFT_BEHIND',
  level: 'note',
  strength: 'quoted',
  sources: ['calico-policy-only', 'oracle-terraform-module'],
  check: ({ selection: { network, extras, without } }) =>
    network === 'vcn-native' && !extras.includes('remove-idle-typha') && !without.includes('remove-typha-variable') ? {} : undefined,
} as const satisfies Rule;
