import type { Rule } from '../types.ts';
import { matchEditsOff } from './shared/edits-off.ts';

/** Without these edits the manifest works otherwise than documented: see `catalog/deviations.ts`. */
export const editsOffDoubtful = {
  id: 'EDITS_OFF_DOUBTFUL',
  level: 'warning',
  strength: 'quoted',
  sources: ['oracle-calico-2026-09'],
  check: ({ selection }) => matchEditsOff(selection, 'warning'),
} as const satisfies Rule;
