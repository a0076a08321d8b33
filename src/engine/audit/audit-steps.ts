import type { Workload } from '../manifest/workload.ts';
import { checkPlan } from '../plan/self-check.ts';
import { giveReason, inspect } from '../recipes/inspect.ts';
import { listStrangers } from '../recipes/strangers.ts';
import { stepsFor } from '../recipes/recipe-for.ts';
import type { Fact, Step, StepId, StepState } from '../recipes/types.ts';
import type { Selection } from '../selection/selection.ts';
import { findOverlap } from '../text/edits.ts';
import { lineStart } from '../text/lines.ts';
import { findPair, type NodeRange } from '../yaml/document.ts';
import { editDocument } from '../yaml/edit-document.ts';
import { isScalar } from 'yaml';
import { byHand } from './remedies.ts';
import type { AuditedStep, AuditFinding, ByHandReason, Remedy } from './types.ts';

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
  const inspected = stepsFor(selection).map((step) => ({ step, state: inspect(step.fact, workload) }));
  const left = leftToPerson(workload, inspected);
  const editsOf = new Map(
    inspected.map(({ step, state }) => [step.id, state.kind === 'pending' && !left.has(step.id) ? giveReason(state.edits, step.id) : []]),
  );
  const findings = inspected.flatMap(({ step, state }): readonly StepFinding[] => {
    if (state.kind === 'satisfied') return [];
    if (state.kind === 'conflict') return [toProblemFinding(workload, step, state)];
    const why = left.get(step.id);
    const edits = [step.id, ...(together[step.id] ?? [])].flatMap((id) => editsOf.get(id) ?? []);
    return [toStepFinding(workload, step, state, why === undefined ? { kind: 'repair', edits } : byHand(why))];
  });
  // Several steps may meet the same obstacle.
  const distinct = new Map(findings.map((finding) => [JSON.stringify(finding.about), finding]));
  return { steps: inspected.map(({ step, state }) => ({ id: step.id, state: state.kind })), findings: [...distinct.values()] };
}

interface Inspected {
  readonly step: Step;
  readonly state: StepState;
}

/** The steps that are pending and yet not for us to make, each with the reason why. */
function leftToPerson(workload: Workload, inspected: readonly Inspected[]): ReadonlyMap<StepId, ByHandReason> {
  const pending = inspected.filter(({ state }) => state.kind === 'pending');
  const all = (why: ByHandReason) => new Map(pending.map(({ step }) => [step.id, why]));
  // The edits of one file's recipe on the other file would make neither.
  if (inspected.some(({ state }) => state.kind === 'conflict' && otherFile.includes(state.problem.code))) return all('other-manifest');
  const left = new Map<StepId, ByHandReason>();
  // A person's own init container may be there for a reason, and would go with upstream's.
  for (const { step } of pending) if (listStrangers(step.fact, workload).length > 0) left.set(step.id, 'unknown-intent');
  const isOpen = ({ step, state }: Inspected) => state.kind !== 'conflict' && !left.has(step.id);
  let fault = prove(workload, inspected.filter(isOpen));
  if (fault === 'MOUNT_WITHOUT_VOLUME') {
    // Another container mounts what would go: a server would refuse the result.
    left.set('remove-cni-volumes', 'unknown-intent');
    fault = prove(workload, inspected.filter(isOpen));
  }
  return fault === 'SELF_CHECK_FAILED' ? all('layout') : left;
}

/** What is wrong with what these steps make of the manifest, by the two ways that must agree. */
function prove(workload: Workload, open: readonly Inspected[]): 'MOUNT_WITHOUT_VOLUME' | 'SELF_CHECK_FAILED' | undefined {
  const edits = open.flatMap(({ step, state }) => (state.kind === 'pending' ? giveReason(state.edits, step.id) : []));
  if (findOverlap(edits) !== undefined) return 'SELF_CHECK_FAILED';
  const steps = open.map(({ step }) => step);
  const fault = checkPlan(workload, editDocument(workload.document, edits), steps);
  if (fault === undefined) return undefined;
  return fault.code === 'MOUNT_WITHOUT_VOLUME' ? fault.code : 'SELF_CHECK_FAILED';
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
  const args = 'value' in fact ? { name: fact.name, value: fact.value } : {};
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
