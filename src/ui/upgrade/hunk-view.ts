import { firstLine, type ComparedHunk } from '../../engine/index.ts';
import type { ContextLine, HunkView } from '../../state/hunk-views.ts';

/** A hunk of a comparison, shown as those of a plan are; it has no steps behind it. */
export function hunkViewOf(hunk: ComparedHunk): HunkView {
  const [oldFirst, newFirst] = [firstLine(hunk.oldStart, hunk.oldLines), firstLine(hunk.newStart, hunk.newLines)];
  const { before, after } = hunk;
  return {
    key: keyOf(hunk),
    number: 0,
    hunk: { ...hunk, changes: [] },
    groups: [],
    before: numberLines(before, oldFirst - before.length, newFirst - before.length),
    after: numberLines(after, oldFirst + hunk.oldLines, newFirst + hunk.newLines),
  };
}

/** No two hunks of a document begin on the same lines. */
export function keyOf({ oldStart, newStart }: ComparedHunk): string {
  return `${oldStart} ${newStart}`;
}

function numberLines(lines: readonly string[], oldFirst: number, newFirst: number): readonly ContextLine[] {
  return lines.map((text, n) => ({ oldNumber: oldFirst + n, newNumber: newFirst + n, text }));
}
