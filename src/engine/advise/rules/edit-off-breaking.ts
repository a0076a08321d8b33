import type { Rule } from '../types.ts';
import { matchEditsOff } from './shared/edits-off.ts';

/** Without this edit policy or the network fails: see `catalog/deviations.ts`. */
export const editOffBreaking = {
  id: 'EDIT_OFF_BREAKING',
  level: 'error',
  strength: 'quoted',
  sources: ['oracle-calico-2026-09'],
  check: ({ selection }) => matchEditsOff(selection, 'error'),
} as const satisfies Rule;
