import { compareVersions, findLine, minorNumber, minorOf } from '../catalog/calico.ts';
import { endOfSupport, findKubernetes, kubernetesMinors, kubernetesVersions, type KubernetesVersion } from '../catalog/kubernetes.ts';
import { getSource, type Strength } from '../catalog/sources.ts';
import type { LifeCycle } from './types.ts';

/** Whether OKE still maintains the Kubernetes version on the date; on the day of its end it has ended. */
export function kubernetesLifeCycle(kubernetes: string, asOf: string): LifeCycle {
  const known = findKubernetes(kubernetes);
  if (known === undefined) return { state: 'unknown' };
  const { source } = known;
  const end = endOfSupport(known);
  if (end === undefined) return { state: 'open', mayHaveEnded: mayHaveEnded(known, asOf), source };
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
  if (line.ended === undefined) return { state: 'open', mayHaveEnded: false, source: 'calico-security-policy' };
  const state = line.ended <= asOf ? 'ended' : 'maintained';
  return { state, until: line.ended, strength: 'derived', source: 'calico-security-policy' };
}

/** The newest minor that OKE had released and not ended on the date; undefined where the calendar tells of none. */
export function newestMaintained(asOf: string): string | undefined {
  const isOut = (minor: string) =>
    kubernetesVersions.some(({ version, released }) => minorOf(version) === minor && released !== undefined && released <= asOf);
  return kubernetesMinors.findLast((minor) => isOut(minor) && isMaintained(kubernetesLifeCycle(minor, asOf)));
}

/** Whether it is maintained on the date, and no release that was not read of can have ended it. */
export function isMaintained(cycle: LifeCycle): boolean {
  return cycle.state === 'maintained' || (cycle.state === 'open' && !cycle.mayHaveEnded);
}

/** The newest minor of the calendar. */
const newest =
  kubernetesVersions
    .map(({ version }) => minorOf(version))
    .toSorted(compareVersions)
    .at(-1) ?? '';

/** Whether OKE may have released what starts the end since the calendar was read: the next minor, or a patch of one that it has. */
function mayHaveEnded({ endsAfter, source }: KubernetesVersion, asOf: string): boolean {
  const { read } = getSource(source);
  return endsAfter !== undefined && read !== undefined && asOf > read && minorNumber(endsAfter) <= minorNumber(newest) + 1;
}
