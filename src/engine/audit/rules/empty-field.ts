import { isScalar, type YAMLMap } from 'yaml';
import { kubernetesFields } from '../../catalog/kubernetes-fields.ts';
import { isNullNode } from '../../yaml/kubectl-scalars.ts';
import type { YamlDocument } from '../../yaml/document.ts';
import type { DocumentRule, Found } from '../types.ts';
import { placeOfKey } from './shared/ranges.ts';
import { removeKey } from '../remedies.ts';
import { unlessAlias } from './shared/unless-alias.ts';

/** The fields of a definition that hold lists and may be absent. */
function optionalLists(definition: string): ReadonlySet<string> {
  const fields = Object.entries(kubernetesFields.definitions[definition] ?? {});
  return new Set(fields.flatMap(([name, type]) => (type.startsWith('list ') && name !== 'containers' ? [name] : [])));
}

const podLists = optionalLists('PodSpec');
const containerLists = optionalLists('Container');

/** A list with nothing below its key: the same as none (facts/apiserver.md, Result 3). */
export const emptyField = {
  id: 'EMPTY_FIELD',
  level: 'note',
  isRefused: false,
  sources: [],
  check: ({ document, pods }) =>
    pods.flatMap(({ pod, containers }) => [
      ...reportEmpty(document, pod, podLists),
      ...containers.flatMap(({ map }) => reportEmpty(document, map, containerLists)),
    ]),
} as const satisfies DocumentRule;

function reportEmpty(document: YamlDocument, map: YAMLMap, lists: ReadonlySet<string>): readonly Found[] {
  return map.items.flatMap((pair) => {
    const field = isScalar(pair.key) ? String(pair.key.value) : '';
    if (!lists.has(field) || !isNullNode(pair.value)) return [];
    const remedy = unlessAlias(document, () => removeKey(document, map, pair, field, 'empty-field'));
    return [{ range: placeOfKey(document, pair), args: { field }, remedy }];
  });
}
