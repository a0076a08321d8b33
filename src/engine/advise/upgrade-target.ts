import { compareVersions, minorOf } from '../catalog/calico.ts';
import { kubernetesMinors } from '../catalog/kubernetes.ts';
import { recommendedCalico } from '../catalog/support.ts';
import type { VersionPair } from './upgrade-types.ts';

// Apart from the path itself, which needs every rule: the form asks for a target before those are there.

/**
 * Where to go when nothing is said: the newest Kubernetes minor that the vendor tested a release with, and that release. What runs
 * and is newer stays; a cluster beyond that minor stays as it is.
 */
export function defaultTarget(from: VersionPair): VersionPair {
  const newest = kubernetesMinors.findLast((minor) => recommendedCalico(minor) !== undefined);
  const current = minorOf(from.kubernetes);
  if (newest === undefined || compareVersions(current, newest) > 0) return pairOf(from);
  return targetAt(from, current === newest ? from.kubernetes : newest);
}

/** A target on a Kubernetes version: with the Calico release that the vendor tested with it, or what runs where that is newer. */
export function targetAt(from: VersionPair, kubernetes: string): VersionPair {
  return { kubernetes, calico: newer(from.calico, recommendedCalico(kubernetes) ?? from.calico) };
}

/** Whether no way leads from what runs to this Kubernetes version: it is older. The minor that runs stands for any of its patches. */
export function isOlderKubernetes(version: string, { kubernetes }: VersionPair): boolean {
  return version !== minorOf(kubernetes) && compareVersions(version, kubernetes) < 0;
}

/** Whether no way leads from what runs to this Calico release: it is older. */
export function isOlderCalico(release: string, { calico }: VersionPair): boolean {
  return compareVersions(release, calico) < 0;
}

/** The two versions alone. */
export function pairOf({ kubernetes, calico }: VersionPair): VersionPair {
  return { kubernetes, calico };
}

/** The newer of two releases. */
export function newer(one: string, other: string): string {
  return compareVersions(one, other) >= 0 ? one : other;
}
