import type { PlainWorkload } from './establish.ts';
import { asObject, itemsOf } from './plain.ts';
import type { ExtraFact } from './types.ts';

/**
 * The objects in which `fact` holds, made from plain values alone: the second, independent way, as `establish` is for the recipe's steps.
 * An object may be a `List`; a list that goes empty goes whole.
 */
export function establishExtra(fact: ExtraFact, objects: readonly unknown[]): readonly unknown[] {
  return objects.flatMap((object) => {
    const { kind, items } = asObject(object);
    if (typeof kind !== 'string' || !kind.endsWith('List') || !Array.isArray(items)) return establishOne(fact, object, undefined);
    const kindless = kind.slice(0, -'List'.length);
    const left = items.flatMap((item: unknown) => establishOne(fact, item, kindless));
    return left.length === 0 && items.length > 0 ? [] : [{ ...asObject(object), items: left }];
  });
}

function establishOne(fact: ExtraFact, object: unknown, kindless: string | undefined): readonly unknown[] {
  const { kind: written } = asObject(object);
  const kind = typeof written === 'string' ? written : (kindless ?? '');
  switch (fact.kind) {
    case 'objects-absent':
      return isNamed(object, fact.name) && fact.kinds.includes(kind) ? [] : [object];
    case 'volumes-mounted':
      return [isNamed(object, 'calico-node') && kind === 'DaemonSet' ? inPod(object, kind, withMountedVolumes) : object];
    case 'images-from': {
      const { registry, hosts } = fact;
      return [registry === undefined ? object : inPod(object, kind, (pod) => withImages(pod, registry, hosts))];
    }
  }
}

function isNamed(object: unknown, wanted: string): boolean {
  const { name, namespace } = asObject(asObject(object)['metadata']);
  return name === wanted && (!namespace || namespace === 'kube-system');
}

const templates: readonly string[] = ['DaemonSet', 'Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController', 'Job'];

function inPod(object: unknown, kind: string, change: (pod: PlainWorkload) => PlainWorkload): unknown {
  const path = kind === 'Pod' ? ['spec'] : ['spec', 'template', 'spec'];
  if (kind === 'PodTemplate') return at(object, ['template', 'spec'], change);
  if (kind === 'CronJob') return at(object, ['spec', 'jobTemplate', ...path], change);
  return kind === 'Pod' || templates.includes(kind) ? at(object, path, change) : object;
}

/** The value with what stands at the path changed; as it is where the path leads nowhere. */
function at(value: unknown, [key, ...rest]: readonly string[], change: (pod: PlainWorkload) => PlainWorkload): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (key === undefined) return change(asObject(value));
  return key in value ? { ...value, [key]: at(asObject(value)[key], rest, change) } : value;
}

function withMountedVolumes(pod: PlainWorkload): PlainWorkload {
  const { volumes, ...others } = pod;
  if (!Array.isArray(volumes)) return pod;
  const mounted = ['initContainers', 'containers', 'ephemeralContainers']
    .flatMap((list) => itemsOf(pod[list]))
    .flatMap((container) => [...itemsOf(asObject(container)['volumeMounts']), ...itemsOf(asObject(container)['volumeDevices'])])
    .map((mount) => asObject(mount)['name']);
  const left = volumes.filter((volume) => mounted.includes(asObject(volume)['name']));
  // The keys keep their order: what is compared is text made of them.
  if (left.length > 0 || volumes.length === 0) return { ...pod, volumes: left };
  return others;
}

function withImages(pod: PlainWorkload, registry: string, hosts: readonly string[]): PlainWorkload {
  const moved = (container: unknown) => {
    const image = asObject(container)['image'];
    if (typeof image !== 'string' || image === '' || image.startsWith(`${registry}/`)) return container;
    const parts = image.split('/');
    const first = parts.length > 1 ? (parts[0] ?? '') : '';
    const hasHost = first.includes('.') || first.includes(':') || first === 'localhost';
    const host = hasHost ? hostOf(first) : 'docker.io';
    if (!hosts.includes(host)) return container;
    const path = hasHost ? parts.slice(1) : parts;
    const inFolder = host === 'docker.io' && path.length === 1 ? ['library', ...path] : path;
    return { ...asObject(container), image: [registry, ...inFolder].join('/') };
  };
  const lists = ['initContainers', 'containers'].filter((list) => Array.isArray(pod[list]));
  return { ...pod, ...Object.fromEntries(lists.map((list) => [list, itemsOf(pod[list]).map(moved)])) };
}

/** Hosts have no case, 443 is everybody's port, and Docker Hub has several names. */
function hostOf(written: string): string {
  const host = written.toLowerCase().endsWith(':443') ? written.slice(0, -':443'.length).toLowerCase() : written.toLowerCase();
  return ['index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com'].includes(host) ? 'docker.io' : host;
}
