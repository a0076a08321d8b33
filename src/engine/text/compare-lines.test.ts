import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLines, type LineChange } from './compare-lines.ts';

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** `after`, made from the lines of `before` and the changes. */
function apply(before: string, after: string, changes: readonly LineChange[]): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  const parts: string[] = [];
  let line = 0;
  for (const { oldStart, oldLines, newStart, newLines } of changes) {
    parts.push(...old.slice(line, oldStart), ...now.slice(newStart, newStart + newLines));
    line = oldStart + oldLines;
  }
  return [...parts, ...old.slice(line)].join('');
}

const invert = (changes: readonly LineChange[]): readonly LineChange[] =>
  changes.map(({ oldStart, oldLines, newStart, newLines }) => ({
    oldStart: newStart,
    oldLines: newLines,
    newStart: oldStart,
    newLines: oldLines,
  }));

/** The length of a longest common subsequence, by the definition. */
function commonLines(old: readonly string[], now: readonly string[]): number {
  let above = now.map(() => 0);
  for (const line of old) {
    const row: number[] = [];
    for (const [n, other] of now.entries()) {
      row.push(line === other ? (above[n - 1] ?? 0) + 1 : Math.max(above[n] ?? 0, row[n - 1] ?? 0));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}

const anyText = (alphabet: readonly string[], maxLength: number) =>
  fc
    .record({ lines: fc.array(fc.constantFrom(...alphabet), { maxLength }), last: fc.constantFrom('', '', 'a', 'd', '\r') })
    .map(({ lines, last }) => lines.join('') + last);

const anyPair = fc.oneof(
  // Many repeated lines, and lines that one side alone has.
  fc.tuple(anyText(['a\n', 'b\n', 'a\r\n', '\n'], 20), anyText(['a\n', 'b\n', 'c\n', '\n'], 20)),
  fc.tuple(anyText(['a\n', 'b\n'], 40), anyText(['a\n', 'b\n'], 40)),
  fc.tuple(anyText(['1\n', '2\n', '3\n', '4\n', '5\n', '6\n'], 60), anyText(['4\n', '5\n', '6\n', '7\n', '8\n', '9\n'], 60)),
  anyText(['a\n', 'b\n', 'c\n'], 60).map((text) => [text, text] as const),
);

const check = (law: (before: string, after: string, changes: readonly LineChange[]) => void) =>
  fc.assert(
    fc.property(anyPair, ([before, after]) => law(before, after, compareLines(before, after))),
    { numRuns: 1_000 },
  );

describe('compared lines', () => {
  it('turn the one text into the other', () => {
    check((before, after, changes) => {
      expect(apply(before, after, changes)).toBe(after);
    });
  });

  it('turn it back when they are inverted', () => {
    check((before, after, changes) => {
      expect(apply(after, before, invert(changes))).toBe(before);
    });
  });

  it('are none for equal texts, and some for others', () => {
    check((before, after, changes) => {
      expect(changes.length === 0).toBe(before === after);
    });
  });

  it('are in order, never empty, and parted by equal lines', () => {
    check((before, after, changes) => {
      const [old, now] = [linesOf(before), linesOf(after)];
      let [oldLine, newLine] = [0, 0];
      for (const [n, { oldStart, oldLines, newStart, newLines }] of changes.entries()) {
        expect(oldLines + newLines).toBeGreaterThan(0);
        expect(oldStart - oldLine).toBeGreaterThanOrEqual(n === 0 ? 0 : 1);
        expect(old.slice(oldLine, oldStart)).toEqual(now.slice(newLine, newStart));
        [oldLine, newLine] = [oldStart + oldLines, newStart + newLines];
      }
      expect(old.slice(oldLine)).toEqual(now.slice(newLine));
    });
  });

  it('are as few as can be, by the definition of a longest common subsequence', () => {
    check((before, after, changes) => {
      const [old, now] = [linesOf(before), linesOf(after)];
      const changed = changes.reduce((sum, { oldLines, newLines }) => sum + oldLines + newLines, 0);
      expect(changed).toBe(old.length + now.length - 2 * commonLines(old, now));
    });
  });

  it.each([
    ['', '', []],
    ['', 'a\n', [[0, 0, 0, 1]]],
    ['a\n', '', [[0, 1, 0, 0]]],
    ['a\nb\nc\n', 'a\nc\n', [[1, 1, 1, 0]]],
    ['a\nc\n', 'a\nb\nc\n', [[1, 0, 1, 1]]],
    ['a\nb\n', 'a\nB\n', [[1, 1, 1, 1]]],
    ['a\nb', 'a\nb\n', [[1, 1, 1, 1]]],
    ['a\r\n', 'a\n', [[0, 1, 0, 1]]],
    ['\uFEFFa\n', 'a\n', [[0, 1, 0, 1]]],
    [
      'a\nx\nb\ny\n',
      'x\nb\nz\n',
      [
        [0, 1, 0, 0],
        [3, 1, 2, 1],
      ],
    ],
  ])('of %j and %j', (before, after, changes) => {
    expect(
      compareLines(before, after).map(({ oldStart, oldLines, newStart, newLines }) => [oldStart, oldLines, newStart, newLines]),
    ).toEqual(changes);
  });

  it('take no time for many lines that nothing is common to', () => {
    const many = (word: string) => Array.from({ length: 50_000 }, (_, n) => `${word} ${n}\n`).join('');
    expect(compareLines(many('old'), many('new'))).toEqual([{ oldStart: 0, oldLines: 50_000, newStart: 0, newLines: 50_000 }]);
  });
});
