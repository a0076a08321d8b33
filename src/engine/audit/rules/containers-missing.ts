import { isSeq, type YAMLMap } from 'yaml';
import { hasMergeKey, findPair } from '../../yaml/document.ts';
import { isNullNode } from '../../yaml/kubectl-scalars.ts';
import { findSeq, itemRange } from '../../yaml/operations.ts';
import type { Container } from '../../manifest/pod-templates.ts';
import { byHand } from '../remedies.ts';
import type { DocumentContext, DocumentRule, Found } from '../types.ts';
import { isMisspelt } from './shared/faults.ts';
import { firstKey, placeOfKey } from './shared/ranges.ts';

/**
 * A pod has a container, and no entry of its lists of containers is null: a server refuses the workload else. General knowledge of the
 * API, which facts/apiserver.md does not have.
 */
export const containersMissing = {
  id: 'CONTAINERS_MISSING',
  level: 'error',
  isRefused: true,
  sources: [],
  check: (context) =>
    context.pods.flatMap(({ pod }) => [
      ...reportNone(context, pod),
      ...reportNull(context, pod, 'initContainers'),
      ...reportNull(context, pod, 'containers'),
    ]),
} as const satisfies DocumentRule;

function reportNone(context: DocumentContext, pod: YAMLMap): readonly Found[] {
  const pair = findPair(pod, 'containers');
  const isNone = isNullNode(pair?.value) || (isSeq(pair?.value) && pair.value.items.length === 0);
  if (!isNone || hasMergeKey(pod) || isMisspelt(context, pod, 'containers')) return [];
  const range = pair === undefined ? firstKey(context.document, pod) : placeOfKey(context.document, pair);
  return [{ range, args: { list: 'containers', found: 'none' }, remedy: byHand('unknown-intent') }];
}

function reportNull({ document }: DocumentContext, pod: YAMLMap, list: Container['list']): readonly Found[] {
  const seq = findSeq(pod, list)?.seq;
  return (seq?.items ?? []).flatMap((item, n) => {
    if (seq === undefined || !isNullNode(item)) return [];
    return [{ range: itemRange(document, seq, n), args: { list, found: 'null' }, remedy: byHand('unknown-intent') }];
  });
}
