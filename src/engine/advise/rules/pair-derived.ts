import type { Rule } from '../types.ts';
import { cellOf, newestTable, pairArgs, sourcesOfYes } from './shared/pair.ts';

/** facts/oke-calico.md 1.3: cells that the copy lost, settled by counting and dates. The page is the cell's. */
export const pairDerived = {
  id: 'PAIR_DERIVED',
  level: 'note',
  decides: 'supported',
  strength: 'derived',
  sources: [newestTable],
  check: ({ selection }) => {
    const cell = cellOf(selection);
    if (cell === undefined || !cell.tested || cell.strength === 'quoted') return undefined;
    return { args: pairArgs(selection), strength: cell.strength, sources: sourcesOfYes(selection, cell) };
  },
} as const satisfies Rule;
