import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { hasMergeKey, findPair, findString } from '../../yaml/document.ts';
import { isNullNode, readAsKubectl } from '../../yaml/kubectl-scalars.ts';
import { byHand } from '../remedies.ts';
import type { DocumentContext, DocumentRule, Found } from '../types.ts';
import { isMisspelt } from './shared/faults.ts';
import { hasKeyTwice } from './shared/keys.ts';
import { firstKey, placeOfKey } from './shared/ranges.ts';

/**
 * A workload selects its own pods: a server refuses one without a selector, or whose selector asks for labels that the pod template does
 * not have. General knowledge of the API, which facts/apiserver.md does not have. What `matchExpressions` ask for is not looked at.
 */
export const selectorMismatch = {
  id: 'SELECTOR_MISMATCH',
  level: 'error',
  isRefused: true,
  sources: [],
  check: (context) =>
    context.resources.flatMap(({ resource, kindless }) => {
      const kind = findString(resource, 'kind') ?? kindless ?? '';
      const version = findString(resource, 'apiVersion') ?? VERSION;
      return kinds.has(kind) && version === VERSION && isPlain(resource) ? report(context, resource, kind) : [];
    }),
} as const satisfies DocumentRule;

const VERSION = 'apps/v1';

/** Those whose selector a server does not write itself. */
const kinds: ReadonlySet<string> = new Set(['DaemonSet', 'Deployment', 'StatefulSet', 'ReplicaSet']);

function report(context: DocumentContext, resource: YAMLMap, kind: string): readonly Found[] {
  const { document } = context;
  const spec = below(context, resource, 'spec');
  const selector = below(context, spec, 'selector');
  const wanted = below(context, selector, 'matchLabels');
  const expressions = selector ? findPair(selector, 'matchExpressions')?.value : undefined;
  if (selector === undefined || wanted === undefined) return [];
  const remedy = byHand('unknown-intent');
  if ((wanted?.items ?? []).length === 0 && (isNullNode(expressions) || (isSeq(expressions) && expressions.items.length === 0))) {
    const pair = (spec && findPair(spec, 'selector')) ?? findPair(resource, 'spec');
    const range = pair === undefined ? firstKey(document, resource) : placeOfKey(document, pair);
    return [{ range, args: { kind, label: '' }, remedy }];
  }
  const labels = below(context, below(context, below(context, spec, 'template'), 'metadata'), 'labels');
  if (labels === undefined) return [];
  return (wanted?.items ?? []).flatMap((pair) => {
    const own = labels?.items.find((label) => keyOf(label) === keyOf(pair));
    const [label, value, found] = [keyOf(pair), textOf(pair), own === undefined ? '' : textOf(own)];
    // What is no text is said by the rule on types.
    if (label === undefined || value === undefined || found === undefined || (own !== undefined && value === found)) return [];
    return [{ range: placeOfKey(document, pair), args: { kind, label, value, found, there: own === undefined ? 0 : 1 }, remedy }];
  });
}

/** The mapping below a key; null where there is nothing. Undefined where it cannot be told, or another rule says what is wrong. */
function below(context: DocumentContext, map: YAMLMap | null | undefined, key: string): YAMLMap | null | undefined {
  if (map === null || map === undefined) return map;
  const value = findPair(map, key)?.value;
  if (isMap(value)) return isPlain(value) ? value : undefined;
  return isNullNode(value) && !isMisspelt(context, map, key) ? null : undefined;
}

/** Whether all keys of a mapping stand in it, and once. */
const isPlain = (map: YAMLMap): boolean => !hasMergeKey(map) && !hasKeyTwice(map.items);

const keyOf = ({ key }: Pair): string | undefined => (isScalar(key) ? String(key.value) : undefined);

/** The text behind a label, none being the empty one; undefined for what is no text. */
function textOf({ value }: Pair): string | undefined {
  if (isNullNode(value)) return '';
  return isScalar(value) && typeof value.value === 'string' && readAsKubectl(value) === 'string' ? value.value : undefined;
}
