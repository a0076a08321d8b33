import type { ReasonedEdit } from '../recipes/types.ts';
import { applyEdits, orderEdits, type TextEdit } from '../text/edits.ts';
import { lineAt, lineText, startOfLine, type LineIndex } from '../text/lines.ts';
import type { Hunk } from './types.ts';

/** A run of edits whose old lines touch; lines count from 1, `to` is behind the last. */
interface Run {
  from: number;
  to: number;
  readonly edits: ReasonedEdit[];
}

/**
 * The hunks that the edits make, in the order of the file. Every changed line is in exactly one; edits on the same or on
 * neighbouring lines share one. Throws `EngineError` where edits overlap.
 */
export function createHunks(index: LineIndex, edits: readonly ReasonedEdit[]): readonly Hunk[] {
  let shift = 0;
  return joinRuns(index, edits).flatMap(({ from, to, edits: own }) => {
    const start = startOfLine(index, from);
    const old = index.text.slice(start, startOfLine(index, to));
    const local = own.map((edit) => ({ start: edit.start - start, end: edit.end - start, newText: edit.newText }));
    const { first, added } = withoutSharedHead(index, { from, to }, splitLines(applyEdits(old, local)));
    const oldLines = to - first;
    // What one edit takes another may give back.
    if (oldLines === 0 && added.length === 0) return [];
    const newStart = first + shift - (added.length === 0 ? 1 : 0);
    shift += added.length - oldLines;
    const hunk = {
      oldStart: oldLines === 0 ? first - 1 : first,
      oldLines,
      newStart,
      newLines: added.length,
      removed: Array.from({ length: oldLines }, (_, n) => lineText(index, first + n)),
      added,
      changes: distinctChanges(own),
    };
    return [hunk];
  });
}

/** A cut that begins behind a comma touches a line that comes out as it was: such lines in front are no part of the change. */
function withoutSharedHead(index: LineIndex, { from, to }: Pick<Run, 'from' | 'to'>, added: readonly string[]) {
  let shared = 0;
  while (shared < Math.min(to - from, added.length) && lineText(index, from + shared) === added[shared]) shared++;
  return { first: from + shared, added: added.slice(shared) };
}

function joinRuns(index: LineIndex, edits: readonly ReasonedEdit[]): readonly Run[] {
  const runs: Run[] = [];
  for (const edit of orderEdits(index.text, edits)) {
    const { from, to } = linesOf(index, edit);
    const last = runs.at(-1);
    if (last !== undefined && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.edits.push(edit);
    } else {
      runs.push({ from, to, edits: [edit] });
    }
  }
  return runs;
}

/** The old lines that an edit changes. Whole lines put in between two lines change neither. */
function linesOf(index: LineIndex, edit: TextEdit): { from: number; to: number } {
  const { text } = index;
  const atEnd = edit.start === text.length && (text === '' || text.endsWith('\n'));
  const from = atEnd ? index.starts.length + 1 : lineAt(index, edit.start);
  if (startOfLine(index, from) !== edit.start) return { from, to: lineAt(index, Math.max(edit.start, edit.end - 1)) + 1 };
  const isWhole = edit.newText === '' || edit.newText.endsWith('\n') || edit.end === text.length;
  const endsOnStart = edit.end === text.length || text[edit.end - 1] === '\n' || edit.end === edit.start;
  if (isWhole && endsOnStart) return { from, to: edit.end === edit.start ? from : lineAt(index, edit.end - 1) + 1 };
  return { from, to: lineAt(index, edit.end) + 1 };
}

function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function distinctChanges(edits: readonly ReasonedEdit[]): Hunk['changes'] {
  const all = edits.flatMap(({ changes }) => changes);
  const seen = new Map(all.map((change) => [`${change.step} ${change.action} ${change.subject}`, change]));
  return [...seen.values()];
}
