import { isAlias, type YAMLMap } from 'yaml';
import { hasMergeKey, findPair, findString } from '../../yaml/document.ts';
import type { DocumentContext, DocumentRule, Found } from '../types.ts';
import { firstKey } from './shared/ranges.ts';
import { byHand } from '../remedies.ts';

/** A resource says what it is: kubectl reads none without a kind and an apiVersion. */
export const kindMissing = {
  id: 'KIND_MISSING',
  level: 'error',
  isRefused: true,
  sources: [],
  check: (context) => {
    const { root } = context.document;
    // The items of a DaemonSetList and its like need not say it.
    const items = context.resources.flatMap(({ resource, kindless }) => (kindless === undefined && resource !== root ? [resource] : []));
    return [...(root === undefined ? [] : [root]), ...items].flatMap((map) => reportMissing(context, map));
  },
} as const satisfies DocumentRule;

function reportMissing({ document }: DocumentContext, map: YAMLMap): readonly Found[] {
  if (hasMergeKey(map)) return [];
  const missing = ['apiVersion', 'kind'].filter((key) => !isAlias(findPair(map, key)?.value) && (findString(map, key) ?? '') === '');
  if (missing.length === 0) return [];
  return [{ range: firstKey(document, map), args: {}, names: { missing }, remedy: byHand('unknown-intent') }];
}
