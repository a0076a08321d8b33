import { compareVersions, minorOf } from './calico.ts';
import type { SourceId } from './sources.ts';

/** A Kubernetes version on OKE. A date that no page read gives is left out; `endsAfter` is the version whose release starts the end. */
export interface KubernetesVersion {
  readonly version: string;
  readonly released?: string;
  readonly ended?: string;
  readonly endsAfter?: string;
  readonly source: SourceId;
}

/** facts/oke-calico.md 3.1, newest first. Releases marked there as inferred or in preview are left out. */
export const kubernetesVersions: readonly KubernetesVersion[] = [
  { version: '1.36.1', released: '2026-07-07', endsAfter: '1.39.1', source: 'oracle-kubernetes-versions' },
  { version: '1.35.2', released: '2026-04-28', endsAfter: '1.38.1', source: 'oracle-kubernetes-versions' },
  { version: '1.34.10', released: '2026-08-20', endsAfter: '1.37.1', source: 'oracle-kubernetes-versions' },
  { version: '1.34.2', released: '2026-02-03', ended: '2026-09-22', source: 'oracle-kubernetes-versions' },
  { version: '1.34.1', released: '2025-10-07', ended: '2026-03-09', source: 'oracle-kubernetes-versions' },
  { version: '1.34.0', released: '2025-10-07', ended: '2026-03-09', source: 'oracle-kubernetes-versions' },
  { version: '1.33.10', ended: '2026-08-10', source: 'oracle-kubernetes-versions' },
  { version: '1.33.1', ended: '2026-08-10', source: 'oracle-kubernetes-versions' },
  { version: '1.33.0', ended: '2026-08-10', source: 'oracle-kubernetes-versions' },
  { version: '1.32.10', ended: '2026-05-28', source: 'oracle-kubernetes-versions' },
  { version: '1.32.1', ended: '2026-05-28', source: 'oracle-kubernetes-versions' },
  { version: '1.31.10', ended: '2025-11-25', source: 'oracle-kubernetes-versions' },
  { version: '1.31.1', released: '2024-11-25', ended: '2025-09-01', source: 'oracle-kubernetes-versions' },
  { version: '1.30.10', ended: '2025-07-21', source: 'oracle-kubernetes-versions' },
  { version: '1.30.1', released: '2024-07-23', ended: '2025-05-13', source: 'oracle-kubernetes-versions' },
  { version: '1.29.10', released: '2025-01-22', ended: '2025-04-17', source: 'oracle-kubernetes-versions' },
  { version: '1.29.1', released: '2024-03-28', ended: '2025-02-21', source: 'oracle-kubernetes-versions' },
  { version: '1.28.10', released: '2024-09-03', ended: '2025-01-27', source: 'oracle-kubernetes-versions' },
  { version: '1.28.2', released: '2023-12-19', ended: '2024-10-08', source: 'oracle-kubernetes-versions' },
  { version: '1.27.10', ended: '2024-08-27', source: 'oracle-kubernetes-versions' },
  { version: '1.27.2', ended: '2024-05-21', source: 'oracle-kubernetes-versions' },
  { version: '1.26.7', ended: '2024-04-29', source: 'oracle-kubernetes-versions' },
  { version: '1.26.2', ended: '2023-10-13', source: 'oracle-kubernetes-versions' },
  { version: '1.25.12', ended: '2024-02-15', source: 'oracle-kubernetes-versions' },
  { version: '1.25.4', ended: '2023-10-13', source: 'oracle-kubernetes-versions' },
  { version: '1.24.1', ended: '2023-09-26', source: 'oracle-kubernetes-versions' },
  { version: '1.23.4', ended: '2023-06-22', source: 'oracle-kubernetes-versions' },
  { version: '1.22.5', ended: '2023-02-22', source: 'oracle-kubernetes-versions' },
];

/** The minors that may be chosen, oldest first: those of the calendar, and the two after it that nothing is known of. */
export const kubernetesMinors: readonly string[] = [
  ...new Set([...kubernetesVersions.map(({ version }) => minorOf(version)), '1.37', '1.38']),
].toSorted(compareVersions);

/**
 * The entry that tells when a version ends: the patch's own where it is known, else the newest patch of its minor. Undefined
 * for a minor that no calendar read reaches.
 */
export function findKubernetes(version: string): KubernetesVersion | undefined {
  const own = kubernetesVersions.find((known) => known.version === version);
  if (own !== undefined) return own;
  return kubernetesVersions
    .filter((known) => minorOf(known.version) === minorOf(version))
    .toSorted((a, b) => compareVersions(b.version, a.version))[0];
}
