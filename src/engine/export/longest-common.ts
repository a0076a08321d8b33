/** More cells than this are not filled: two lists of thousands of items with nothing in common at either end. */
const MOST_CELLS = 4_000_000;

/**
 * Pairs of places, rising in both, at which two lists hold the same key, as many as there can be. In very long lists that differ from end to
 * end only the equal beginning and end are found: fewer pairs, and still true ones.
 */
export function longestCommon(one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  let head = 0;
  while (head < Math.min(one.length, other.length) && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < Math.min(one.length, other.length) - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  const middle = commonInside(one.slice(head, one.length - tail), other.slice(head, other.length - tail));
  return [
    ...Array.from({ length: head }, (_, n) => [n, n] as const),
    ...middle.map(([a, b]) => [a + head, b + head] as const),
    ...Array.from({ length: tail }, (_, n) => [one.length - tail + n, other.length - tail + n] as const),
  ];
}

function commonInside(one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  const width = other.length + 1;
  if (one.length === 0 || other.length === 0 || (one.length + 1) * width > MOST_CELLS) return [];
  // The length of the longest common part of what is left from each pair of places on.
  const lengths = new Uint32Array((one.length + 1) * width);
  const at = (a: number, b: number) => lengths[a * width + b] ?? 0;
  for (let a = one.length - 1; a >= 0; a--) {
    for (let b = other.length - 1; b >= 0; b--) {
      lengths[a * width + b] = one[a] === other[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let a = 0, b = 0; a < one.length && b < other.length;) {
    if (one[a] === other[b]) pairs.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a++;
    else b++;
  }
  return pairs;
}
