import type { Rule } from '../types.ts';

/** facts/oke-calico.md 2.1 and 6, calico-gke-policy.md 3.7. */
export const besideFlannel = {
  id: 'BESIDE_FLANNEL',
  level: 'error',
  decides: 'withdrawn',
  strength: 'quoted',
  sources: ['oracle-calico-2026-09', 'oracle-calico-2024', 'calico-issue-8866'],
  check: ({ selection: { network, method } }) => (network === 'flannel' && method === 'beside' ? {} : undefined),
} as const satisfies Rule;
