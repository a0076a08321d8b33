import type { Rule } from '../types.ts';
import { cellOf, newestTable, pairArgs } from './shared/pair.ts';

/** The vendor's yes is for the procedure that it documents; a manifest without some of its edits is another one. */
export const editsTurnedOff = {
  id: 'EDITS_TURNED_OFF',
  level: 'warning',
  decides: 'untested',
  strength: 'derived',
  sources: [newestTable],
  check: ({ selection }) => {
    const cell = cellOf(selection);
    if (cell === undefined || !cell.tested || selection.without.length === 0) return undefined;
    return { args: { ...pairArgs(selection), edits: selection.without.join(',') }, sources: [cell.source] };
  },
} as const satisfies Rule;
