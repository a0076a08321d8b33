import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../engine/index.ts';
import { hasLoneReturn, indexModel, offsetOf, positionOf } from './model-lines.ts';
import { toTextEdits, type ModelChange } from './text-edits.ts';

const mark = '\uFEFF';
const piece = fc.constantFrom('a', 'é', '😀', '  - x: 1', '\u2028', `a${mark}`, '');
const eol = fc.constantFrom('\n', '\r\n');
/** The lines of a text with what ends each, as an editor shows them; the last has no end. */
const lines = fc.tuple(fc.array(fc.tuple(piece, eol), { maxLength: 6 }), piece, fc.constantFrom('', mark));
const typed = fc.array(fc.constantFrom('b', '🙂', '\n', '\r\n', '\r', 'ü'), { maxLength: 4 }).map((parts) => parts.join(''));

/** Columns at which an editor can stand: not inside of a character. */
function columnsOf(line: string): readonly number[] {
  let column = 1;
  return [1, ...Array.from(line, (character) => (column += character.length))];
}

const change = (startLineNumber: number, startColumn: number, endLineNumber: number, endColumn: number, text: string): ModelChange => ({
  range: { startLineNumber, startColumn, endLineNumber, endColumn },
  text,
});

describe('changes of the editor', () => {
  it('are made on lines, and what ends a line stays', () => {
    fc.assert(
      fc.property(
        lines,
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 2, maxLength: 6 }),
        fc.array(typed, { minLength: 3, maxLength: 3 }),
        ([ended, last, start], picks, texts) => {
          const contents = [...ended.map(([content]) => content), last];
          const eols = [...ended.map(([, end]) => end), ''];
          const text = start + contents.map((content, n) => content + eols[n]).join('');
          const places = picks.map(([line, column]) => {
            const n = line % contents.length;
            const columns = columnsOf(contents[n] ?? '');
            return { line: n, column: columns[column % columns.length] ?? 1 };
          });
          places.sort((a, b) => a.line - b.line || a.column - b.column);
          const changes: ModelChange[] = [];
          let expected = '';
          let from = { line: 0, column: 1 };
          // What stands between two places, line for line.
          const between = (a: typeof from, b: typeof from): string => {
            if (a.line === b.line) return (contents[a.line] ?? '').slice(a.column - 1, b.column - 1);
            return (contents[a.line] ?? '').slice(a.column - 1) + eols[a.line] + between({ line: a.line + 1, column: 1 }, b);
          };
          for (let n = 0; n + 1 < places.length; n += 2) {
            const [a, b, put] = [places[n], places[n + 1], texts[n / 2]];
            if (a === undefined || b === undefined || put === undefined) break;
            const here = eols[a.line] || eols[a.line - 1] || '\n';
            changes.unshift(change(a.line + 1, a.column, b.line + 1, b.column, put));
            expected += between(from, a) + put.replaceAll(/\r\n|\r|\n/g, here);
            from = b;
          }
          expected += between(from, { line: contents.length - 1, column: last.length + 1 });
          expect(applyEdits(text, toTextEdits(text, changes))).toBe(start + expected);
        },
      ),
    );
  });

  it.each([
    ['CRLF is put in where CRLF is', 'a\r\nb\r\n', change(1, 2, 1, 2, '\nc'), 'a\r\nc\r\nb\r\n'],
    ['LF is put in where LF is', 'a\r\nb\nc\n', change(2, 2, 2, 2, '\r\nx'), 'a\r\nb\nx\nc\n'],
    ['the last line takes the end of the one before', 'a\r\nb', change(2, 2, 2, 2, '\n'), 'a\r\nb\r\n'],
    ['the only line takes LF', 'a', change(1, 2, 1, 2, '\r\n'), 'a\n'],
    ['the byte order mark is in no column', `${mark}a\n`, change(1, 1, 1, 2, 'b'), `${mark}b\n`],
    ['lines are joined', 'a\r\nb\r\n', change(1, 2, 2, 1, ''), 'ab\r\n'],
    ['an empty text takes anything', '', change(1, 1, 1, 1, 'a'), 'a'],
  ])('%s', (_, text, made, expected) => {
    expect(applyEdits(text, toTextEdits(text, [made]))).toBe(expected);
  });

  it('of one event all refer to what stood there before it, the last in the text first', () => {
    const edits = toTextEdits('a\nb\n', [change(2, 1, 2, 2, 'y'), change(1, 2, 1, 2, '\nx')]);
    expect(applyEdits('a\nb\n', edits)).toBe('a\nx\ny\n');
  });
});

describe('places in the model', () => {
  it('are offsets of the text and back', () => {
    fc.assert(
      fc.property(lines, fc.nat(), ([ended, last, start], at) => {
        const index = indexModel(start + ended.flat().join('') + last);
        const lineNumber = (at % index.starts.length) + 1;
        for (let column = 1; column <= (index.ends[lineNumber - 1] ?? 0) - (index.starts[lineNumber - 1] ?? 0) + 1; column++) {
          expect(positionOf(index, offsetOf(index, { lineNumber, column }))).toEqual({ lineNumber, column });
        }
      }),
    );
  });

  it.each([
    [0, 1, 1],
    [1, 1, 1],
    [2, 1, 2],
    [3, 1, 2],
    [4, 2, 1],
    [9, 3, 1],
  ])('the offset %i is line %i, column %i', (offset, lineNumber, column) => {
    expect(positionOf(indexModel(`${mark}a\r\nb\n`), offset)).toEqual({ lineNumber, column });
  });

  it.each([
    ['a\rb\n', true],
    ['a\r', true],
    ['a\r\r\n', true],
    ['a\r\nb\n', false],
  ])('%j holds a lone carriage return: %s', (text, expected) => {
    expect(hasLoneReturn(text)).toBe(expected);
  });
});
