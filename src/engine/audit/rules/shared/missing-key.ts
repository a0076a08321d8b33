import { isScalar, type YAMLMap } from 'yaml';
import { findPair, rangeOf } from '../../../yaml/document.ts';
import type { DocumentContext, Found } from '../../types.ts';
import { isMisspelt } from './faults.ts';
import { placeOfKey } from './ranges.ts';
import { byHand } from './remedies.ts';

/** The finding that a mapping has no text behind a key that it must have; none where a merge key or an alias may bring it. */
export function reportMissing(context: DocumentContext, map: YAMLMap, key: string, args: Found['args']): readonly Found[] {
  const { document } = context;
  const pair = findPair(map, key);
  const isThere = pair !== undefined && !(isScalar(pair.value) && (pair.value.value === null || pair.value.value === ''));
  if ((isThere && pair.value !== null) || findPair(map, '<<') !== undefined || isMisspelt(context, map, key)) return [];
  const range = pair === undefined ? rangeOf(document, map) : placeOfKey(document, pair);
  return [{ range, args, remedy: byHand('unknown-intent') }];
}
