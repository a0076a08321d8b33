import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eolAt, indexLines, lineAt, lineEnd, lineStart, lineText, placeAt, startOfLine } from './lines.ts';

const anyText = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '\r'), maxLength: 40 });

describe('lines', () => {
  it('joins its lines to the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const index = indexLines(text);
        expect(index.starts.map((_, n) => lineText(index, n + 1)).join('')).toBe(text);
      }),
    );
  });

  it('finds the line of every offset', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const index = indexLines(text);
        for (let offset = 0; offset < text.length; offset++) {
          const line = lineAt(index, offset);
          expect(startOfLine(index, line)).toBe(lineStart(text, offset));
          expect(startOfLine(index, line + 1)).toBe(lineEnd(text, offset));
        }
      }),
    );
  });

  it.each([
    ['', 0],
    ['a', 1],
    ['a\n', 1],
    ['a\nb', 2],
    ['a\r\nb\r\n', 2],
    ['\n\n', 2],
  ])('counts the lines of %j as git does', (text, lines) => {
    expect(indexLines(text).starts).toHaveLength(lines);
  });

  it('starts lines and columns at 1', () => {
    const index = indexLines('ab\r\ncd');
    expect(placeAt(index, 0)).toEqual({ line: 1, column: 1 });
    expect(placeAt(index, 5)).toEqual({ line: 2, column: 2 });
  });

  it('does not count a byte order mark as a column', () => {
    const index = indexLines('\uFEFFab\ncd');
    expect([0, 1, 2, 4].map((offset) => placeAt(index, offset).column)).toEqual([1, 1, 2, 1]);
  });

  it.each([
    ['a\nb', 0, '\n'],
    ['a\r\nb', 0, '\r\n'],
    ['a\r\nb', 3, ''],
  ])('reads the line end of %j at %i', (text, offset, eol) => {
    expect(eolAt(text, offset)).toBe(eol);
  });
});
