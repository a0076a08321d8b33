import type { Workload } from '../manifest/workload.ts';
import { checkPlan } from '../plan/self-check.ts';
import { giveReason, inspect } from '../recipes/inspect.ts';
import { recipeFor } from '../recipes/recipe-for.ts';
import type { Fact, ReasonedEdit, Step, StepId, StepState } from '../recipes/types.ts';
import type { Selection } from '../selection/selection.ts';
import { applyEdits, findOverlap } from '../text/edits.ts';
import { lineStart } from '../text/lines.ts';
import { findPair, type NodeRange } from '../yaml/document.ts';
import { isScalar } from 'yaml';
import { byHand } from './rules/shared/remedies.ts';
import type { AuditedStep, AuditFinding, Remedy } from './types.ts';

type StepFinding = Omit<AuditFinding, 'place'>;

export interface AuditedSteps {
  readonly steps: readonly AuditedStep[];
  readonly findings: readonly StepFinding[];
}

/** Steps whose edits go together: without the others the server would refuse what is left (facts/apiserver.md, Result 2). */
const together: Partial<Record<StepId, readonly StepId[]>> = {
  'remove-cni-volumes': ['remove-cni-mounts', 'remove-init-containers'],
};

const otherFile: readonly string[] = ['WRONG_MANIFEST', 'BACKEND_MISSING'];

/** The steps of the selection's recipe on a DaemonSet: what holds, and a finding for each that does not. */
export function auditSteps(workload: Workload, selection: Selection): AuditedSteps {
  const inspected = recipeFor(selection)
    .steps(selection)
    .map((step) => ({ step, state: inspect(step.fact, workload) }));
  const editsOf = new Map(inspected.map(({ step, state }) => [step.id, state.kind === 'pending' ? giveReason(state.edits, step.id) : []]));
  const isProved = proves(workload, inspected);
  // The edits of one file's recipe on the other file would make neither.
  const isOtherFile = inspected.some(({ state }) => state.kind === 'conflict' && otherFile.includes(state.problem.code));
  const findings = inspected.flatMap(({ step, state }): readonly StepFinding[] => {
    if (state.kind === 'satisfied') return [];
    if (state.kind === 'conflict') return [toProblemFinding(workload, step, state)];
    const edits = [step.id, ...(together[step.id] ?? [])].flatMap((id) => editsOf.get(id) ?? []);
    const remedy: Remedy = isOtherFile ? byHand('other-manifest') : isProved ? { kind: 'repair', edits } : byHand('layout');
    return [toStepFinding(workload, step, state, remedy)];
  });
  // Several steps may meet the same obstacle.
  const distinct = new Map(findings.map((finding) => [JSON.stringify(finding.about), finding]));
  return { steps: inspected.map(({ step, state }) => ({ id: step.id, state: state.kind })), findings: [...distinct.values()] };
}

/** Whether the two ways to the result agree on the steps that are pending. Where they do not, no edit is offered. */
function proves(workload: Workload, inspected: readonly { readonly step: Step; readonly state: StepState }[]): boolean {
  const open = inspected.filter(({ state }) => state.kind !== 'conflict');
  const edits: readonly ReasonedEdit[] = open.flatMap(({ step, state }) =>
    state.kind === 'pending' ? giveReason(state.edits, step.id) : [],
  );
  if (findOverlap(edits) !== undefined) return false;
  const manifest = applyEdits(workload.document.text, edits);
  const fault = checkPlan(
    workload,
    manifest,
    open.map(({ step }) => step),
  );
  // A mount that loses its volume is a finding of its own, and not a doubt about the edits.
  return fault === undefined || fault.code !== 'SELF_CHECK_FAILED';
}

function toStepFinding(
  workload: Workload,
  { id, fact, sources }: Step,
  { edits }: Extract<StepState, { kind: 'pending' }>,
  remedy: Remedy,
): StepFinding {
  const changes = edits.map(({ change }) => change);
  const range = rangeOfStep(workload, edits[0] ?? { start: workload.document.start, end: workload.document.start });
  const level = isEmptyField(fact, workload) ? 'note' : 'error';
  const args = {
    ...('value' in fact ? { name: fact.name, value: fact.value } : {}),
    subjects: changes.map(({ subject }) => subject).join(', '),
  };
  return { id, level, range, args, remedy, sources, isRefused: false, about: { kind: 'step', step: id, changes } };
}

/** A field with nothing in it is the same as none (facts/apiserver.md, Result 3). */
function isEmptyField(fact: Fact, { pod, container }: Workload): boolean {
  if (fact.kind !== 'field-absent') return false;
  const value = findPair(fact.of === 'pod' ? pod : container, fact.field)?.value;
  return value === null || (isScalar(value) && value.value === null);
}

/** What an edit is about: what it removes or replaces, without the comments above; the line in front of what it puts in. */
function rangeOfStep({ document: { text } }: Workload, { start, end }: NodeRange): NodeRange {
  if (start === end) return { start: lineStart(text, Math.max(0, start - 1)), end: Math.max(0, start - 1) };
  const removed = text.slice(start, end);
  const comments = /^(?:[ \t]*#[^\n]*\n)*[ \t]*/.exec(removed)?.[0].length ?? 0;
  const from = comments < removed.length ? start + comments : start;
  return { start: from, end: Math.max(from + 1, start + removed.trimEnd().length) };
}

function toProblemFinding({ document }: Workload, { sources }: Step, { problem }: Extract<StepState, { kind: 'conflict' }>): StepFinding {
  const why = problem.code === 'LAYOUT' ? 'layout' : problem.code === 'WRONG_MANIFEST' ? 'other-manifest' : 'unknown-intent';
  return {
    id: problem.code,
    level: 'error',
    range: { start: document.start, end: document.start },
    args: {},
    remedy: { kind: 'by-hand', why },
    sources,
    isRefused: false,
    about: { kind: 'problem', problem },
  };
}
