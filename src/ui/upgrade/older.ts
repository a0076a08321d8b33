import { compareVersions, minorOf, type VersionPair } from '../../engine/index.ts';

/** Whether no way leads from what runs to this Kubernetes version: it is older. The minor that runs stands for any of its patches. */
export function isOlderKubernetes(version: string, { kubernetes }: VersionPair): boolean {
  return version !== minorOf(kubernetes) && compareVersions(version, kubernetes) < 0;
}

/** Whether no way leads from what runs to this Calico release: it is older. */
export function isOlderCalico(release: string, { calico }: VersionPair): boolean {
  return compareVersions(release, calico) < 0;
}
