import type { Rule } from '../types.ts';

/** facts/oke-calico.md 2.3. */
export const virtualNodes = {
  id: 'VIRTUAL_NODES',
  level: 'error',
  decides: 'unsupported',
  strength: 'quoted',
  sources: ['oracle-calico-2026-09', 'oracle-virtual-nodes'],
  check: ({ selection }) => (selection.nodes === 'virtual' ? {} : undefined),
} as const satisfies Rule;
