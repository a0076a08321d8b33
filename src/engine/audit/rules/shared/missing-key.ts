import { isScalar, type YAMLMap } from 'yaml';
import { hasMergeKey, findPair, rangeOf } from '../../../yaml/document.ts';
import type { DocumentContext, Found } from '../../types.ts';
import { isNullNode } from '../../../yaml/kubectl-scalars.ts';
import { isMisspelt } from './faults.ts';
import { placeOfKey } from './ranges.ts';
import { byHand } from '../../remedies.ts';
import { isStrayVariable } from './stray-variables.ts';

/** The finding that a mapping has no text behind a key that it must have; none where a merge key or an alias may bring it. */
export function reportMissing(context: DocumentContext, map: YAMLMap, key: string, args: Found['args']): readonly Found[] {
  const { document } = context;
  const pair = findPair(map, key);
  const isThere = !isNullNode(pair?.value) && !(isScalar(pair?.value) && pair.value.value === '');
  if (isThere || hasMergeKey(map) || isMisspelt(context, map, key)) return [];
  const range = pair === undefined ? rangeOf(document, map) : placeOfKey(document, pair);
  return [{ range, args, remedy: byHand('unknown-intent') }];
}

/** The same of every container of a document's pods. A variable among containers has a rule of its own. */
export function reportMissingInContainers(context: DocumentContext, key: string): readonly Found[] {
  return context.pods.flatMap(({ containers }) =>
    containers.flatMap(({ name, map }) => (isStrayVariable(map) ? [] : reportMissing(context, map, key, { name }))),
  );
}
