import { listResources } from '../manifest/workload.ts';
import { lineEnd } from '../text/lines.ts';
import { readYaml, type ReadProblem } from '../yaml/document.ts';
import { findKubectlStop } from '../yaml/kubectl-stops.ts';
import { listPodTemplates } from '../manifest/pod-templates.ts';
import { documentRules } from './rules/index.ts';
import type { DocumentContext, DocumentRule, Found, ManifestRule, RuleFinding } from './types.ts';

/** What was found in one document. Offsets count from its start, wherever it stands. */
export interface AuditedDocument {
  /** Undefined where it is no YAML: `broken` says why. */
  readonly context: DocumentContext | undefined;
  readonly broken: ReadProblem | undefined;
  readonly findings: readonly LocalFinding[];
}

/** A finding whose offsets count from the start of its document. */
export interface LocalFinding extends RuleFinding {
  readonly isRefused: boolean;
  readonly first?: number | undefined;
}

/** Documents that were audited before, by their text. Their rules look at nothing else, so what was found still holds. */
export type DocumentCache = Map<string, AuditedDocument>;

/** Audits one document, given as a text of its own. */
export function auditDocument(source: string): AuditedDocument {
  const read = readYaml(source, { start: 0, end: source.length });
  if (!read.ok) return { context: undefined, broken: read.problem, findings: [] };
  const document = read.value;
  const stop = findKubectlStop(document);
  const stops = stop === undefined ? [] : [toFinding(kubectlStops, stopAt(source, stop.start, stop.at))];
  const listed = listResources(document);
  // What kubectl cannot take apart is said by the plan's own problem.
  const resources = listed.ok ? listed.value : [];
  const context = { document, resources, pods: resources.flatMap(listPodTemplates) };
  const found = documentRules.flatMap((rule: DocumentRule) => rule.check(context).map((one) => toFinding(rule, one)));
  return { context, broken: undefined, findings: [...stops, ...found] };
}

/** What a rule found, with what the rule itself says. */
export function toFinding({ id, level, isRefused, sources }: Omit<ManifestRule, 'check'>, found: Found): LocalFinding {
  return { id, level, isRefused, sources, ...found };
}

/** Not among the rules: where it applies, kubectl reads nothing of the document and nothing behind it. */
const kubectlStops = { id: 'KUBECTL_STOPS', level: 'error', isRefused: true, sources: [] } as const;

function stopAt(source: string, start: number, at: string): Found {
  const end = Math.max(start + 1, lineEnd(source, start) - (source[lineEnd(source, start) - 1] === '\n' ? 1 : 0));
  return { range: { start, end: Math.min(end, source.length) }, args: { at }, remedy: { kind: 'by-hand', why: 'unknown-intent' } };
}
