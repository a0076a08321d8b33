import type { TextEdit } from '../../text/edits.ts';
import { textEnd } from '../../text/lines.ts';
import { isSameValue } from '../../yaml/same-value.ts';
import type { Break } from './outline.ts';
import type { Candidate } from './candidate.ts';
import { breaksNear, candidatesAt, kubectlAt, nearestPlace } from './shift-candidates.ts';
import { startOf, type Outcome } from './trial.ts';
import type { Mistake, Recognised, Recogniser, Situation } from './types.ts';

/** The vendor's page prints most of its blocks that far right of the file's columns. */
const VENDOR_SHIFT = 6;

const MOST_BREAKS = 4;

interface Success {
  readonly candidate: Candidate;
  readonly edits: readonly TextEdit[];
  readonly outcome: Outcome;
}

/**
 * Lines that stand in the columns of a page and not in those of the structure they join. A repair moves one run of lines by one
 * shift; it is offered where every shift that makes the document readable means the same.
 *
 * Arguments: `columns` that the lines stand too far right (negative: left), the column `found` and the one `wanted`, as numbers of
 * blanks in front, and `lines`, their number.
 */
export const pastedIndentation: Recogniser = (situation) => {
  const { outline, error } = situation;
  const near = breaksNear(outline, error.line).slice(0, MOST_BREAKS);
  for (const one of near) {
    const found = settle(situation, one);
    if (found !== undefined) return found;
  }
  const first = near[0];
  const wanted = first && nearestPlace(outline, first);
  if (first === undefined || wanted === undefined) return undefined;
  const column = outline.lines[first.line]?.column ?? 0;
  return {
    mistake: mistakeOf(situation, first, { start: first.line, end: first.line + 1, shift: wanted - column, found: column }),
    why: 'unknown-intent',
  };
};

/** What the shifts at one break come to: undefined when none lets the parser come further. */
function settle(situation: Situation, at: Break): Recognised | undefined {
  const successes = candidatesAt(situation.outline, at).flatMap((candidate) => attempt(situation, candidate) ?? []);
  const whole = successes.filter(({ outcome }) => outcome.ok);
  const best = (whole.length > 0 ? whole : successes).toSorted(
    (a, b) => a.candidate.strangeness - b.candidate.strangeness || lengthOf(a) - lengthOf(b) || shiftOf(a) - shiftOf(b),
  );
  const [first, ...others] = best;
  if (first === undefined) return undefined;
  const mistake = mistakeOf(situation, at, first.candidate);
  if (others.some((other) => !meansTheSame(first, other))) return { mistake, why: 'several-meanings' };
  const { candidate, edits, outcome } = first;
  const lines = Array.from({ length: candidate.end - candidate.start }, (_, n) => candidate.start + n);
  return { fix: { mistake, trial: edits, action: 'replace', subject: candidate.subject, lines, outcome } };
}

const lengthOf = ({ candidate: { start, end } }: Success) => end - start;
const shiftOf = ({ candidate }: Success) => Math.abs(candidate.shift);

function attempt(situation: Situation, candidate: Candidate): Success | undefined {
  const edits = shiftEdits(situation, candidate);
  const outcome = edits && situation.trial.read([...situation.tried, ...edits]);
  if (edits === undefined || outcome === undefined) return undefined;
  const isFurther = outcome.ok || (outcome.line >= candidate.reaches && outcome.line > situation.error.line);
  return isFurther ? { candidate, edits, outcome } : undefined;
}

/** One edit a line, of its leading blanks. Undefined where a line has its edit already or too few blanks. */
function shiftEdits({ trial, outline, touched }: Situation, { start, end, shift, found }: Candidate): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (let number = start; number < end; number++) {
    const line = outline.lines[number];
    if (line === undefined || found + shift < 0) return undefined;
    if (line.kind === 'blank' || (line.kind === 'comment' && line.column < found)) continue;
    if (touched.has(number)) return undefined;
    const at = startOf(trial, number);
    if (line.column < found) return undefined;
    edits.push(shift < 0 ? { start: at, end: at - shift, newText: '' } : { start: at, end: at, newText: ' '.repeat(shift) });
  }
  return edits;
}

function meansTheSame({ candidate, outcome }: Success, other: Success): boolean {
  if (outcome.ok && other.outcome.ok) return isSameValue(outcome.document.parsed.contents, other.outcome.document.parsed.contents);
  return candidate.joins === other.candidate.joins;
}

function mistakeOf(
  { trial, outline }: Situation,
  at: Break,
  { start, end, shift, found }: Pick<Candidate, 'start' | 'end' | 'shift' | 'found'>,
): Mistake & { readonly id: 'PASTED_INDENTATION' } {
  const column = outline.lines[start]?.column ?? 0;
  return {
    id: 'PASTED_INDENTATION',
    range: { start: startOf(trial, start) + Math.min(column, found), end: textEnd(trial.text, startOf(trial, end - 1)) },
    args: { columns: -shift, found, wanted: found + shift, lines: end - start },
    sources: shift === -VENDOR_SHIFT ? ['oracle-calico-2025-07'] : [],
    kubectlAt: kubectlAt(outline, at),
  };
}
