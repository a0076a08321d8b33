import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbers as english } from './en/count.ts';
import { numbers as italian } from './it/count.ts';
import { numbers as japanese } from './ja/count.ts';
import { dateFormat, listFormat, numberFormat } from './late-formats.ts';

describe('numbers', () => {
  it.each([
    ['en', english],
    ['ja', japanese],
    ['it', italian],
  ])('are written as the language writes them: %s', (language, numbers) => {
    const expected = new Intl.NumberFormat(language);
    const any = fc.oneof(fc.nat(20_000), fc.maxSafeNat(), fc.maxSafeInteger(), fc.double());
    fc.assert(
      fc.property(any, (number) => {
        fc.pre(!Object.is(number, -0));
        expect(numbers.format(number)).toBe(expected.format(number));
      }),
      { numRuns: 2_000 },
    );
    for (const number of [0, 999, 1_000, 9_999, 10_000, 999_999, 1_000_000]) expect(numbers.format(number)).toBe(expected.format(number));
  });
});

describe('a format', () => {
  it('is made when it is first used', () => {
    const list = listFormat('no language', { type: 'conjunction' });
    expect(() => list.format(['a'])).toThrow(RangeError);
  });

  it('writes as the one that it is made of', () => {
    const day = new Date(0);
    expect(dateFormat('it', { dateStyle: 'medium', timeZone: 'UTC' }).format(day)).toBe(
      new Intl.DateTimeFormat('it', { dateStyle: 'medium', timeZone: 'UTC' }).format(day),
    );
    expect(numberFormat('it', { minimumFractionDigits: 1 }).format(2)).toBe('2,0');
  });
});
