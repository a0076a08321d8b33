import type { Rule } from '../types.ts';

/** facts/oke-calico.md 2.3: the page is silent in all generations. */
export const selfManagedNodes = {
  id: 'SELF_MANAGED_NODES',
  level: 'warning',
  strength: 'inferred',
  sources: ['oracle-calico-2026-09'],
  check: ({ selection }) => (selection.nodes === 'self-managed' ? {} : undefined),
} as const satisfies Rule;
