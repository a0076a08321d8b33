import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearest, likelySlips } from './nearest.ts';

const word = fc.string({ unit: fc.constantFrom('A', 'a', 'b', '_'), minLength: 1, maxLength: 12 });

/** What one slip makes of a word: each kind of slip at each place. */
const slips: Readonly<Record<string, (text: string, at: number, letter: string) => string>> = {
  insertion: (text, at, letter) => text.slice(0, at) + letter + text.slice(at),
  deletion: (text, at) => text.slice(0, at) + text.slice(at + 1),
  substitution: (text, at, letter) => text.slice(0, at) + letter + text.slice(at + 1),
  transposition: (text, at) => text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2),
};

/** The distance, as `findNearest` lets it be seen. */
const distanceOf = (a: string, b: string) => Array.from({ length: 30 }, (_, n) => n).find((most) => findNearest(a, [b], most) === b);

describe('the nearest word', () => {
  it.each([
    ['apend', ['Insert', 'Append'], 1, 'Append'],
    ['Apppend', ['Insert', 'Append'], 1, 'Append'],
    ['APPEND', ['Insert', 'Append'], 0, 'Append'],
    ['Accpet', ['Accept', 'Return'], 1, 'Accept'],
    ['oci', ['cali', 'eth'], 1, undefined],
    ['FELIX_CHAININSERTMOD', ['FELIX_CHAININSERTMODE', 'FELIX_NFTABLESMODE'], 2, 'FELIX_CHAININSERTMODE'],
    ['', ['Insert'], 2, undefined],
    ['Insert', [], 2, undefined],
  ] as const)('to %j among %j within %d is %j', (text, known, most, nearest) => {
    expect(findNearest(text, known, most)).toBe(nearest);
  });

  it('is none where two are equally near, in either order', () => {
    expect(findNearest('IPV5', ['IPV4', 'IPV6'], 2)).toBeUndefined();
    expect(findNearest('IPV5', ['IPV6', 'IPV4'], 2)).toBeUndefined();
    expect(findNearest('append', ['Append', 'APPEND'], 2)).toBeUndefined();
  });

  it('is the word itself where that is known, whatever is near it', () => {
    fc.assert(
      fc.property(word, fc.array(word), (text, known) => {
        expect(findNearest(text, [...known, text], 2)).toBe(text);
        expect(findNearest(text, [text, ...known], 2)).toBe(text);
      }),
    );
  });

  it('is the spelling that was typed, where another one differs in case only', () => {
    expect(findNearest('append', ['append', 'Append'], 2)).toBe('append');
    expect(findNearest('append', ['Append', 'append'], 2)).toBe('append');
  });

  it('is one word though it is listed twice', () => {
    expect(findNearest('apend', ['Append', 'Append'], 1)).toBe('Append');
  });

  it('does not depend on the order of the known words', () => {
    fc.assert(
      fc.property(word, fc.uniqueArray(word), (text, known) => {
        expect(findNearest(text, known.toReversed(), 3)).toBe(findNearest(text, known, 3));
      }),
    );
  });

  it('is as near from either side', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distanceOf(a, b)).toBe(distanceOf(b, a));
      }),
    );
  });

  it('is not nearer than the difference in length, and not farther than the longer word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distanceOf(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(distanceOf(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it.each(Object.entries(slips))('is found across one %s', (_, slip) => {
    const letter = fc.constantFrom('A', 'c', '_', 'x');
    fc.assert(
      fc.property(word, fc.nat(), letter, (text, place, other) => {
        const typed = slip(text, place % text.length, other);
        expect(findNearest(typed, [text], 1)).toBe(text);
      }),
    );
  });
});

describe('likely slips', () => {
  it.each([
    ['IP', 0],
    ['NTF', 1],
    ['Apppend', 1],
    ['NODENAME', 2],
  ] as const)('in %s are %d', (text, most) => {
    expect(likelySlips(text)).toBe(most);
  });
});
