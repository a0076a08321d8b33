import { hasContent } from '../manifest/document-ranges.ts';
import { findWorkload } from '../manifest/workload.ts';
import { extraStepsFor } from '../recipes/extras.ts';
import { establishExtra } from '../recipes/establish-extra.ts';
import { mayHold } from '../recipes/holding.ts';
import { giveReason } from '../recipes/inspect.ts';
import { inspectExtra } from '../recipes/inspect-extra.ts';
import type { ExtraFact, ReasonedEdit, ReasonedChange } from '../recipes/types.ts';
import type { Selection } from '../selection/selection.ts';
import { composeEdits } from '../text/compose-edits.ts';
import { applyEdits, findOverlap } from '../text/edits.ts';
import { failed, done, type Result } from '../text/result.ts';
import { parseYaml, placeIn, toPlain } from '../yaml/document.ts';
import { splitDocuments } from '../yaml/stream.ts';
import type { PlannedStep, PlanProblem } from './types.ts';

/** A manifest on its way: the edits of the original that lead to it. */
export interface Edited {
  readonly edits: readonly ReasonedEdit[];
  readonly manifest: string;
}

export interface WithExtras extends Edited {
  readonly steps: readonly PlannedStep[];
}

/**
 * The extras of a selection, one after the other on top of the recipe's edits: what nothing mounts any more, and which images are left to
 * move, shows only then. All edits refer to the original `text`. Each extra is proved as the recipe is, by plain values.
 */
export function applyExtras(text: string, edited: Edited, selection: Selection): Result<WithExtras, PlanProblem> {
  let { edits, manifest } = edited;
  const steps: PlannedStep[] = [];
  for (const { id, fact, strength, sources } of extraStepsFor(selection)) {
    const workload = findWorkload(manifest);
    if (!workload.ok) return workload;
    const state = inspectExtra(fact, workload.value);
    if (state.kind === 'conflict') return failed(asOfOriginal(text, fact) ?? state.problem);
    steps.push({ id, state: state.kind, strength, sources });
    if (state.kind === 'satisfied') continue;
    const overlap = findOverlap(state.edits);
    if (overlap !== undefined) return failed({ code: 'LAYOUT', place: placeIn(manifest, overlap.start), args: {} });
    const next = applyEdits(manifest, state.edits);
    if (!isEstablished(fact, manifest, next)) return failed({ code: 'SELF_CHECK_FAILED', args: {} });
    edits = composeEdits<ReasonedChange>(text, edits, manifest, giveReason(state.edits, id));
    manifest = next;
  }
  return done({ edits, manifest, steps });
}

/** The same conflict with its place in the text that the person has, where it is one there too. */
function asOfOriginal(text: string, fact: ExtraFact): PlanProblem | undefined {
  const workload = findWorkload(text);
  const state = workload.ok ? inspectExtra(fact, workload.value) : undefined;
  return state?.kind === 'conflict' ? state.problem : undefined;
}

/** Whether what edits made of `before` is what plain values come to. Documents that neither way touches are compared as text. */
export function isEstablished(fact: ExtraFact, before: string, after: string): boolean {
  const [old, now] = [splitTexts(before), splitTexts(after)];
  const there = new Set(now);
  const unchanged = new Set(old.filter((source) => there.has(source) && !mayConcern(fact, source)));
  const wanted = old.flatMap((source) => (unchanged.has(source) ? [source] : withExtra(fact, source)));
  const found = now.flatMap((source) => (unchanged.has(source) ? [source] : withExtra(undefined, source)));
  return JSON.stringify(wanted) === JSON.stringify(found);
}

function splitTexts(text: string): readonly string[] {
  return splitDocuments(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter(hasContent);
}

/** Whether a document may be one that the fact is about, by a word that stands in each of them. */
function mayConcern(fact: ExtraFact, source: string): boolean {
  switch (fact.kind) {
    case 'objects-absent':
      return mayHold(source, [fact.name]);
    case 'volumes-mounted':
      return mayHold(source, ['calico-node']);
    case 'images-from':
      return mayHold(source, ['image']);
  }
}

/** A document's plain values, as the fact wants them or as they are; none for comments alone, and text that nobody can read for itself. */
function withExtra(fact: ExtraFact | undefined, source: string): readonly unknown[] {
  const parsed = parseYaml(source, { start: 0, end: source.length });
  if (!parsed.ok) return [source];
  const plain = toPlain(parsed.value);
  if (plain === null || plain === undefined) return [];
  return fact === undefined ? [plain] : establishExtra(fact, [plain]);
}
