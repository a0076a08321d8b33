import type { Rule } from '../types.ts';

/** facts/oke-calico.md 2.3: Oracle's listings and both upstream files keep the variable off. */
export const dualStack = {
  id: 'DUAL_STACK',
  level: 'warning',
  strength: 'inferred',
  sources: ['oracle-calico-2026-09', 'oracle-calico-2025-07', 'calico-policy-only', 'calico-manifest'],
  check: ({ selection: { details } }) => (details['ip-families'] === 'dual-stack' ? {} : undefined),
} as const satisfies Rule;
