import { isMap, isScalar, type Scalar, type YAMLMap } from 'yaml';
import { hasMergeKey, findMap, findPair, findString } from '../../../yaml/document.ts';
import { findSeq } from '../../../yaml/operations.ts';
import type { PodTemplate } from '../../../manifest/pod-templates.ts';
import type { DocumentContext, ManifestContext } from '../../types.ts';
import { listEnvItems } from './env-items.ts';

/** A place in a pod that cannot do without a ConfigMap. */
export interface ConfigMapReference {
  readonly context: DocumentContext;
  readonly name: string;
  readonly nameNode: Scalar;
  /** The keys of it that are asked for. */
  readonly keys: readonly { readonly key: string; readonly node: Scalar }[];
  /** The ConfigMaps that it may be, by namespace. Never none: a file without any says nothing of them. */
  readonly known: readonly ConfigMap[];
}

interface ConfigMap {
  readonly name: string;
  readonly namespace: string | undefined;
  /** Undefined where they cannot be told. */
  readonly keys: ReadonlySet<string> | undefined;
}

/**
 * The references that are not optional, to ConfigMaps of a namespace of which the file holds some. None where a document cannot be read:
 * it may be the one.
 */
export function listConfigMapReferences({ documents, isComplete }: ManifestContext): readonly ConfigMapReference[] {
  if (!isComplete) return [];
  const maps = documents.flatMap(listConfigMaps);
  return documents.flatMap((context) =>
    context.pods.flatMap((template) => {
      const known = maps.filter(({ namespace }) => isSameNamespace(namespace, namespaceOf(template.resource.resource)));
      if (known.length === 0) return [];
      return listSources(template).flatMap(({ source, keys }) => {
        const nameNode = findPair(source, 'name')?.value;
        const optional = findPair(source, 'optional')?.value;
        const isOptional = optional !== undefined && !(isScalar(optional) && (optional.value === false || optional.value === null));
        if (isOptional || !isScalar(nameNode) || typeof nameNode.value !== 'string') return [];
        return [{ context, name: nameNode.value, nameNode, keys: keys.flatMap(toKey), known }];
      });
    }),
  );
}

function listConfigMaps({ resources }: DocumentContext): readonly ConfigMap[] {
  return resources.flatMap(({ resource, kindless }) => {
    const name = findString(findMap(resource, 'metadata'), 'name');
    if ((findString(resource, 'kind') ?? kindless) !== 'ConfigMap' || name === undefined) return [];
    return [{ name, namespace: namespaceOf(resource), keys: keysOf(resource) }];
  });
}

function keysOf(resource: YAMLMap): ReadonlySet<string> | undefined {
  const data = ['data', 'binaryData'].flatMap((key) => findPair(resource, key) ?? []);
  const maps = data.flatMap(({ value }) => (isMap(value) ? [value] : []));
  const isPlain = maps.length === data.length && ![resource, ...maps].some(hasMergeKey);
  return isPlain ? new Set(maps.flatMap(({ items }) => items.map(({ key }) => String(key)))) : undefined;
}

const namespaceOf = (resource: YAMLMap): string | undefined => findString(findMap(resource, 'metadata'), 'namespace');

/** What has no namespace goes where kubectl is told to put it. */
const isSameNamespace = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;

interface Source {
  readonly source: YAMLMap;
  /** The mappings whose `key` is asked for. */
  readonly keys: readonly YAMLMap[];
}

function listSources(template: PodTemplate): readonly Source[] {
  const { pod, containers } = template;
  const toSource = (source: YAMLMap | undefined, keys: (of: YAMLMap) => readonly YAMLMap[]): readonly Source[] =>
    source === undefined ? [] : [{ source, keys: keys(source) }];
  const variables = listEnvItems(template).flatMap(({ item }) =>
    isMap(item) ? toSource(findMap(findMap(item, 'valueFrom'), 'configMapKeyRef'), (source) => [source]) : [],
  );
  const envFrom = containers.flatMap(({ map }) =>
    mapsIn(map, 'envFrom').flatMap((item) => toSource(findMap(item, 'configMapRef'), () => [])),
  );
  const volumes = mapsIn(pod, 'volumes').flatMap((volume) => {
    const projected = findMap(volume, 'projected');
    const all = [volume, ...(projected === undefined ? [] : mapsIn(projected, 'sources'))];
    return all.flatMap((item) => toSource(findMap(item, 'configMap'), (source) => mapsIn(source, 'items')));
  });
  return [...variables, ...envFrom, ...volumes];
}

const mapsIn = (map: YAMLMap, list: string): readonly YAMLMap[] =>
  findSeq(map, list)?.seq.items.flatMap((item) => (isMap(item) ? [item] : [])) ?? [];

function toKey(map: YAMLMap): ConfigMapReference['keys'] {
  const node = findPair(map, 'key')?.value;
  return isScalar(node) && typeof node.value === 'string' ? [{ key: node.value, node }] : [];
}
