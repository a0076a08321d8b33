import {
  calicoReleases,
  compareVersions,
  endOfSupport,
  findCell,
  findKubernetes,
  kubernetesMinors,
  minorOf,
  recommendedCalico,
  type Selection,
} from '../engine/index.ts';
import { memoise } from './memoise.ts';

/** A Kubernetes version to choose, with the day its support ended if it has. */
export interface KubernetesOption {
  readonly version: string;
  readonly ended: string | undefined;
}

/** A Calico release to choose. `isDerived`: that the vendor tested it was settled by counting and dates. */
export interface ReleaseOption {
  readonly release: string;
  readonly isRecommended: boolean;
  readonly isDerived: boolean;
}

/** A Calico minor's releases, newest first. */
export interface CalicoGroup {
  readonly minor: string;
  readonly releases: readonly ReleaseOption[];
}

/** Minors newest first; a patch that a link gave stands beside its minor. */
export const kubernetesOptions: (kubernetes: string, today: string) => readonly KubernetesOption[] = memoise((kubernetes, today) =>
  [...new Set([...kubernetesMinors, kubernetes])]
    .toSorted((a, b) => compareVersions(b, a))
    .map((version) => {
      const known = findKubernetes(version);
      const ended = known && endOfSupport(known)?.day;
      return { version, ended: ended !== undefined && ended <= today ? ended : undefined };
    }),
);

/** Every release that is known, newest first, the one that the vendor tested with this Kubernetes version marked. */
export const calicoGroups: (kubernetes: string, calico: Selection['calico']) => readonly CalicoGroup[] = memoise((kubernetes, calico) => {
  const recommended = recommendedCalico(kubernetes);
  const versions = [...new Set([...calicoReleases.map(({ release }) => release), calico])].toSorted((a, b) => compareVersions(b, a));
  return [...new Set(versions.map(minorOf))].map((minor) => ({
    minor,
    releases: versions
      .filter((release) => minorOf(release) === minor)
      .map((release) => ({ release, isRecommended: release === recommended, isDerived: isDerived(release, kubernetes) })),
  }));
});

/** Whether the vendor's word on the pair was settled by counting and dates. */
export function isDerived(calico: string, kubernetes: string): boolean {
  return findCell(calico, kubernetes)?.strength === 'derived';
}
