import type { Rule } from '../types.ts';
import { answerPair, pairArgs, tablePages, withWayBack } from './shared/pair.ts';

/** facts/oke-calico.md 1.2. */
export const pairWithoutCell = {
  id: 'PAIR_WITHOUT_CELL',
  level: 'warning',
  decides: 'untested',
  strength: 'derived',
  sources: tablePages,
  check: ({ selection }) => {
    if (answerPair(selection) !== 'no cell') return undefined;
    const args = pairArgs(selection);
    return { args, sources: withWayBack(tablePages, args) };
  },
} as const satisfies Rule;
