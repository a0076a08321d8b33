import type { Rule } from '../types.ts';
import { cellOf, newestTable, pairArgs, withWayBack } from './shared/pair.ts';

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
    const args = pairArgs(selection);
    return { args, strength: cell.strength, sources: withWayBack([cell.source], args) };
  },
} as const satisfies Rule;
