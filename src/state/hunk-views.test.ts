import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hunk, Plan } from '../engine/index.ts';
import { commonIndent, hunkViews } from './hunk-views.ts';

const text = Array.from({ length: 12 }, (_, n) => `  line ${n + 1}\n`).join('');
const change = { action: 'remove', subject: 'x', step: 'remove-env-from' } as const;

function planOf(...hunks: readonly Omit<Hunk, 'changes'>[]): Plan {
  const steps = [{ id: 'remove-env-from', state: 'pending', strength: 'quoted', sources: [] }];
  return { hunks: hunks.map((hunk) => ({ ...hunk, changes: [change] })), steps } as unknown as Plan;
}

const removal = { oldStart: 4, oldLines: 2, newStart: 3, newLines: 0, removed: ['  line 4\n', '  line 5\n'], added: [] };
const insertion = { oldStart: 7, oldLines: 0, newStart: 6, newLines: 1, removed: [], added: ['    new\n'] };

describe('hunk views', () => {
  it('show two unchanged lines before and behind, with their numbers in both files', () => {
    const [view] = hunkViews(planOf(removal), text);
    expect(view?.before).toEqual([
      { oldNumber: 2, newNumber: 2, text: '  line 2' },
      { oldNumber: 3, newNumber: 3, text: '  line 3' },
    ]);
    expect(view?.after).toEqual([
      { oldNumber: 6, newNumber: 4, text: '  line 6' },
      { oldNumber: 7, newNumber: 5, text: '  line 7' },
    ]);
  });

  it('show no unchanged line twice', () => {
    const [first, second] = hunkViews(planOf(removal, insertion), text);
    expect(first?.after.map(({ oldNumber }) => oldNumber)).toEqual([6, 7]);
    expect(second?.before).toEqual([]);
    expect(second?.after.map(({ oldNumber, newNumber }) => [oldNumber, newNumber])).toEqual([
      [8, 7],
      [9, 8],
    ]);
  });

  it('have keys of their own although one step does the same in two places', () => {
    const keys = hunkViews(planOf(removal, insertion), text).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it('end with the file', () => {
    const last = { oldStart: 12, oldLines: 1, newStart: 11, newLines: 0, removed: ['  line 12\n'], added: [] };
    expect(hunkViews(planOf(last), text)[0]?.after).toEqual([]);
  });

  it('show the last line also where no line end follows it', () => {
    const [view] = hunkViews(planOf({ ...removal, oldStart: 10, newStart: 9 }), text.slice(0, -1));
    expect(view?.after).toEqual([{ oldNumber: 12, newNumber: 10, text: '  line 12' }]);
  });

  it('are the same objects in the next plan where all of them is as it was', () => {
    const [before, below] = hunkViews(planOf(removal, insertion), text);
    const [kept, moved] = hunkViews(planOf(removal, { ...insertion, newStart: 8 }), text);
    expect(kept).toBe(before);
    expect(moved).not.toBe(below);
    expect(moved?.hunk.newStart).toBe(8);
  });

  it.each<[string, Partial<Plan['hunks'][number]>, string]>([
    ['its lines have moved in the result', { newStart: 4 }, text],
    ['its own lines are others', { removed: ['  line 4\n', '  line five\n'] }, text],
    ['the lines around it are others', {}, text.replace('line 3', 'line three')],
  ])('are other objects where %s', (_, other, original) => {
    const [before] = hunkViews(planOf(removal), text);
    expect(hunkViews(planOf({ ...removal, ...other }), original)[0]).not.toBe(before);
  });

  it('show the lines of the text, whichever were read before', () => {
    const anyText = fc.array(fc.constantFrom('', 'a', 'b c', '  d'), { minLength: 1, maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(anyText, fc.array(fc.integer({ min: 1, max: 14 }), { maxLength: 6 }), (original, starts) => {
        const lines = original.replace(/\n$/, '').split('\n');
        for (const oldStart of starts) {
          const [view] = hunkViews(planOf({ ...removal, oldStart, oldLines: 1, removed: ['x\n'] }), original);
          for (const line of [...(view?.before ?? []), ...(view?.after ?? [])]) expect(line.text).toBe(lines[line.oldNumber - 1]);
          const numbers = [oldStart - 2, oldStart - 1, oldStart + 1, oldStart + 2].filter((one) => one >= 1 && one <= lines.length);
          const isEmpty = original === '';
          expect([...(view?.before ?? []), ...(view?.after ?? [])].map(({ oldNumber }) => oldNumber)).toEqual(isEmpty ? [] : numbers);
        }
      }),
    );
  });

  it('are the same in any order of asking, with one text beside another', () => {
    const other = text.replaceAll('line', 'row');
    const [first, second] = [hunkViews(planOf(removal), text), hunkViews(planOf(removal), other)];
    expect(first[0]?.before[0]?.text).toBe('  line 2');
    expect(second[0]?.before[0]?.text).toBe('  row 2');
  });

  it('know the indentation that all their lines have', () => {
    const [view] = hunkViews(planOf(insertion), text);
    expect(view && commonIndent(view)).toBe(2);
  });
});
