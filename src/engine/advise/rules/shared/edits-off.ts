import { switches, type SwitchId } from '../../../catalog/deviations.ts';
import type { SourceId } from '../../../catalog/sources.ts';
import type { Selection } from '../../../selection/selection.ts';
import type { Level, Match } from '../../types.ts';

/** What it means that edits of this level are turned off, with the sources of all of them. */
export function matchEditsOff({ without }: Selection, level: Level): Match | undefined {
  const off = without.filter((id) => switches[id].level === level);
  const [first, ...more] = off.flatMap((id: SwitchId): readonly SourceId[] => switches[id].sources);
  if (first === undefined) return undefined;
  return { args: { edits: off.join(',') }, sources: [first, ...new Set(more.filter((id) => id !== first))] };
}
