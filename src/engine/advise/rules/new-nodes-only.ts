import type { Rule } from '../types.ts';
import { replacesFlannel } from './shared/network.ts';

/** facts/oke-calico.md 2.1, where it was not said whether there are nodes. */
export const newNodesOnly = {
  id: 'NEW_NODES_ONLY',
  level: 'warning',
  strength: 'quoted',
  sources: ['oracle-calico-2026-09'],
  check: ({ selection }) => (replacesFlannel(selection) && selection.details.workers === undefined ? {} : undefined),
} as const satisfies Rule;
