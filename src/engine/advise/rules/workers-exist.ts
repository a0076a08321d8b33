import type { Rule } from '../types.ts';
import { replacesFlannel } from './shared/network.ts';

/** facts/oke-calico.md 2.1: not on clusters that have worker nodes. */
export const workersExist = {
  id: 'WORKERS_EXIST',
  level: 'error',
  strength: 'quoted',
  sources: ['oracle-calico-2026-09'],
  check: ({ selection }) => (replacesFlannel(selection) && selection.details.workers === 'some' ? {} : undefined),
} as const satisfies Rule;
