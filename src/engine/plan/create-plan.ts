import { listVariables, type Variable } from '../manifest/variables.ts';
import { isSameFile } from '../catalog/pins.ts';
import { findWorkload, type Workload } from '../manifest/workload.ts';
import { giveReason, inspect } from '../recipes/inspect.ts';
import { listOtherImages } from '../recipes/move-images.ts';
import { manifestName, recipeFor, stepsFor } from '../recipes/recipe-for.ts';
import { listStrangers } from '../recipes/strangers.ts';
import type { Fact, ManifestFile, ReasonedEdit } from '../recipes/types.ts';
import type { Selection } from '../selection/selection.ts';
import { findOverlap } from '../text/edits.ts';
import { indexLines, placeAt, type LineIndex } from '../text/lines.ts';
import { findString, rangeOf } from '../yaml/document.ts';
import { editDocument } from '../yaml/edit-document.ts';
import { applyExtras } from './apply-extras.ts';
import { editedPlan } from './edited-plan.ts';
import { checkPlan } from './self-check.ts';
import type { PlanNotice, PlannedStep, PlanProblem, PlanResult } from './types.ts';

export interface PlanInput {
  /** The whole manifest, decoded with its byte order mark and line ends as they are. */
  readonly text: string;
  readonly selection: Selection;
  /** The release that the text is known to be by its hash, where it is. */
  readonly knownRelease?: string | undefined;
}

/**
 * Applies the selection's recipe to a manifest. Pure: the same input gives the same plan. Whether the pair is supported is not
 * asked here; see `advise`.
 *
 * Laws: nothing to do gives back the input byte for byte; bytes outside the hunks stay; planning the result again gives no hunks.
 */
export function createPlan({ selection, ...manifest }: PlanInput): PlanResult {
  return createPlanner(manifest).planFor(selection);
}

/** Makes plans of one manifest, which it reads once. */
export interface Planner {
  /** Reads the manifest, which is the half of a first plan, where it has not been read. Whoever does not call it has it read by the first plan. */
  readonly read: () => void;
  /** What `createPlan` gives for the selection. */
  readonly planFor: (selection: Selection) => PlanResult;
}

/** A planner for a manifest, of which nothing is read yet. */
export function createPlanner({ text, knownRelease }: Omit<PlanInput, 'selection'>): Planner {
  let opened: Opened | undefined;
  const open = (): Opened => (opened ??= { found: findWorkload(text), lines: indexLines(text) });
  return {
    read: () => void open(),
    planFor: (selection) => {
      const { found, lines } = open();
      return found.ok ? planOf(found.value, lines, selection, knownRelease) : { ok: false, problems: [found.problem] };
    },
  };
}

/** What is read of a manifest whatever the selection is. */
interface Opened {
  readonly found: ReturnType<typeof findWorkload>;
  readonly lines: LineIndex;
}

function planOf(workload: Workload, lines: LineIndex, selection: Selection, knownRelease: string | undefined): PlanResult {
  const { text } = lines;
  const recipe = recipeFor(selection);
  const steps = stepsFor(selection);
  const edits: ReasonedEdit[] = [];
  const problems: PlanProblem[] = [];
  const planned: PlannedStep[] = [];
  for (const step of steps) {
    const state = inspect(step.fact, workload);
    if (state.kind === 'conflict') problems.push(state.problem);
    if (state.kind === 'pending') edits.push(...giveReason(state.edits, step.id));
    if (state.kind !== 'conflict') planned.push({ id: step.id, state: state.kind, strength: step.strength, sources: step.sources });
  }
  if (problems.length > 0) return { ok: false, problems: distinct(problems) };
  // Two steps may want neighbours in one line of a flow list; each is right by itself.
  const overlap = findOverlap(edits);
  if (overlap !== undefined) return { ok: false, problems: [{ code: 'LAYOUT', place: placeAt(lines, overlap.start), args: {} }] };
  const edited = editDocument(workload.document, edits);
  const fault = checkPlan(workload, edited, steps);
  if (fault !== undefined) return { ok: false, problems: [fault] };
  const extended = applyExtras(text, { edits, manifest: edited.text }, selection);
  if (!extended.ok) return { ok: false, problems: [extended.problem] };
  const otherRelease = findOtherRelease(workload, selection.calico, recipe.file, knownRelease);
  return {
    ok: true,
    plan: {
      ...editedPlan({ text, selection, ...extended.value, lines }),
      name: manifestName({ ...selection, calico: otherRelease ?? selection.calico }),
      steps: [...planned, ...extended.value.steps],
      notices: [
        ...noEditNotices(extended.value.edits),
        ...steps.flatMap(({ fact }) => unknownNotices(fact, workload)),
        ...releaseNotices(selection, otherRelease),
        ...duplicateNotices(workload, lines, extended.value.edits),
        ...imageNotices(selection, extended.value.manifest),
      ],
    },
  };
}

/** Several steps may meet the same obstacle. */
function distinct(problems: readonly PlanProblem[]): readonly PlanProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function noEditNotices(edits: readonly ReasonedEdit[]): readonly PlanNotice[] {
  return edits.length === 0 ? [{ code: 'NO_EDIT_NEEDED', level: 'note', args: {} }] : [];
}

/**
 * The release that the file is of, where it is another than the chosen one. Only reads the image's tag; no step ever addresses
 * anything by it.
 */
function findOtherRelease(
  { container }: Workload,
  calico: string,
  file: ManifestFile,
  knownRelease: string | undefined,
): string | undefined {
  const tag = /:v(\d+\.\d+\.\d+)$/.exec(findString(container, 'image') ?? '')?.[1];
  const found = knownRelease ?? tag;
  return found === undefined || found === calico || isSameFile(found, calico, file) ? undefined : found;
}

/** What goes with a field although upstream does not ship it: a person's own init container may be there for a reason. */
function unknownNotices(fact: Fact, workload: Workload): readonly PlanNotice[] {
  const names = listStrangers(fact, workload);
  if (fact.kind !== 'field-absent' || names.length === 0) return [];
  return [{ code: 'REMOVES_UNKNOWN', level: 'warning', args: { field: fact.field, names } }];
}

function releaseNotices({ calico }: Selection, found: string | undefined): readonly PlanNotice[] {
  return found === undefined ? [] : [{ code: 'RELEASE_DIFFERS', level: 'warning', args: { found, chosen: calico } }];
}

/** Where images come from a registry of their own, those that do not. */
function imageNotices({ extras, registry }: Selection, manifest: string): readonly PlanNotice[] {
  if (registry === undefined || !extras.includes('use-private-registry')) return [];
  const images = listOtherImages(manifest, registry);
  return images.length === 0 ? [] : [{ code: 'IMAGES_LEFT', level: 'warning', args: { images } }];
}

/** Names that stand twice and that no step is about: a cluster takes them in silence, and may later lose both. */
function duplicateNotices(workload: Workload, lines: LineIndex, edits: readonly ReasonedEdit[]): readonly PlanNotice[] {
  const touched = new Set<string>(edits.flatMap(({ changes }) => changes.map(({ subject }) => subject)));
  const firsts = new Map<string, Variable>();
  const seconds = new Map<string, Variable>();
  for (const variable of listVariables(workload).filter(({ name }) => !touched.has(name))) {
    if (!firsts.has(variable.name)) firsts.set(variable.name, variable);
    else if (!seconds.has(variable.name)) seconds.set(variable.name, variable);
  }
  if (seconds.size === 0) return [];
  const { document } = workload;
  const placeOf = (variable: Variable | undefined) => placeAt(lines, variable === undefined ? 0 : rangeOf(document, variable.node).start);
  return [...seconds].map(([name, second]) => {
    const args = { name, firstLine: placeOf(firsts.get(name)).line };
    return { code: 'DUPLICATE_VARIABLE', level: 'warning', place: placeOf(second), args };
  });
}
