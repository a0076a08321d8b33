import type { ManifestProblem } from '../manifest/problems.ts';
import { findWorkload } from '../manifest/workload.ts';
import type { Selection } from '../selection/selection.ts';
import { indexLines, lineEnd, placeAt, startOfLine, type LineIndex } from '../text/lines.ts';
import type { NodeRange } from '../yaml/document.ts';
import { splitDocuments, type DocumentRange } from '../yaml/stream.ts';
import { auditDocument, toFinding, type AuditedDocument, type DocumentCache, type LocalFinding } from './audit-document.ts';
import { auditSteps } from './audit-steps.ts';
import { explainBroken } from './broken/explain-broken.ts';
import { findFileNotes } from './file-notes.ts';
import { findLostDocuments } from './lost-documents.ts';
import { manifestRules } from './rules/index.ts';
import type { Audit, AuditFinding, DocumentContext, ManifestRule, Remedy } from './types.ts';

export interface AuditInput {
  /** The whole manifest, decoded with its byte order mark and line ends as they are. */
  readonly text: string;
  readonly selection: Selection;
  /** Given to several audits, saves them the documents that have not changed. Holds those of the last audit alone. */
  readonly cache?: DocumentCache | undefined;
  /** Told how much of the text has been read, in UTF-16 units, where that takes long. */
  readonly onProgress?: ((read: number) => void) | undefined;
}

type Unplaced = Omit<AuditFinding, 'place'>;

/**
 * What stands in a manifest that somebody has, beside what the selection's recipe asks for. Pure: the same input gives the same audit,
 * whatever the cache holds. A text that is no manifest gives an audit with a finding that says so.
 */
export function auditManifest({ text, selection, cache, onProgress }: AuditInput): Audit {
  const ranges = splitDocuments(text);
  const documents = auditDocuments(text, ranges, cache, onProgress);
  const found = documents.flatMap(({ range, audited }) => documentFindings(text, range, audited));
  const contexts = documents.flatMap(({ range, audited: { context } }) => (context === undefined ? [] : [{ range, context }]));
  const stepped = findSteps(text, selection, documents);
  const lost = findLostDocuments(text, ranges);
  const findings = [
    ...findFileNotes(text),
    ...found,
    ...lost,
    ...ruleFindings(selection, contexts, contexts.length === documents.length),
    ...stepped.findings,
  ];
  const index = indexLines(text);
  const placed = findings.map((finding) => place(index, finding));
  const kept = withStepRepairs(withoutSaidBySteps(withoutEchoes(placed))).toSorted(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  );
  return {
    findings: kept,
    steps: stepped.steps,
    documents: contexts.flatMap(({ context }) => context.resources).length,
    isInstallable: !kept.some(({ isRefused }) => isRefused),
  };
}

interface Located {
  readonly range: DocumentRange;
  readonly audited: AuditedDocument;
}

function auditDocuments(
  text: string,
  ranges: readonly DocumentRange[],
  cache: DocumentCache | undefined,
  onProgress: AuditInput['onProgress'],
): readonly Located[] {
  const seen: DocumentCache = new Map();
  const documents = ranges.map((range) => {
    const source = text.slice(range.start, range.end);
    const audited = seen.get(source) ?? cache?.get(source) ?? auditDocument(source);
    seen.set(source, audited);
    onProgress?.(range.end);
    return { range, audited };
  });
  cache?.clear();
  for (const [source, audited] of seen) cache?.set(source, audited);
  return documents;
}

/** What was found in a document, with offsets into the whole text. */
function documentFindings(text: string, range: DocumentRange, { broken, findings }: AuditedDocument): readonly Unplaced[] {
  if (broken === undefined) return findings.map((finding) => shift(text, finding, range.start));
  const lines = { line: placeAt(indexLines(text), range.start).line - 1 };
  // What is wrong may depend on what stands before the document, so it is looked at where it stands.
  const problem = { ...broken, place: { ...broken.place, line: broken.place.line + lines.line } };
  return explainBroken(text, range, problem).map((finding) => ({ ...finding, isRefused: true, about: { kind: 'rule' } }));
}

function shift(text: string, { first, ...finding }: LocalFinding, by: number): Unplaced {
  const move = <Range extends NodeRange>(range: Range): Range => ({ ...range, start: range.start + by, end: range.end + by });
  const { remedy } = finding;
  const moved: Remedy = remedy.kind === 'repair' ? { kind: 'repair', edits: remedy.edits.map(move) } : remedy;
  const args = first === undefined ? finding.args : { ...finding.args, firstLine: placeAt(indexLines(text), first + by).line };
  return { ...finding, args, range: move(finding.range), remedy: moved, about: { kind: 'rule' } };
}

function ruleFindings(
  selection: Selection,
  contexts: readonly { readonly range: DocumentRange; readonly context: DocumentContext }[],
  isComplete: boolean,
): readonly Unplaced[] {
  const starts = new Map(contexts.map(({ range, context }) => [context, range.start]));
  return manifestRules.flatMap((rule: ManifestRule) =>
    rule.check({ selection, documents: contexts.map(({ context }) => context), isComplete }).map(({ context, ...found }) => {
      return shift(context.document.text, toFinding(rule, found), starts.get(context) ?? 0);
    }),
  );
}

function findSteps(
  text: string,
  selection: Selection,
  documents: readonly Located[],
): Pick<Audit, 'steps'> & { findings: readonly Unplaced[] } {
  const workload = findWorkload(text);
  if (workload.ok) return auditSteps(workload.value, selection);
  const { problem } = workload;
  // What a broken document says for itself is not said again; nor what a rule has found.
  const isSaid =
    documents.some(({ audited }) => audited.broken !== undefined) || problem.code === 'DUPLICATE_KEY' || problem.code === 'KUBECTL_STOPS';
  return { steps: undefined, findings: isSaid ? [] : [problemFinding(problem)] };
}

function problemFinding(problem: ManifestProblem): Unplaced {
  const why = problem.code === 'ALIAS' ? 'alias' : 'other-manifest';
  return {
    id: problem.code,
    level: 'error',
    range: { start: 0, end: 0 },
    args: {},
    remedy: { kind: 'by-hand', why },
    sources: [],
    isRefused: false,
    about: { kind: 'problem', problem },
  };
}

/** A problem says its place as line and column; everything else as a range. */
function place(index: LineIndex, finding: Unplaced): AuditFinding {
  const { about } = finding;
  const said = about.kind === 'problem' && 'place' in about.problem ? about.problem.place : undefined;
  if (said === undefined) return { ...finding, place: placeAt(index, finding.range.start) };
  const start = Math.min(startOfLine(index, said.line) + said.column - 1, index.text.length);
  const end = lineEnd(index.text, start);
  const width = index.text.slice(start, end).trimEnd().length;
  return { ...finding, place: said, range: { start, end: start + width } };
}

/**
 * Without what a rule has said at the same place, closer: the problem of a step, and a value that a step would replace where a rule
 * knows what is wrong with it.
 */
function withoutEchoes(findings: readonly AuditFinding[]): readonly AuditFinding[] {
  const byRules = findings.filter(({ about, level }) => about.kind === 'rule' && level !== 'note');
  const lines = new Set(byRules.map(({ place: { line } }) => line));
  const repaired = byRules.filter(({ remedy }) => remedy.kind === 'repair').map(({ range }) => range);
  return findings.filter(({ about, range, place: { line } }) => {
    if (about.kind === 'problem') return !lines.has(line);
    const replaces = about.kind === 'step' && about.changes.every(({ action }) => action === 'replace');
    return !replaces || !repaired.some(({ start, end }) => start < range.end && range.start < end);
  });
}

/**
 * Without what a step's finding says as well, and mends: an empty field that it removes, an empty value that it writes. What merely
 * stands in a larger part that a step removes is still said.
 */
function withoutSaidBySteps(findings: readonly AuditFinding[]): readonly AuditFinding[] {
  const steps = findings.filter(({ about, remedy }) => about.kind === 'step' && remedy.kind === 'repair');
  return findings.filter(({ about, level, remedy, range }) => {
    if (about.kind !== 'rule' || level === 'error' || (level === 'warning' && remedy.kind === 'repair')) return true;
    return !steps.some(
      ({ range: { start, end } }) => start === range.start || (start < range.end && range.start < end && end <= range.end),
    );
  });
}

/** A finding in what a step removes goes with it: the step's edits are its repair. */
function withStepRepairs(findings: readonly AuditFinding[]): readonly AuditFinding[] {
  const removals = findings.filter(({ about, remedy }) => about.kind === 'step' && remedy.kind === 'repair');
  return findings.map((finding) => {
    if (finding.about.kind === 'step' || finding.remedy.kind !== 'by-hand') return finding;
    const { start, end } = finding.range;
    const step = removals.find(
      ({ remedy }) =>
        remedy.kind === 'repair' && remedy.edits.some((edit) => edit.start <= start && edit.end >= end && edit.end > edit.start),
    );
    return step === undefined ? finding : { ...finding, remedy: step.remedy };
  });
}
