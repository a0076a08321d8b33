import type { Rule } from '../types.ts';

/** facts/oke-calico.md 2.4, calico-gke-policy.md 3.5. */
export const typhaLeftBehind = {
  id: 'TYPHA_LEFT_BEHIND',
  level: 'note',
  strength: 'quoted',
  sources: ['calico-policy-only', 'oracle-terraform-module'],
  check: ({ selection }) => (selection.network === 'vcn-native' ? {} : undefined),
} as const satisfies Rule;
