import { compareVersions, minorOf } from '../calico.ts';
import { faultsAt } from './lists.ts';
import type { Linter } from './types.ts';

/** The ranges of the pod networking plug-ins run upwards, between minors of the calendar. */
export const lintCniPlugins: Linter = ({ cniPlugins, kubernetesVersions }) => {
  const minors = new Set(kubernetesVersions.map(({ version }) => minorOf(version)));
  const places = (isWrong: (plugin: (typeof cniPlugins)[number]) => boolean) =>
    cniPlugins.filter(isWrong).map(({ plugin, version }) => `${plugin}/${version}`);
  return [
    ...faultsAt(
      'RANGE_DOWNWARDS',
      'cniPlugins',
      places(({ from, to }) => compareVersions(from, to) > 0),
    ),
    ...faultsAt(
      'OUTSIDE_CALENDAR',
      'cniPlugins',
      places(({ from, to }) => !minors.has(from) || !minors.has(to)),
    ),
  ];
};

/** The last Kubernetes minor of a node image is one of the calendar. */
export const lintImages: Linter = ({ nodeImages, kubernetesVersions }) => {
  const minors = new Set(kubernetesVersions.map(({ version }) => minorOf(version)));
  const strays = Object.entries(nodeImages).filter(([, { lastKubernetes }]) => lastKubernetes !== undefined && !minors.has(lastKubernetes));
  return faultsAt(
    'OUTSIDE_CALENDAR',
    'nodeImages',
    strays.map(([image]) => image),
  );
};
