import { switches } from '../../../catalog/deviations.ts';
import type { Selection } from '../../../selection/selection.ts';
import type { Level, Match } from '../../types.ts';

/** One match for each edit of this level that is turned off, with how it is known what that means. */
export function matchEditsOff({ without }: Selection, level: Level): readonly Match[] {
  return without
    .filter((id) => switches[id].level === level)
    .map((id) => ({ args: { edit: id }, strength: switches[id].strength, sources: switches[id].sources }));
}
