import { firstLine, type EditReason, type Hunk, type Plan, type SourceId, type Strength } from '../engine/index.ts';
import { memoise } from './memoise.ts';

/** A hunk as it is shown: numbered, its changes by reason, and the unchanged lines around it. */
export interface HunkView {
  /** Stays the same while choices change around it, so that what is being read stays where it is. */
  readonly key: string;
  readonly number: number;
  readonly hunk: Hunk;
  readonly groups: readonly ChangeGroup[];
  readonly before: readonly ContextLine[];
  readonly after: readonly ContextLine[];
}

/** What is changed in a hunk for one reason: a step, a repair, or a person's own hand. */
export interface ChangeGroup {
  readonly reason: EditReason;
  /** Where a step is from; nothing for a repair or a person's own change. */
  readonly strength: Strength | undefined;
  readonly sources: readonly SourceId[];
  readonly changes: Hunk['changes'];
  /** True where something is changed in another hunk for the same reason. */
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
/** Those that were made last, by all that they hold: the next ones are alike but for a hunk or two. */
let last: ReadonlyMap<string, HunkView> = new Map();

/**
 * The hunks of a plan on the text it was made from, in the order of the file. Context lines are shown once, in the nearer hunk. A hunk of
 * which all is as it was in the plan before is the same object, so that it is not drawn again.
 */
export function hunkViews(plan: Plan, original: string): readonly HunkView[] {
  const known = views.get(plan);
  if (known !== undefined) return known;
  const made = createViews(plan, readLines(original)).map((view) => [JSON.stringify(view), view] as const);
  last = new Map(made.map(([content, view]) => [content, last.get(content) ?? view]));
  const shared = [...last.values()];
  views.set(plan, shared);
  return shared;
}

function createViews(plan: Plan, lineAt: LineReader): readonly HunkView[] {
  let shown = 0;
  const keys = uniqueKeys(plan.hunks);
  return plan.hunks.map((hunk, n) => {
    const first = firstLine(hunk.oldStart, hunk.oldLines);
    const behind = first + hunk.oldLines;
    const firstNew = firstLine(hunk.newStart, hunk.newLines);
    const next = plan.hunks[n + 1];
    const stop = next === undefined ? behind + CONTEXT : Math.min(behind + CONTEXT, firstLine(next.oldStart, next.oldLines));
    const before = contextLines(lineAt, Math.max(first - CONTEXT, shown + 1), first, firstNew - first);
    const after = contextLines(lineAt, behind, stop, firstNew + hunk.newLines - behind);
    shown = Math.max(stop, behind) - 1;
    return { key: keys[n] ?? '', number: n + 1, hunk, groups: groupChanges(hunk, plan), before, after };
  });
}

function contextLines(lineAt: LineReader, from: number, to: number, shift: number): readonly ContextLine[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, n) => from + n).flatMap((oldNumber) => {
    const text = lineAt(oldNumber);
    return text === undefined ? [] : [{ oldNumber, newNumber: oldNumber + shift, text }];
  });
}

/** The line of this number, without its `\n`; undefined behind the last. */
type LineReader = (number: number) => string | undefined;

/**
 * Reads lines, forwards and backwards from the one that was read last: the text may be long, and its hunks few and near each other. So it
 * is neither cut into all of its lines nor walked through from its beginning for every plan.
 */
const readLines: (text: string) => LineReader = memoise((text) => {
  let reached = 1;
  let start = 0;
  return (number) => {
    for (; reached > number; reached--) start = start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
    for (; reached < number; reached++) {
      const end = text.indexOf('\n', start);
      if (end === -1) return undefined;
      start = end + 1;
    }
    if (start >= text.length) return undefined;
    const end = text.indexOf('\n', start);
    return text.slice(start, end === -1 ? text.length : end);
  };
});

function groupChanges(hunk: Hunk, { hunks, steps }: Plan): readonly ChangeGroup[] {
  const reasons = new Set<EditReason>(steps.map(({ id }) => id));
  for (const { step } of hunk.changes) reasons.add(step);
  return [...reasons].flatMap((reason) => {
    const isForReason = ({ step }: Hunk['changes'][number]) => step === reason;
    const changes = hunk.changes.filter(isForReason);
    if (changes.length === 0) return [];
    const step = steps.find(({ id }) => id === reason);
    const isPart = hunks.some((other) => other !== hunk && other.changes.some(isForReason));
    return [{ reason, strength: step?.strength, sources: step?.sources ?? [], changes, isPart }];
  });
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
