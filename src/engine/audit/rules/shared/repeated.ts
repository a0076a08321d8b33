import { isMap, type YAMLMap } from 'yaml';
import type { RepairId } from '../../../recipes/types.ts';
import { findString, rangeOf, type YamlDocument } from '../../../yaml/document.ts';
import { findSeq, type HeldSeq } from '../../../yaml/operations.ts';
import { isSameValue } from '../../../yaml/same-value.ts';
import type { Found } from '../../types.ts';
import { groupBy } from './groups.ts';
import { MOST_FOUND } from './most-found.ts';
import { hasKeyTwice } from './keys.ts';
import { byHand, removeItem } from '../../remedies.ts';
import { unlessAlias } from './unless-alias.ts';

interface Item {
  readonly name: string;
  readonly node: YAMLMap;
  readonly list: HeldSeq;
}

/**
 * The items of a list that have the same text behind `key` as one above them. All but the first can go where all of them say the same;
 * where one differs, which of them counts would change.
 */
export function reportRepeated(
  document: YamlDocument,
  map: YAMLMap,
  { list, key, repair, args }: { readonly list: string; readonly key: string; readonly repair: RepairId; readonly args: Found['args'] },
): readonly Found[] {
  const repeated = groupBy(listItems(map, list, key), ({ name }) => name).flatMap(([first, ...later]) => {
    const isEqual = later.every(({ node }) => isSameValue(first.node, node));
    return later.map((item) => ({ first, item, isEqual }));
  });
  return repeated.slice(0, MOST_FOUND).map(({ first, item, isEqual }) => ({
    range: rangeOf(document, item.node),
    first: rangeOf(document, first.node).start,
    args: { ...args, name: item.name },
    remedy: unlessAlias(document, () =>
      isEqual ? removeItem(document, item.list, item.node, item.name, repair) : byHand('unequal-duplicates'),
    ),
  }));
}

/** Those that can be told by the key. Where a key stands twice in one, two items may have run into one: a rule of its own says that. */
function listItems(map: YAMLMap, list: string, key: string): readonly Item[] {
  const held = findSeq(map, list);
  return (held?.seq.items ?? []).flatMap((node) => {
    const name = isMap(node) ? findString(node, key) : undefined;
    if (held === undefined || !isMap(node) || name === undefined || name === '') return [];
    return hasKeyTwice(node.items) ? [] : [{ name, node, list: held }];
  });
}
