import type { Rule } from '../types.ts';
import { cellOf, newestTable, pairArgs, sourcesOfYes } from './shared/pair.ts';

/** What settles a cell beside the page that lost it: the page before, OKE's release dates, and the days of Calico's tags. */
const settledBy = ['oracle-calico-2025-01', 'oracle-kubernetes-versions', 'calico-releases'] as const;

/** facts/oke-calico.md 1.3: cells that the copy lost, settled by counting and dates. The page is the cell's. */
export const pairDerived = {
  id: 'PAIR_DERIVED',
  level: 'note',
  decides: 'supported',
  strength: 'derived',
  sources: [newestTable, ...settledBy],
  check: ({ selection }) => {
    const cell = cellOf(selection);
    if (cell === undefined || !cell.tested || cell.strength === 'quoted') return undefined;
    return { args: pairArgs(selection), strength: cell.strength, sources: [...sourcesOfYes(selection, cell), ...settledBy] };
  },
} as const satisfies Rule;
