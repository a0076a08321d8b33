import { firstLine, type Hunk, type Plan, type PlannedStep } from '../engine/index.ts';

/** A hunk as it is shown: numbered, its changes by step, and the unchanged lines around it. */
export interface HunkView {
  /** Stays the same while choices change around it, so that what is being read stays where it is. */
  readonly key: string;
  readonly number: number;
  readonly hunk: Hunk;
  readonly groups: readonly ChangeGroup[];
  readonly before: readonly ContextLine[];
  readonly after: readonly ContextLine[];
}

/** What one step changes in a hunk. */
export interface ChangeGroup {
  readonly step: PlannedStep;
  readonly changes: Hunk['changes'];
  /** True where the step changes something in another hunk as well. */
  readonly isPart: boolean;
}

/** An unchanged line, with its number in both files. */
export interface ContextLine {
  readonly oldNumber: number;
  readonly newNumber: number;
  readonly text: string;
}

const CONTEXT = 2;
const views = new WeakMap<Plan, readonly HunkView[]>();

/** The hunks of a plan on the text it was made from, in the order of the file. Context lines are shown once, in the nearer hunk. */
export function hunkViews(plan: Plan, original: string): readonly HunkView[] {
  const known = views.get(plan);
  if (known !== undefined) return known;
  const made = createViews(plan, original.split('\n'));
  views.set(plan, made);
  return made;
}

function createViews(plan: Plan, lines: readonly string[]): readonly HunkView[] {
  let shown = 0;
  const keys = uniqueKeys(plan.hunks);
  return plan.hunks.map((hunk, n) => {
    const first = firstLine(hunk.oldStart, hunk.oldLines);
    const behind = first + hunk.oldLines;
    const firstNew = firstLine(hunk.newStart, hunk.newLines);
    const next = plan.hunks[n + 1];
    const stop = Math.min(behind + CONTEXT, lines.length, next === undefined ? lines.length : firstLine(next.oldStart, next.oldLines));
    const before = contextLines(lines, Math.max(first - CONTEXT, shown + 1), first, firstNew - first);
    const after = contextLines(lines, behind, stop, firstNew + hunk.newLines - behind);
    shown = Math.max(stop, behind) - 1;
    return { key: keys[n] ?? '', number: n + 1, hunk, groups: groupChanges(hunk, plan), before, after };
  });
}

function contextLines(lines: readonly string[], from: number, to: number, shift: number): readonly ContextLine[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, n) => ({
    oldNumber: from + n,
    newNumber: from + n + shift,
    text: lines[from + n - 1] ?? '',
  }));
}

function groupChanges(hunk: Hunk, { hunks, steps }: Plan): readonly ChangeGroup[] {
  return steps
    .map((step) => {
      const isOfStep = (change: Hunk['changes'][number]) => change.step === step.id;
      const isPart = hunks.some((other) => other !== hunk && other.changes.some(isOfStep));
      return { step, changes: hunk.changes.filter(isOfStep), isPart };
    })
    .filter((group) => group.changes.length > 0);
}

/** What each hunk is first about; one step may do the same thing in several places, so these are counted. */
function uniqueKeys(hunks: readonly Hunk[]): readonly string[] {
  const seen = new Map<string, number>();
  return hunks.map(({ changes: [first] }) => {
    const about = `${first?.step} ${first?.subject}`;
    const times = (seen.get(about) ?? 0) + 1;
    seen.set(about, times);
    return `${about} ${times}`;
  });
}

/** The number of spaces that every line of a hunk begins with. */
export function commonIndent({ hunk, before, after }: HunkView): number {
  const lines = [...before, ...after].map(({ text }) => text).concat(hunk.removed, hunk.added);
  return Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length));
}

/** The lines a hunk touches, for the sentence that names them. */
export function lineSpan(start: number, lines: number): { readonly from: number; readonly to: number } {
  return { from: start, to: start + Math.max(lines, 1) - 1 };
}
