import type { Strength } from '../../../catalog/sources.ts';

/** How a sentence is known that rests on several things, each known in its way. */
export function weakest(strengths: readonly Strength[]): Strength {
  return (['inferred', 'derived'] as const).find((weak) => strengths.includes(weak)) ?? 'quoted';
}
