import type { Plan } from '../engine/index.ts';
import type { Digest } from '../sources/index.ts';

const known = new WeakMap<Plan, Promise<string>>();

/** The sha256 of the file that a plan gives, or undefined where the page has no Web Crypto. Worked out once for each plan. */
export function fingerprintOf(plan: Plan, digest: Digest | undefined): Promise<string> | undefined {
  if (digest === undefined) return undefined;
  const pending = known.get(plan) ?? digest(new TextEncoder().encode(plan.manifest));
  known.set(plan, pending);
  return pending;
}

/** Whether `fingerprintOf` costs nothing any more: somebody has asked it about this plan. */
export function isFingerprinted(plan: Plan): boolean {
  return known.has(plan);
}
