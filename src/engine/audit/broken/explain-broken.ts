import { isScalar } from 'yaml';
import type { TextEdit } from '../../text/edits.ts';
import { indexLines, lineAt, startOfLine } from '../../text/lines.ts';
import type { ReadProblem, YamlDocument } from '../../yaml/document.ts';
import { findDuplicateKeys } from '../../yaml/duplicate-keys.ts';
import { isSameValue } from '../../yaml/same-value.ts';
import type { DocumentRange } from '../../yaml/stream.ts';
import type { ByHandReason } from '../types.ts';
import { explainOther } from './other-problems.ts';
import { countAsKubectl, offsetsOf } from './offsets.ts';
import { missingBlank } from './missing-blank.ts';
import { missingParent } from './missing-parent.ts';
import { outlineOf } from './outline.ts';
import { findEllipses, rejoin } from './page-ellipsis.ts';
import { pastedIndentation } from './pasted-indentation.ts';
import { tabIndentation } from './tab-indentation.ts';
import { LONGEST_TRIED, openTrial, type Outcome, type Trial } from './trial.ts';
import { repairIds, type BrokenFinding, type Explained, type Fix, type Mistake, type Recogniser } from './types.ts';

type SyntaxProblem = Extract<ReadProblem, { readonly code: 'YAML_SYNTAX' }>;

/** In the order in which they are asked: what is plain to see before what is weighed. */
const recognisers: readonly Recogniser[] = [tabIndentation, missingBlank, pastedIndentation, missingParent];

/**
 * Why the document at `range`, which has that `problem`, cannot be read: one finding for each mistake, in the order of the text, all
 * errors. A repair is offered when the document is readable after the repairs of all findings and no other way of mending it means
 * something else; each touches only leading blanks, one blank behind a colon, or the line of an ellipsis. Never throws.
 *
 * Every finding has `kubectlLine` among its arguments: the line that kubectl names, which counts from the document's `---`, or from the
 * start of the file where `hasSeparator` is 0. It may be one off where the indentation is right. A document is parsed 40 times at most, and not at all past 300,000 characters.
 */
export function explainBroken(text: string, range: DocumentRange, problem: ReadProblem): readonly BrokenFinding[] {
  const found = problem.code === 'YAML_SYNTAX' ? explainSyntax(text, range, problem) : explainOther(text, problem);
  return found
    .map(({ mistake, offset, remedy }) => ({
      id: mistake.id,
      level: 'error' as const,
      range: mistake.range,
      args: { ...mistake.args, ...countAsKubectl(text, range, offset) },
      remedy,
      sources: mistake.sources,
    }))
    .toSorted((a, b) => a.range.start - b.range.start);
}

function explainSyntax(text: string, range: DocumentRange, problem: SyntaxProblem): readonly Explained[] {
  const { start, end } = offsetsOf(text, problem);
  const { reason } = problem.args;
  const syntax: Explained = {
    mistake: { id: 'YAML_SYNTAX', range: { start, end }, args: { reason }, sources: [] },
    offset: start,
    remedy: { kind: 'by-hand', why: 'unknown-intent' },
  };
  const whole = rejoin(text, range);
  const { start: from, end: to } = whole ?? range;
  if (to - from > LONGEST_TRIED || /^\s*[{[]/.test(text.slice(range.start, range.start + 200))) return [syntax];
  const trial = openTrial(text, { start: from, end: to });
  const line = problem.place.line - 1 - trial.firstLine;
  const error: Outcome = { ok: false, line, reason };
  const ellipses = findEllipses(trial, error);
  if (ellipses.length > 0) {
    const explained = mend(trial, ellipses);
    if (explained.every(({ remedy }) => remedy.kind === 'repair')) return withoutIdle(trial, explained);
    const cut = ellipses.find(({ mistake }) => whole !== undefined && mistake.range.start === text.lastIndexOf('...', range.start - 1));
    if (cut !== undefined) return [byHand(trial, cut.mistake, 'unknown-intent', line)];
    const near = ellipses.find(({ lines }) => lines[0] === line);
    if (near !== undefined) return [byHand(trial, near.mistake, 'unknown-intent', line)];
  }
  const explained = mend(trial, [], error);
  return explained.length > 0 ? explained : [syntax];
}

/**
 * What is explained without ellipses that do no harm where they stand. One that is readable only because it runs into the value above
 * does harm.
 */
function withoutIdle(trial: Trial, explained: readonly Explained[]): readonly Explained[] {
  const others = explained.filter(({ mistake }) => mistake.id !== 'PAGE_ELLIPSIS');
  if (others.length === 0) return explained;
  const editsOf = (all: readonly Explained[]) => all.flatMap(({ remedy }) => (remedy.kind === 'repair' ? remedy.edits : []));
  const [without, all] = [trial.read(editsOf(others)), trial.read(editsOf(explained))];
  if (without?.ok !== true || all?.ok !== true) return explained;
  return isSameValue(without.document.parsed.contents, all.document.parsed.contents) ? others : explained;
}

/** Explains one mistake after the other until the document is readable or nothing more is recognised. */
function mend(trial: Trial, assumed: readonly Fix[], known?: Outcome): readonly Explained[] {
  const fixes: { readonly fix: Fix; readonly line: number }[] = assumed.map((fix) => ({ fix, line: fix.lines[0] ?? 0 }));
  let outcome = known ?? trial.read(assumed.flatMap((fix) => fix.trial));
  while (outcome !== undefined && !outcome.ok) {
    const tried: readonly TextEdit[] = fixes.flatMap(({ fix }) => fix.trial);
    const source = trial.edited(tried);
    const touched = new Set(fixes.flatMap(({ fix }) => fix.lines));
    const error = outcome;
    const situation = { trial, tried, touched, source, outline: outlineOf(source), error };
    const recognised = firstOf(recognisers, (recognise) => recognise(situation));
    if (recognised === undefined || 'mistake' in recognised) {
      const last = recognised === undefined ? [] : [byHand(trial, recognised.mistake, recognised.why, error.line)];
      return [...fixes.map(({ fix, line }) => byHand(trial, fix.mistake, 'unknown-intent', line)), ...last];
    }
    fixes.push({ fix: recognised.fix, line: error.line });
    outcome = recognised.fix.outcome;
  }
  const doubled = outcome === undefined ? [] : linesOfDoubles(outcome.document);
  if (outcome !== undefined && !fixes.some(({ fix }) => fix.lines.some((line) => doubled.includes(line)))) {
    return fixes.map(({ fix, line }) => ({
      mistake: fix.mistake,
      offset: offsetOf(trial, fix.mistake.kubectlAt ?? line),
      remedy: repair(fix),
    }));
  }
  return fixes.map(({ fix, line }) =>
    byHand(trial, fix.mistake, fix.lines.some((one) => doubled.includes(one)) ? 'would-collide' : 'unknown-intent', line),
  );
}

/** Lines (from 0) of keys that stand twice: lines that would be moved to where their key is already are left where they are. */
function linesOfDoubles(document: YamlDocument): readonly number[] {
  const index = indexLines(document.text);
  return findDuplicateKeys(document).flatMap(({ first, later }) =>
    [first.key, later.key].flatMap((key) => (isScalar(key) ? lineAt(index, key.range?.[0] ?? 0) - 1 : [])),
  );
}

function repair({ mistake, trial, repair: edits = trial, action, subject }: Fix): BrokenFinding['remedy'] {
  const changes = [{ action, subject, step: repairIds[mistake.id] }];
  return { kind: 'repair', edits: edits.map((edit) => ({ ...edit, changes })) };
}

function byHand(trial: Trial, mistake: Mistake, why: ByHandReason, line: number): Explained {
  return { mistake, offset: offsetOf(trial, mistake.kubectlAt ?? line), remedy: { kind: 'by-hand', why } };
}

const offsetOf = ({ index, firstLine }: Trial, line: number) => startOfLine(index, firstLine + line + 1);

function firstOf<Item, Found>(items: readonly Item[], look: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
