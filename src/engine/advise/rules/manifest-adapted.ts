import { isAsDocumented } from '../../selection/deviations.ts';
import type { Rule } from '../types.ts';
import { cellOf, newestTable, pairArgs } from './shared/pair.ts';

/** The vendor's yes is for the manifest of its procedure; one without some of its edits, or with more, is another. */
export const manifestAdapted = {
  id: 'MANIFEST_ADAPTED',
  level: 'warning',
  decides: 'untested',
  strength: 'derived',
  sources: [newestTable],
  check: ({ selection }) => {
    const cell = cellOf(selection);
    if (cell === undefined || !cell.tested || isAsDocumented(selection)) return undefined;
    const { without, extras } = selection;
    return { args: { ...pairArgs(selection), without: `${without.length}`, extras: `${extras.length}` }, sources: [cell.source] };
  },
} as const satisfies Rule;
