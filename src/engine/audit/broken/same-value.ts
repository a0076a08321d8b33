import { isMap, isScalar, isSeq } from 'yaml';

/** Whether two parsed nodes hold the same values, keys in the same order. Anchors, aliases and tags count as different. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (isScalar(a) && isScalar(b)) return Object.is(a.value, b.value);
  if (isSeq(a) && isSeq(b)) return a.items.length === b.items.length && a.items.every((item, n) => sameValue(item, b.items[n]));
  if (isMap(a) && isMap(b)) {
    return (
      a.items.length === b.items.length &&
      a.items.every((pair, n) => sameValue(pair.key, b.items[n]?.key) && sameValue(pair.value, b.items[n]?.value))
    );
  }
  return a === b;
}
