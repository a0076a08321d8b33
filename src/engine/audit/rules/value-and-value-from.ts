import { isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import { findMap, findPair, findString, type YamlDocument } from '../../yaml/document.ts';
import { isNullNode } from '../../yaml/kubectl-scalars.ts';
import type { DocumentRule, Remedy } from '../types.ts';
import { listEnvItems } from './shared/env-items.ts';
import { placeOfKey } from './shared/ranges.ts';
import { byHand, removeKey } from '../remedies.ts';
import { unlessAlias } from './shared/unless-alias.ts';

/** A variable with a value and a source of its value: a server refuses the workload (facts/apiserver.md, Result 2). */
export const valueAndValueFrom = {
  id: 'VALUE_AND_VALUE_FROM',
  level: 'error',
  isRefused: true,
  sources: [],
  check: ({ document, pods }) =>
    pods.flatMap((template) =>
      listEnvItems(template).flatMap(({ container, item, value }) => {
        const from = isMap(item) ? findPair(item, 'valueFrom') : undefined;
        // A server takes an empty value for none.
        const isSet = isScalar(value) && value.value !== '' && !isNullNode(value);
        if (!isMap(item) || from === undefined || !isSet) return [];
        const args = { container: container.name, name: findString(item, 'name') ?? '' };
        return [{ range: placeOfKey(document, from), args, remedy: unlessAlias(document, () => removeRest(document, item, from)) }];
      }),
    ),
} as const satisfies DocumentRule;

/** What is left of upstream's Typha variable where only its first line was removed: the pages ask for all of it to go. */
function removeRest(document: YamlDocument, item: YAMLMap, from: Pair): Remedy {
  const source = findMap(findMap(item, 'valueFrom'), 'configMapKeyRef');
  if (findString(source, 'key') !== 'typha_service_name') return byHand('several-meanings');
  return removeKey(document, item, from, 'valueFrom', 'value-and-value-from');
}
