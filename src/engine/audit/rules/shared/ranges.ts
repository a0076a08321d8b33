import { isNode, type Pair, type YAMLMap } from 'yaml';
import { rangeOf, type NodeRange, type YamlDocument } from '../../../yaml/document.ts';

/** Where a pair's key stands. */
export function placeOfKey(document: YamlDocument, { key }: Pair): NodeRange {
  return rangeOf(document, isNode(key) ? key : {});
}

/** Where the first key of a mapping stands: a whole resource would underline a page. */
export function firstKey(document: YamlDocument, map: YAMLMap): NodeRange {
  const key = map.items[0]?.key;
  return rangeOf(document, isNode(key) ? key : map);
}
