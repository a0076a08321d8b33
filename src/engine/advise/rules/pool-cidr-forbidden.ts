import type { Rule } from '../types.ts';

/** facts/calico-gke-policy.md 2.3. */
export const poolCidrForbidden = {
  id: 'POOL_CIDR_FORBIDDEN',
  level: 'note',
  strength: 'quoted',
  sources: ['calico-startup', 'oracle-calico-2026-09'],
  check: ({ selection }) => (selection.network === 'vcn-native' && !selection.without.includes('set-no-default-pools') ? {} : undefined),
} as const satisfies Rule;
