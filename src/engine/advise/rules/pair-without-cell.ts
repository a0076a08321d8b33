import type { Rule } from '../types.ts';
import { answerPair, newestTable, pairArgs } from './shared/pair.ts';

/** facts/oke-calico.md 1.2. */
export const pairWithoutCell = {
  id: 'PAIR_WITHOUT_CELL',
  level: 'warning',
  decides: 'untested',
  strength: 'derived',
  sources: [newestTable],
  check: ({ selection }) => (answerPair(selection) === 'no cell' ? { args: pairArgs(selection) } : undefined),
} as const satisfies Rule;
