import type { Rule } from '../types.ts';
import { cellOf, newestTable, pairArgs } from './shared/pair.ts';

/** facts/oke-calico.md 1.2. Strength and page are the cell's. */
export const pairNotTested = {
  id: 'PAIR_NOT_TESTED',
  level: 'warning',
  decides: 'untested',
  strength: 'quoted',
  sources: [newestTable],
  check: ({ selection }) => {
    const cell = cellOf(selection);
    if (cell === undefined || cell.tested) return undefined;
    return { args: pairArgs(selection), strength: cell.strength, sources: [cell.source] };
  },
} as const satisfies Rule;
