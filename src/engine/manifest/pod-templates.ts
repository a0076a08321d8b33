import { isMap, type YAMLMap } from 'yaml';
import type { Resource } from './workload.ts';
import { findMap, findString } from '../yaml/document.ts';
import { findSeq } from '../yaml/operations.ts';

/** A pod template of a workload, with its containers. */
export interface PodTemplate {
  readonly resource: Resource;
  readonly kind: string;
  /** The workload's name; empty where it has none. */
  readonly name: string;
  /** The pod's `spec`. */
  readonly pod: YAMLMap;
  /** Init containers first, as they run. */
  readonly containers: readonly Container[];
}

export interface Container {
  readonly list: 'initContainers' | 'containers';
  /** Empty where it has none. */
  readonly name: string;
  readonly map: YAMLMap;
}

/** Where the kinds that hold a pod template have it. */
const paths = new Map<string, readonly string[]>([
  ...['DaemonSet', 'Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController', 'Job'].map(
    (kind) => [kind, ['spec', 'template', 'spec']] as const,
  ),
  ['CronJob', ['spec', 'jobTemplate', 'spec', 'template', 'spec']],
  ['PodTemplate', ['template', 'spec']],
  ['Pod', ['spec']],
]);

/** The pod template of a resource, or nothing where it has none that can be read. */
export function listPodTemplates(resource: Resource): readonly PodTemplate[] {
  const kind = findString(resource.resource, 'kind') ?? resource.kindless ?? '';
  const path = paths.get(kind);
  let pod: YAMLMap | undefined = path && resource.resource;
  for (const key of path ?? []) pod = findMap(pod, key);
  if (pod === undefined) return [];
  const name = findString(findMap(resource.resource, 'metadata'), 'name') ?? '';
  return [{ resource, kind, name, pod, containers: [...listContainers(pod, 'initContainers'), ...listContainers(pod, 'containers')] }];
}

function listContainers(pod: YAMLMap, list: Container['list']): readonly Container[] {
  const items = findSeq(pod, list)?.seq.items ?? [];
  return items.flatMap((map) => (isMap(map) ? [{ list, name: findString(map, 'name') ?? '', map }] : []));
}
