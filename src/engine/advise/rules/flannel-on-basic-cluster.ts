import type { Rule } from '../types.ts';

/** facts/oke-calico.md 2.1: only the page of January 2025 has a way for basic clusters. */
export const flannelOnBasicCluster = {
  id: 'FLANNEL_ON_BASIC_CLUSTER',
  level: 'error',
  decides: 'withdrawn',
  strength: 'quoted',
  sources: ['oracle-calico-2026-09', 'oracle-calico-2025-07', 'oracle-calico-2025-01', 'oracle-enhanced-clusters'],
  check: ({ selection: { network, cluster } }) => (network === 'flannel' && cluster === 'basic' ? {} : undefined),
} as const satisfies Rule;
