import type { Rule } from '../types.ts';

/** facts/oke-calico.md 2.3. */
export const selfManagedOnBasic = {
  id: 'SELF_MANAGED_ON_BASIC',
  level: 'error',
  decides: 'unsupported',
  strength: 'quoted',
  sources: ['oracle-enhanced-clusters', 'oracle-pod-networking'],
  check: ({ selection: { nodes, cluster } }) => (nodes === 'self-managed' && cluster === 'basic' ? {} : undefined),
} as const satisfies Rule;
