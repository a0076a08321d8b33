import type { createPlan, Plan } from '../../src/engine/index.ts';

type PlanResult = ReturnType<typeof createPlan>;

/** The plan of a result. Throws where there is none: a benchmark's inputs all have one. */
export function demandPlan(result: PlanResult): Plan {
  if (!result.ok) throw new Error(`The engine has no plan: ${result.problems.map(({ code }) => code).join(', ')}`);
  return result.plan;
}

/**
 * The manifest of a result, laid out in one piece. A text that was put together may stay a list of its parts until somebody reads it; that
 * work belongs to whoever made it.
 */
export function readThrough(result: PlanResult): string {
  const { manifest } = demandPlan(result);
  // Asking for one character is enough to have V8 lay it out.
  if (Number.isNaN(manifest.charCodeAt(manifest.length - 1))) throw new Error('The manifest is empty.');
  return manifest;
}
