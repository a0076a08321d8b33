import type { Candidate } from './candidate.ts';
import type { Break, Level, Outline } from './outline.ts';
import { accepts, isFiller, runAt, runUpTo, type Run } from './runs.ts';
import { strayItems } from './stray-items.ts';

/**
 * The shifts that bring a break's lines, or the lines before it, to the column of what they could belong to. Only where the fields
 * of the lines are fields of what they would join.
 */
export function candidatesAt(outline: Outline, { line, open }: Break): readonly Candidate[] {
  const kind = outline.lines[line]?.kind === 'item' ? 'list' : 'map';
  const column = outline.lines[line]?.column ?? 0;
  const behind = runAt(outline, line, kind);
  // The run may end where a line stands again in a column that was open before it.
  const next = outline.breaks.find(
    (other) => other.line > line && other.line < behind.end && open.some((level) => stands(outline, other.line, level)),
  );
  const runs = next === undefined ? [behind] : [runUpTo(outline, behind, next.line), behind];
  const levels = open.filter((level) => level.kind === kind && level.column !== column);
  const forward = runs.flatMap((run) =>
    levels
      .filter((level) => accepts(level, run.fields))
      .map((level) => candidate(outline, { run, level, open, shift: level.column - column, wanted: level.column })),
  );
  // The list that begins above may be what stands in the wrong column. For mappings that would be half of the document.
  const backward = levels
    .filter((level) => kind === 'list' && accepts(level, behind.fields))
    .map((level) =>
      candidate(outline, {
        run: runUpTo(outline, { ...behind, start: level.first, column: level.column }, line),
        level,
        open,
        shift: column - level.column,
        wanted: column,
        reaches: behind.end,
      }),
    )
    // A run stands deeper than all that follows in it: what is further left belongs to something else.
    .filter(({ start, end, found }) => outline.lines.slice(start, end).every((line) => isFiller(line.kind) || line.column >= found));
  const stray = kind === 'list' ? strayItems(outline, line, open, behind) : [];
  return [...forward, ...backward, ...stray];
}

/** The breaks that may be why the parser stops at `line`, the nearest first. It stops there, or up to two lines with content beside it. */
export function breaksNear({ lines, breaks }: Outline, line: number): readonly Break[] {
  const between = (one: Break) =>
    lines.slice(Math.min(one.line, line), Math.max(one.line, line)).filter(({ kind }) => !isFiller(kind)).length;
  return breaks.filter((one) => between(one) <= 2).toSorted((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line));
}

/**
 * The line that kubectl names for a break: the break's where it runs into a plain value above it, as that is noticed while reading the
 * line, else the one before (all of facts/apiserver.md's numbers are so).
 */
export function kubectlAt({ lines }: Outline, { line }: Break): number {
  const above = lines.slice(0, line).findLast(({ kind }) => !isFiller(kind));
  return above?.isPlain === true && (lines[line]?.column ?? 0) > above.keyColumn ? line : line - 1;
}

/** Whether something that is open at the break could hold its line, at another column. */
export function hasPlace(outline: Outline, { line, open }: Break): boolean {
  const kind = outline.lines[line]?.kind === 'item' ? 'list' : 'map';
  const { fields } = runAt(outline, line, kind);
  return open.some((level) => level.kind === kind && accepts(level, fields));
}

/** Columns from the run to the nearest place that could hold it; what to say where no shift is proven. */
export function nearestPlace(outline: Outline, { line, open }: Break): number | undefined {
  const kind = outline.lines[line]?.kind === 'item' ? 'list' : 'map';
  const { fields, column } = runAt(outline, line, kind);
  return open
    .filter((level) => level.kind === kind && level.column !== column && accepts(level, fields))
    .map((level) => level.column)
    .toSorted((a, b) => Math.abs(a - column) - Math.abs(b - column))[0];
}

interface Shift {
  readonly run: Run;
  /** What the run would join, one of those that are `open`. */
  readonly level: Level;
  readonly open: readonly Level[];
  readonly shift: number;
  /** The column in which the list or mapping stands then. */
  readonly wanted: number;
  /** The end of the run if it is left out. */
  readonly reaches?: number;
}

function candidate(outline: Outline, { run, level, open, shift, wanted, reaches = run.end }: Shift): Candidate {
  const parent = open[open.indexOf(level) - 1];
  const offset = wanted - (parent?.column ?? 0);
  return {
    start: run.start,
    end: run.end,
    reaches,
    found: run.column,
    shift,
    joins: `${level.around}/${level.name}/${level.kind}`,
    subject: level.kind === 'list' && level.name !== '' ? level.name : (run.fields[0] ?? 'items'),
    strangeness: level.kind === 'map' || offset === 2 || (offset === 0 && (outline.offsets.get(offset) ?? 0) > 0) ? 0 : 1,
  };
}

const stands = ({ lines }: Outline, line: number, { kind, column }: Level) =>
  lines[line]?.column === column && lines[line]?.kind === (kind === 'list' ? 'item' : 'key');
