import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnseen, shownSafely } from './showable.ts';

describe('a text that is shown in a line of others', () => {
  it.each([
    ['plain', 'plain'],
    ['a\u202Eb', 'a[U+202E]b'],
    ['\uFEFF', '[U+FEFF]'],
    ['\u0000\u200B', '[U+0000][U+200B]'],
    ['\uD800', '[U+D800]'],
    ['a\u{E0041}\u3164\uFFA0', 'a[U+E0041][U+3164][U+FFA0]'],
    ['123456789', '12345678…'],
    ['1234567\u{1F600}9', '1234567\u{1F600}…'],
  ])('%j is %j', (text, shown) => {
    expect(shownSafely(text, 8)).toBe(shown);
  });

  it('has nothing in it that cannot be seen, and says as much of the text as there is room for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 50 }), (text, limit) => {
        const shown = shownSafely(text, limit);
        expect(findUnseen(shown)).toBeUndefined();
        const characters = Array.from(text);
        expect(shown.endsWith('…')).toBe(characters.length > limit || text.endsWith('…'));
        const seen = characters.slice(0, limit).filter((one) => findUnseen(one) === undefined);
        expect(Array.from(shown).filter((one) => seen.includes(one)).length).toBeGreaterThanOrEqual(seen.length);
      }),
    );
  });
});
