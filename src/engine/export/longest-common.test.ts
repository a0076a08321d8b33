import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestCommon } from './longest-common.ts';

const anyList = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 });

/** The length of the longest list that is part of both, by trying all parts of one. */
function longestByTrying(one: readonly string[], other: readonly string[]): number {
  let longest = 0;
  for (let mask = 0; mask < 1 << one.length; mask++) {
    const part = one.filter((_, n) => (mask >> n) & 1);
    let at = 0;
    for (const key of other) if (key === part[at]) at++;
    if (at === part.length) longest = Math.max(longest, part.length);
  }
  return longest;
}

describe('what two lists have in common', () => {
  it('holds the same keys, rises in both, and is as long as can be', () => {
    fc.assert(
      fc.property(anyList, anyList, (one, other) => {
        const pairs = longestCommon(one, other);
        expect(pairs.every(([a, b]) => one[a] === other[b])).toBe(true);
        expect(pairs.every(([a, b], n) => n === 0 || (a > (pairs[n - 1]?.[0] ?? 0) && b > (pairs[n - 1]?.[1] ?? 0)))).toBe(true);
        expect(pairs).toHaveLength(longestByTrying(one, other));
      }),
    );
  });
});
