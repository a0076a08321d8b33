import { isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import type { YamlDocument } from './document.ts';
import { walk } from './walk.ts';

/** A key that stands in a mapping again, with the pair that had it first. */
export interface DuplicateKey {
  readonly map: YAMLMap;
  readonly first: Pair;
  readonly later: Pair;
}

/** The keys of a document that stand more than once in one mapping, in the order of the text: one entry for each repetition. */
export function findDuplicateKeys({ parsed }: YamlDocument): readonly DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const enter = (node: Node) => {
    if (isMap(node) && node.items.length > 1) found.push(...repeatedIn(node));
    return false;
  };
  walk(parsed.contents, { enter });
  return found;
}

function repeatedIn(map: YAMLMap): readonly DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const seen = new Map<string, Pair>();
  for (const pair of map.items) {
    if (!isScalar(pair.key)) continue;
    // JSON has strings for keys alone, so 1 and "1" are the same one there.
    const key = String(pair.key.value);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, pair);
    else if (key !== '<<') found.push({ map, first, later: pair });
  }
  return found;
}
