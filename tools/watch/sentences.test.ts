import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';
import { code } from './sentences.ts';

describe('code', () => {
  it.each([
    ['plain text', '`plain text`'],
    ['``` ![x](https://elsewhere.invalid) @everyone', '`![x](https://elsewhere.invalid) @everyone`'],
    ['two\nlines\r\n## and a heading', '`two lines ## and a heading`'],
    ['right\u202eto left\u200b', '`right to left`'],
    ['', '` `'],
    ['`', '` `'],
  ])('writes %j as one span', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it('is one span on one line, whatever comes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 300 }), (points) => {
        expect(code(String.fromCodePoint(...points))).toMatch(/^`[^`\p{Cc}\p{Cf}]{1,160}`$/u);
      }),
      { numRuns: 50 },
    );
  });
});

describe('readArguments', () => {
  it.each<readonly [readonly string[], object]>([
    [[], { ok: true, mode: 'write' }],
    [['--dry-run'], { ok: true, mode: 'dry-run' }],
    [['--out', 'found'], { ok: true, mode: 'out', folder: 'found' }],
    [['--out'], { ok: false }],
    [['--out', ''], { ok: false }],
    [['--out', 'a', 'b'], { ok: false }],
    [['--dry-run', '--out'], { ok: false }],
    [['--dryrun'], { ok: false }],
  ])('%j', (words, expected) => {
    expect(readArguments(words)).toEqual(expected);
  });
});
