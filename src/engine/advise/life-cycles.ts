import { findLine, minorOf } from '../catalog/calico.ts';
import { endOfSupport, findKubernetes, kubernetesMinors } from '../catalog/kubernetes.ts';
import type { Strength } from '../catalog/sources.ts';
import type { LifeCycle } from './types.ts';

/** Whether OKE still maintains the Kubernetes version on the date; on the day of its end it has ended. */
export function kubernetesLifeCycle(kubernetes: string, asOf: string): LifeCycle {
  const known = findKubernetes(kubernetes);
  if (known === undefined) return { state: 'unknown' };
  const { source } = known;
  const end = endOfSupport(known);
  if (end === undefined) return { state: 'open', source };
  const strength = end.strength === 'quoted' ? calendarStrength(kubernetes) : end.strength;
  return { state: end.day <= asOf ? 'ended' : 'maintained', until: end.day, strength, source };
}

/** The calendar has no line for most patches; the newest of the minor tells then, which is our conclusion. */
export function calendarStrength(kubernetes: string): Strength {
  const isListed = kubernetes === minorOf(kubernetes) || findKubernetes(kubernetes)?.version === kubernetes;
  return isListed ? 'quoted' : 'derived';
}

/** Whether upstream still maintains the Calico line on the date, by its rule of the two newest minors. */
export function calicoLifeCycle(calico: string, asOf: string): LifeCycle {
  const line = findLine(calico);
  if (line === undefined) return { state: 'unknown' };
  if (line.ended === undefined) return { state: 'open', source: 'calico-security-policy' };
  const state = line.ended <= asOf ? 'ended' : 'maintained';
  return { state, until: line.ended, strength: 'derived', source: 'calico-security-policy' };
}

/** The oldest minor that OKE had not ended on the date; undefined where the calendar names none. */
export function oldestMaintained(asOf: string): string | undefined {
  return kubernetesMinors.find((minor) => ['maintained', 'open'].includes(kubernetesLifeCycle(minor, asOf).state));
}
