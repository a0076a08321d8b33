import type { Plan } from './types.ts';

/**
 * Whether the recipe found everything as it has to be. A plan without hunks need not be one: nothing is done to a person's own file unasked,
 * whatever stands in it.
 */
export function needsNoEdit({ notices }: Pick<Plan, 'notices'>): boolean {
  return notices.some(({ code }) => code === 'NO_EDIT_NEEDED');
}
