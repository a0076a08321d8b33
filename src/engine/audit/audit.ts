import type { ManifestProblem } from '../manifest/problems.ts';
import { findWorkload } from '../manifest/workload.ts';
import type { Selection } from '../selection/selection.ts';
import { indexLines, lineAt, placeAt, startOfLine, textEnd, type LineIndex } from '../text/lines.ts';
import type { NodeRange } from '../yaml/document.ts';
import { splitDocuments, type DocumentRange } from '../yaml/stream.ts';
import { auditDocument, toFinding, type AuditedDocument, type DocumentCache, type LocalFinding } from './audit-document.ts';
import { auditExtras } from './audit-extras.ts';
import { auditSteps } from './audit-steps.ts';
import { explainBroken } from './broken/explain-broken.ts';
import { findFileNotes } from './file-notes.ts';
import { findLostDocuments } from './lost-documents.ts';
import { reconcile } from './reconcile.ts';
import { manifestRules } from './rules/index.ts';
import type { Audit, AuditFinding, ByHandReason, DocumentContext, ManifestRule, Remedy } from './types.ts';

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
  const index = indexLines(text);
  const ranges = splitDocuments(text);
  const documents = auditDocuments(text, ranges, cache, onProgress);
  const readable = documents.flatMap(({ range, audited: { context } }) => (context === undefined ? [] : [{ range, context }]));
  const stepped = findSteps(text, selection, documents);
  const findings: readonly Unplaced[] = [
    ...findFileNotes(text),
    ...documents.flatMap((_, n) => documentFindings(index, documents, n)),
    ...findLostDocuments(text, ranges),
    ...ruleFindings(index, selection, readable, readable.length === documents.length),
    ...stepped.findings,
  ];
  const kept = reconcile(findings.map((finding) => place(index, finding))).toSorted(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  );
  const refusals = kept.filter(({ isRefused }) => isRefused).length;
  return { findings: kept, steps: stepped.steps, refusals, isInstallable: refusals === 0 };
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

/** What was found in the document of that number, with offsets into the whole text. */
function documentFindings(index: LineIndex, documents: readonly Located[], n: number): readonly Unplaced[] {
  const located = documents[n];
  if (located === undefined) return [];
  const { range, audited } = located;
  const { broken, findings } = audited;
  if (broken === undefined) return findings.map((finding) => shift(index, finding, range.start));
  // What is wrong may depend on what stands before the document, so it is looked at together with the one in front.
  const from = documents[n - 1]?.range.start ?? range.start;
  const lines = lineAt(index, range.start) - lineAt(index, from);
  const problem = { ...broken, place: { ...broken.place, line: broken.place.line + lines } };
  const text = index.text.slice(from, range.end);
  const explained = explainBroken(text, { start: range.start - from, end: range.end - from }, problem);
  return explained.map((finding) => shift(index, { ...finding, isRefused: true }, from));
}

function shift(index: LineIndex, { first, ...finding }: LocalFinding, by: number): Unplaced {
  const move = <Range extends NodeRange>(range: Range): Range => ({ ...range, start: range.start + by, end: range.end + by });
  const { remedy } = finding;
  const moved: Remedy = remedy.kind === 'repair' ? { kind: 'repair', edits: remedy.edits.map(move) } : remedy;
  const args = first === undefined ? finding.args : { ...finding.args, firstLine: lineAt(index, first + by) };
  return { ...finding, args, range: move(finding.range), remedy: moved, about: { kind: 'rule' } };
}

function ruleFindings(
  index: LineIndex,
  selection: Selection,
  readable: readonly { readonly range: DocumentRange; readonly context: DocumentContext }[],
  isComplete: boolean,
): readonly Unplaced[] {
  const starts = new Map(readable.map(({ range, context }) => [context, range.start]));
  const documents = readable.map(({ context }) => context);
  return manifestRules.flatMap((rule: ManifestRule) =>
    rule
      .check({ selection, documents, isComplete })
      .map(({ context, ...found }) => shift(index, toFinding(rule, found), starts.get(context) ?? 0)),
  );
}

function findSteps(
  text: string,
  selection: Selection,
  documents: readonly Located[],
): Pick<Audit, 'steps'> & { findings: readonly Unplaced[] } {
  const workload = findWorkload(text);
  if (workload.ok) {
    const audited = auditSteps(workload.value, selection);
    const isPending = audited.findings.some(({ remedy }) => remedy.kind === 'repair');
    return isPending ? audited : { ...audited, findings: [...audited.findings, ...auditExtras(workload.value, selection)] };
  }
  const { problem } = workload;
  // What a broken document says for itself is not said again; nor what a rule has found.
  const isSaid =
    documents.some(({ audited }) => audited.broken !== undefined) || problem.code === 'DUPLICATE_KEY' || problem.code === 'KUBECTL_STOPS';
  return { steps: undefined, findings: isSaid ? [] : [problemFinding(problem)] };
}

/** Where kubectl has nothing to send; in the others there may be resources, and only not the one that is looked for. */
const unreadable: readonly ManifestProblem['code'][] = ['EMPTY_FILE', 'WEB_PAGE', 'NOT_A_MANIFEST', 'MANIFEST_LIST'];

/** Why what keeps a file from being audited is left to the person; else another file has to be opened. */
const reasons: Partial<Record<ManifestProblem['code'], ByHandReason>> = {
  ALIAS: 'alias',
  DAEMONSET_TWICE: 'unknown-intent',
  CONTAINER_MISSING: 'unknown-intent',
  CONTAINER_TWICE: 'unknown-intent',
};

function problemFinding(problem: ManifestProblem): Unplaced {
  const why = reasons[problem.code] ?? 'no-manifest';
  return {
    id: problem.code,
    level: 'error',
    range: { start: 0, end: 0 },
    args: {},
    remedy: { kind: 'by-hand', why },
    sources: [],
    isRefused: unreadable.includes(problem.code),
    about: { kind: 'problem', problem },
  };
}

/** A problem says its place as line and column; everything else as a range. */
function place(index: LineIndex, finding: Unplaced): AuditFinding {
  const { about } = finding;
  const said = about.kind === 'problem' && 'place' in about.problem ? about.problem.place : undefined;
  if (said === undefined) return { ...finding, place: placeAt(index, finding.range.start) };
  const start = Math.min(startOfLine(index, said.line) + said.column - 1, index.text.length);
  return { ...finding, place: said, range: { start, end: textEnd(index.text, start) } };
}
