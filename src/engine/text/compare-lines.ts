import { diff } from 'fast-myers-diff';
import { indexLines, lineText } from './lines.ts';

/**
 * A run of lines that differs. Lines are counted from 0 and ranges are half-open: lines `oldStart` up to `oldStart + oldLines` of
 * the old text stand in place of lines `newStart` up to `newStart + newLines` of the new one. One of the counts may be 0.
 */
export interface LineChange {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
}

/**
 * The fewest lines that turn `before` into `after`, in the order of the texts; at least one equal line stands between two changes.
 * A line is equal to another only with its line end, so that `\r\n`, or a missing last line end, is a difference.
 *
 * Laws: putting each change's new lines in place of its old ones gives `after`; equal texts give no changes; the changes read
 * backwards, new for old, turn `after` into `before`.
 *
 * Half a megabyte takes a tenth of a second; two large texts of the same lines in another order take far longer, so compare in a worker.
 */
export function compareLines(before: string, after: string): readonly LineChange[] {
  const numbers = new Map<string, number>();
  const [old, now] = [numberLines(before, numbers), numberLines(after, numbers)];
  // A line that only one of the texts has is changed in any case. Left out, it costs nothing: versions differ mostly in such lines.
  const [oldShared, newShared] = [positionsIn(old, now), positionsIn(now, old)];
  const changes: LineChange[] = [];
  let [oldStart, newStart] = [0, 0];
  const changeUpTo = (oldEnd: number, newEnd: number) => {
    const [oldLines, newLines] = [oldEnd - oldStart, newEnd - newStart];
    if (oldLines > 0 || newLines > 0) changes.push({ oldStart, oldLines, newStart, newLines });
  };
  for (const [oldKept, newKept] of keptLines(numbersAt(old, oldShared), numbersAt(now, newShared))) {
    const [oldLine, newLine] = [oldShared[oldKept] ?? 0, newShared[newKept] ?? 0];
    changeUpTo(oldLine, newLine);
    [oldStart, newStart] = [oldLine + 1, newLine + 1];
  }
  changeUpTo(old.length, now.length);
  return changes;
}

/** One number for each line of the text, the same for equal lines. `numbers` holds those given so far. */
function numberLines(text: string, numbers: Map<string, number>): Uint32Array {
  const index = indexLines(text);
  return Uint32Array.from(index.starts, (_, n) => {
    const line = lineText(index, n + 1);
    const known = numbers.get(line);
    if (known !== undefined) return known;
    numbers.set(line, numbers.size);
    return numbers.size - 1;
  });
}

/** Where `lines` has numbers that `others` has too. */
function positionsIn(lines: Uint32Array, others: Uint32Array): readonly number[] {
  const known = new Set(others);
  const positions: number[] = [];
  for (const [position, number] of lines.entries()) if (known.has(number)) positions.push(position);
  return positions;
}

function numbersAt(lines: Uint32Array, positions: readonly number[]): Uint32Array {
  return Uint32Array.from(positions, (position) => lines[position] ?? 0);
}

/** The positions of the elements that stay, as pairs, in order: a longest common subsequence. */
function* keptLines(old: Uint32Array, now: Uint32Array): Generator<readonly [number, number]> {
  let [oldAt, newAt] = [0, 0];
  for (const [oldEnd, oldNext, , newNext] of diff(old, now)) {
    for (; oldAt < oldEnd; oldAt++, newAt++) yield [oldAt, newAt];
    [oldAt, newAt] = [oldNext, newNext];
  }
  for (; oldAt < old.length; oldAt++, newAt++) yield [oldAt, newAt];
}
