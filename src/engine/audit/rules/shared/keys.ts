import type { Pair, YAMLMap } from 'yaml';
import { findPair } from '../../../yaml/document.ts';

/** Whether a merge key may bring what the mapping does not hold itself. */
export const hasMergeKey = (map: YAMLMap): boolean => findPair(map, '<<') !== undefined;

/** Whether a key stands twice among these pairs. */
export const hasKeyTwice = (pairs: readonly Pair[]): boolean => new Set(pairs.map(({ key }) => String(key))).size < pairs.length;
