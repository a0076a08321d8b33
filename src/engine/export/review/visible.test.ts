import { describe, expect, it } from 'vitest';
import { visible, visibleCode } from './visible.ts';

describe('characters that cannot be seen', () => {
  it.each([
    ['plain, “quoted”, 😀', 'plain, “quoted”, 😀'],
    ['a\u202eb', 'a[U+202E]b'],
    ['\u0000\u001b\u007f\u0085', '[U+0000][U+001B][U+007F][U+0085]'],
    ['\ufeff\u200b\u2028', '[U+FEFF][U+200B][U+2028]'],
    ['\ud800', '[U+D800]'],
    ['\u{e0041}\u180e\u115f\u1160\u3164\uffa0', '[U+E0041][U+180E][U+115F][U+1160][U+3164][U+FFA0]'],
    ['a\n\tb\r\n', 'a[U+000A][U+0009]b[U+000D][U+000A]'],
  ])('of %j are written as numbers in a line: %j', (text, written) => {
    expect(visible(text)).toBe(written);
  });

  it('are the same in code, but for line ends and tabs', () => {
    expect(visibleCode('a\n\tb\r\n\rc\u202e')).toBe('a\n\tb\r\n[U+000D]c[U+202E]');
  });
});
