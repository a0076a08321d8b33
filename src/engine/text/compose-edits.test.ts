import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeEdits, type NotedEdit } from './compose-edits.ts';
import { applyEdits } from './edits.ts';

const edit = (start: number, end: number, newText: string, ...changes: string[]): NotedEdit<string> => ({ start, end, newText, changes });

/** Edits of a text of this length that do not overlap; several may stand at one offset. */
function arbitraryEdits(text: string, note: string): fc.Arbitrary<readonly NotedEdit<string>[]> {
  const cut = fc.record({
    at: fc.nat(text.length),
    length: fc.nat(4),
    newText: fc.string({ unit: fc.constantFrom('x', 'y', '\n'), maxLength: 4 }),
  });
  return fc.array(cut, { maxLength: 6 }).map((cuts) => {
    const edits: NotedEdit<string>[] = [];
    for (const { at, length, newText } of cuts.toSorted((a, b) => a.at - b.at)) {
      const start = Math.max(at, edits.at(-1)?.end ?? 0);
      edits.push(edit(start, Math.min(start + length, text.length), newText, note));
    }
    return edits;
  });
}

describe('composeEdits', () => {
  it('does what the first list does and then the second', () => {
    const scenes = fc
      .string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 30 })
      .chain((text) => arbitraryEdits(text, 'first').map((first) => ({ text, first, between: applyEdits(text, first) })))
      .chain((scene) => arbitraryEdits(scene.between, 'second').map((second) => ({ ...scene, second })));
    fc.assert(
      fc.property(scenes, ({ text, first, between, second }) => {
        const composed = composeEdits(text, first, between, second);
        expect(applyEdits(text, composed)).toBe(applyEdits(between, second));
        expect(composed.every(({ start, end, newText }) => text.slice(start, end) !== newText)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['apart', 'abcdef', [edit(0, 1, 'X', 'one')], [edit(4, 5, 'Y', 'two')], [edit(0, 1, 'X', 'one'), edit(4, 5, 'Y', 'two')]],
    ['inside what was put in', 'ab', [edit(1, 1, 'XYZ', 'one')], [edit(2, 3, '', 'two')], [edit(1, 1, 'XZ', 'one', 'two')]],
    ['taken back', 'ab', [edit(1, 1, 'X', 'one')], [edit(1, 2, '', 'two')], []],
    ['behind what was put in', 'ab', [edit(1, 1, 'X', 'one')], [edit(2, 2, 'Y', 'two')], [edit(1, 1, 'X', 'one'), edit(1, 1, 'Y', 'two')]],
    [
      'where something was taken away',
      'abc',
      [edit(1, 2, '', 'one')],
      [edit(1, 1, 'Y', 'two')],
      [edit(1, 1, 'Y', 'two'), edit(1, 2, '', 'one')],
    ],
    ['over what was taken away', 'abc', [edit(1, 2, '', 'one')], [edit(0, 2, '', 'two')], [edit(0, 3, '', 'two', 'one')]],
  ])('%s', (_name, text, first, second, expected) => {
    expect(composeEdits(text, first, applyEdits(text, first), second)).toEqual(expected);
  });
});
