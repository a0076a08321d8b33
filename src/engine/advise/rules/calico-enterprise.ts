import type { Rule } from '../types.ts';

/** facts/oke-calico.md 2.3: the sentence is gone from the newest page, which is no yes. */
export const calicoEnterprise = {
  id: 'CALICO_ENTERPRISE',
  level: 'warning',
  strength: 'quoted',
  sources: ['oracle-calico-2025-07', 'oracle-calico-2025-01', 'oracle-calico-2024', 'oracle-calico-2026-09'],
  check: ({ selection: { details } }) => (details.edition === 'enterprise' ? {} : undefined),
} as const satisfies Rule;
