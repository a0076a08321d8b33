import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, EngineError, invertEdits, orderEdits, type TextEdit } from './edits.ts';

const anyText = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r\n', '😀', '\uFEFF'), maxLength: 60 });

/** A text with disjoint edits, in any order. */
const anyEdits = anyText.chain((text) =>
  fc
    .record({
      cuts: fc.array(fc.nat(text.length), { maxLength: 8 }),
      texts: fc.array(anyText, { minLength: 5, maxLength: 5 }),
      reverse: fc.boolean(),
    })
    .map(({ cuts, texts, reverse }) => {
      const points = cuts.toSorted((a, b) => a - b);
      const edits: TextEdit[] = [];
      for (let n = 0; n + 1 < points.length; n += 2)
        edits.push({ start: points[n] ?? 0, end: points[n + 1] ?? 0, newText: texts[n / 2] ?? '' });
      return { text, edits: reverse && new Set(points).size === points.length ? edits.toReversed() : edits };
    }),
);

describe('text edits', () => {
  it('gives back the same text without edits', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(applyEdits(text, [])).toBe(text);
      }),
    );
  });

  it('is undone by the inverse edits (law 2)', () => {
    fc.assert(
      fc.property(anyEdits, ({ text, edits }) => {
        expect(applyEdits(applyEdits(text, edits), invertEdits(text, edits))).toBe(text);
      }),
    );
  });

  it('keeps every character outside the edits (law 2)', () => {
    fc.assert(
      fc.property(anyEdits, ({ text, edits }) => {
        const kept = (source: string, cut: readonly TextEdit[]) =>
          applyEdits(
            source,
            cut.map((edit) => ({ ...edit, newText: '' })),
          );
        expect(kept(applyEdits(text, edits), invertEdits(text, edits))).toBe(kept(text, edits));
      }),
    );
  });

  it('inserts at one offset in the given order, before a replacement there', () => {
    const edits = [
      { start: 1, end: 2, newText: 'R' },
      { start: 1, end: 1, newText: '1' },
      { start: 1, end: 1, newText: '2' },
    ];
    expect(applyEdits('abc', edits)).toBe('a12Rc');
  });

  it.each([
    [
      'overlapping',
      [
        { start: 0, end: 2, newText: '' },
        { start: 1, end: 3, newText: '' },
      ],
    ],
    ['behind the end', [{ start: 2, end: 9, newText: '' }]],
    ['backwards', [{ start: 2, end: 1, newText: '' }]],
    ['before the start', [{ start: -1, end: 1, newText: '' }]],
  ])('throws for edits that are %s: our own mistake', (_, edits) => {
    expect(() => orderEdits('abc', edits)).toThrow(EngineError);
  });
});
