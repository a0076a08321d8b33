import type { Rule } from '../types.ts';
import { matchEditsOff } from './shared/edits-off.ts';

/** Without this edit the manifest works otherwise than documented: see `catalog/deviations.ts`. */
export const editOffDoubtful = {
  id: 'EDIT_OFF_DOUBTFUL',
  level: 'warning',
  strength: 'quoted',
  sources: ['oracle-calico-2026-09'],
  check: ({ selection }) => matchEditsOff(selection, 'warning'),
} as const satisfies Rule;
