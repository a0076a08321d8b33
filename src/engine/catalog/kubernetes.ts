import { compareVersions, minorOf } from './calico.ts';
import { daysAfter } from './days.ts';
import { kubernetesVersions } from './oke.ts';
import type { SourceId, Strength } from './sources.ts';

/** A Kubernetes version on OKE. A date that no page read gives is left out; `endsAfter` is the version whose release starts the end. */
export interface KubernetesVersion {
  readonly version: string;
  readonly released?: string;
  readonly ended?: string;
  readonly endsAfter?: string;
  readonly source: SourceId;
}

export { kubernetesVersions };

/** The minors that may be chosen, oldest first: those of the calendar, and the two after it that nothing is known of. */
export const kubernetesMinors: readonly string[] = withNextTwo(
  [...new Set(kubernetesVersions.map(({ version }) => minorOf(version)))].toSorted(compareVersions),
);

function withNextTwo(minors: readonly string[]): readonly string[] {
  const [major, minor] = (minors.at(-1) ?? '1.0').split('.').map(Number);
  return [...minors, ...[1, 2].map((step) => `${major}.${(minor ?? 0) + step}`)];
}

/**
 * The entry that tells when a version ends: the patch's own where it is known, else the newest patch of its minor. Undefined
 * for a minor that no calendar read reaches.
 */
export function findKubernetes(version: string): KubernetesVersion | undefined {
  return entries.get(version) ?? newestPatches.get(minorOf(version));
}

const entries = new Map(kubernetesVersions.map((known) => [known.version, known]));
const newestPatches = new Map(
  kubernetesVersions.toSorted((a, b) => compareVersions(a.version, b.version)).map((known) => [minorOf(known.version), known]),
);

/** OKE keeps the version before the three newest for at least this long after a new one: facts/oke-calico.md 3.1. */
const GRACE_DAYS = 30;

/**
 * The day on which OKE's support for a calendar entry ends: as the calendar prints it, else counted from the release of the version
 * that starts the end (`derived`). Undefined while that release has no date.
 */
export function endOfSupport({ ended, endsAfter }: KubernetesVersion): { readonly day: string; readonly strength: Strength } | undefined {
  if (ended !== undefined) return { day: ended, strength: 'quoted' };
  const starts = kubernetesVersions.find(({ version }) => version === endsAfter)?.released;
  return starts === undefined ? undefined : { day: daysAfter(starts, GRACE_DAYS), strength: 'derived' };
}
