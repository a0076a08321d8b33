import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type TextEdit } from '../../engine/index.ts';
import { editsBetween, trimEdit } from './edits-between.ts';

const text = 'one\r\ntwo 😀\nthree\n';
/** Edits that neither overlap nor stand in disorder, between whole characters. */
const edits = fc
  .array(fc.tuple(fc.nat({ max: 9 }), fc.constantFrom('', 'x', 'y\n', 'one', '\r\n')), { maxLength: 4 })
  .map((picks): readonly TextEdit[] => {
    const stops = [0, 2, 5, 7, 9, 11, 12, 14, 17, 18];
    const starts = [...new Set(picks.map(([at]) => at))].toSorted((a, b) => a - b);
    return starts.flatMap((at, n) => {
      const start = stops[at] ?? 0;
      const limit = starts[n + 1] ?? stops.length - 1;
      const newText = picks[n]?.[1] ?? '';
      return [{ start, end: stops[Math.min(at + (n % 2), limit)] ?? start, newText }];
    });
  });

describe('the edits between two forms of a text', () => {
  it('turn one into the other', () => {
    fc.assert(
      fc.property(edits, edits, (from, to) => {
        expect(applyEdits(applyEdits(text, from), editsBetween(text, from, to))).toBe(applyEdits(text, to));
      }),
    );
  });

  it('leave alone what both have', () => {
    const shared = { start: 0, end: 3, newText: 'ONE' };
    expect(editsBetween(text, [shared], [shared, { start: 12, end: 17, newText: 'there' }])).toEqual([
      { start: 14, end: 16, newText: 'er' },
    ]);
    expect(editsBetween(text, [shared], [shared])).toEqual([]);
  });

  it.each([
    ['a\r\nb', 'a\nb', { start: 11, end: 13, newText: '\n' }],
    ['a😀', 'a😁', { start: 11, end: 13, newText: '😁' }],
    ['aaa', 'aa', { start: 12, end: 13, newText: '' }],
    ['', 'b', { start: 10, end: 10, newText: 'b' }],
  ])('of %j and %j tear no pair apart', (before, after, expected) => {
    expect(trimEdit(before, after, 10)).toEqual(expected);
  });
});
