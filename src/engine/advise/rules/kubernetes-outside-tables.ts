import type { Rule } from '../types.ts';
import { answerPair, pairArgs, tablePages } from './shared/pair.ts';

/** facts/oke-calico.md 1.4 and 8: no data is neither a yes nor a no. */
export const kubernetesOutsideTables = {
  id: 'KUBERNETES_OUTSIDE_TABLES',
  level: 'warning',
  decides: 'unknown',
  strength: 'derived',
  sources: tablePages,
  check: ({ selection }) => (answerPair(selection) === 'outside the tables' ? { args: pairArgs(selection) } : undefined),
} as const satisfies Rule;
