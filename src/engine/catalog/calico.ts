import { pinnedReleases } from './pinned-releases.ts';
import type { SourceId, Strength } from './sources.ts';

/** A Calico release, with the day of its tag. `pinned`: the lock has the hashes of its files. */
export interface CalicoRelease {
  readonly release: string;
  readonly tagged: string;
  readonly pinned: boolean;
}

/** A Calico minor: what upstream tests it with, and when its support ended by upstream's rule of the two newest minors. */
export interface CalicoLine {
  readonly minor: string;
  readonly testedFrom: string;
  readonly testedTo: string;
  /** `derived`: the day on which the second newer minor came out. Undefined while it is one of the two newest. */
  readonly ended?: string;
  /** How the tested range is known. */
  readonly strength: Strength;
  readonly source: SourceId;
}

/** Releases that upstream has published and whose files are not in the lock. Source: `calico-releases`. */
const unpinned: readonly (readonly [release: string, tagged: string])[] = [
  ['3.32.2', '2026-08-30'],
  ['3.32.3', '2026-10-28'],
  ['3.32.4', '2026-11-11'],
  ['3.33.0', '2026-10-01'],
  ['3.33.1', '2026-11-16'],
];

/** Every known release, oldest first by version. The lock is the one place a pinned release is added to. */
export const calicoReleases: readonly CalicoRelease[] = [
  ...pinnedReleases.map(([release, tagged]) => ({ release, tagged, pinned: true })),
  ...unpinned.map(([release, tagged]) => ({ release, tagged, pinned: false })),
].toSorted((a, b) => compareVersions(a.release, b.release));

/** facts/calico-gke-policy.md 1.1; 3.33 from a third party's release note there. */
export const calicoLines: readonly CalicoLine[] = [
  { minor: '3.24', testedFrom: '1.22', testedTo: '1.25', ended: '2023-05-27', strength: 'quoted', source: 'calico-requirements-3.24' },
  { minor: '3.25', testedFrom: '1.23', testedTo: '1.28', ended: '2023-12-15', strength: 'quoted', source: 'calico-requirements-3.25' },
  { minor: '3.26', testedFrom: '1.24', testedTo: '1.28', ended: '2024-05-10', strength: 'quoted', source: 'calico-requirements-3.26' },
  { minor: '3.27', testedFrom: '1.27', testedTo: '1.29', ended: '2024-10-29', strength: 'quoted', source: 'calico-requirements-3.27' },
  { minor: '3.28', testedFrom: '1.27', testedTo: '1.30', ended: '2025-05-05', strength: 'quoted', source: 'calico-requirements-3.28' },
  { minor: '3.29', testedFrom: '1.29', testedTo: '1.32', ended: '2025-10-21', strength: 'quoted', source: 'calico-requirements-3.29' },
  { minor: '3.30', testedFrom: '1.31', testedTo: '1.35', ended: '2026-04-30', strength: 'quoted', source: 'calico-requirements-3.30' },
  { minor: '3.31', testedFrom: '1.32', testedTo: '1.35', ended: '2026-10-01', strength: 'quoted', source: 'calico-requirements-3.31' },
  { minor: '3.32', testedFrom: '1.34', testedTo: '1.36', strength: 'quoted', source: 'calico-requirements-3.32' },
  { minor: '3.33', testedFrom: '1.35', testedTo: '1.37', strength: 'inferred', source: 'kupre-calico-3.33' },
];

/** The release with this version, or undefined. */
export function findRelease(release: string): CalicoRelease | undefined {
  return calicoReleases.find((known) => known.release === release);
}

/** Address of an upstream file, pinned or not, as the vendor's page gives it. */
export function upstreamUrl(release: string, name: string): string {
  return `https://raw.githubusercontent.com/projectcalico/calico/v${release}/manifests/${name}`;
}

/** The line of a release, or undefined. */
export function findLine(release: string): CalicoLine | undefined {
  return calicoLines.find(({ minor }) => minor === minorOf(release));
}

/** `3.32` of `3.32.1`, `1.34` of `1.34.2` and of `1.34`. */
export function minorOf(version: string): string {
  return version.split('.', 2).join('.');
}

/** `32` of `3.32` and of `3.32.1`. */
export function minorNumber(version: string): number {
  return Number(version.split('.')[1]);
}

/** Less than 0 where `a` is the older version; compares number by number, missing ones as 0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let n = 0; n < Math.max(left.length, right.length); n++) {
    const difference = (left[n] ?? 0) - (right[n] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
