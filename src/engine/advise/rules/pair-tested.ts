import type { Rule } from '../types.ts';
import { cellOf, hasOtherProcedure, newestTable, pairArgs, sourcesOfYes } from './shared/pair.ts';

/** facts/oke-calico.md 1.1. The page is the cell's. */
export const pairTested = {
  id: 'PAIR_TESTED',
  level: 'note',
  decides: 'supported',
  strength: 'quoted',
  sources: [newestTable],
  check: ({ selection }) => {
    const cell = cellOf(selection);
    if (cell === undefined || !cell.tested || cell.strength !== 'quoted') return undefined;
    const otherProcedure = hasOtherProcedure(selection, cell) ? 'yes' : '';
    return { args: { ...pairArgs(selection), otherProcedure }, sources: sourcesOfYes(selection, cell) };
  },
} as const satisfies Rule;
