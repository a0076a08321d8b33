import type { Strength, SourceId } from '../catalog/sources.ts';
import type { ManifestFile, ReasonedChange, ReasonedEdit, RecipeId, StepId, StepProblem } from '../recipes/types.ts';
import type { Selection } from '../selection/selection.ts';
import type { Place } from '../text/lines.ts';

/** Everything a recipe does to a manifest, with its reasons. Plain and serialisable; pages, files and JSON are views of it. */
export interface Plan {
  readonly selection: Selection;
  readonly recipe: RecipeId;
  /** The upstream file the recipe starts from, and the name under which the result is handed over. */
  readonly file: ManifestFile;
  readonly name: string;
  /** The edited text: the input's bytes outside the hunks. */
  readonly manifest: string;
  /** Text edits of the input, each with its reason; applied, they give `manifest`. */
  readonly edits: readonly ReasonedEdit[];
  /** In the order of the file. Empty where no edit is needed. */
  readonly hunks: readonly Hunk[];
  /** Every step of the recipe, also those that held already. */
  readonly steps: readonly PlannedStep[];
  readonly counts: PlanCounts;
  readonly notices: readonly PlanNotice[];
}

/** A run of changed lines; starts and counts as in a unified diff: a start with no lines is the line before. */
export interface Hunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  /** The lines themselves, with their line ends. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** What is done here and why, in the order of the file. Never empty. */
  readonly changes: readonly ReasonedChange[];
}

export interface PlannedStep {
  readonly id: StepId;
  readonly state: 'satisfied' | 'pending';
  readonly strength: Strength;
  readonly sources: readonly SourceId[];
}

export interface PlanCounts {
  readonly removedLines: number;
  readonly addedLines: number;
  /** Lines of the input that are in the result unchanged. */
  readonly identicalLines: number;
}

/** Something about the input that a person should know although there is a plan. */
export type PlanNotice =
  | { readonly code: 'NO_EDIT_NEEDED'; readonly level: 'note'; readonly args: Record<string, never> }
  | {
      readonly code: 'RELEASE_DIFFERS';
      readonly level: 'warning';
      readonly args: { readonly found: string; readonly chosen: string };
    }
  | {
      readonly code: 'REMOVES_UNKNOWN';
      readonly level: 'warning';
      readonly args: { readonly field: string; readonly names: readonly string[] };
    }
  /** Images that no registry takes the place of: they come from neither of upstream's. */
  | { readonly code: 'IMAGES_LEFT'; readonly level: 'warning'; readonly args: { readonly images: readonly string[] } }
  | {
      readonly code: 'DUPLICATE_VARIABLE';
      readonly level: 'warning';
      readonly place: Place;
      readonly args: { readonly name: string; readonly firstLine: number };
    };

/** Why there is no plan. */
export type PlanProblem =
  | StepProblem
  | { readonly code: 'MOUNT_WITHOUT_VOLUME'; readonly place: Place; readonly args: { readonly container: string; readonly volume: string } }
  | { readonly code: 'SELF_CHECK_FAILED'; readonly args: Record<string, never> };

export type PlanResult = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly PlanProblem[] };
