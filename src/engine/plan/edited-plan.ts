import { extraStepsFor } from '../recipes/extras.ts';
import { manifestName, recipeFor, stepsFor } from '../recipes/recipe-for.ts';
import type { ReasonedEdit } from '../recipes/types.ts';
import type { Selection } from '../selection/selection.ts';
import { applyEdits } from '../text/edits.ts';
import { indexLines, type LineIndex } from '../text/lines.ts';
import { createHunks } from './hunks.ts';
import type { Plan } from './types.ts';

export interface EditedInput {
  readonly text: string;
  readonly selection: Selection;
  readonly edits: readonly ReasonedEdit[];
  /** The edited text, where the caller has it already. */
  readonly manifest?: string;
  /** The index of `text`, where the caller has it already. */
  readonly lines?: LineIndex;
}

/**
 * The plan that these edits of `text` are, whoever wants them: the steps of the selection's recipe, repairs, a person's own changes. It
 * asks nothing of the text, which may be no YAML at all: that is what the audit is for. Its steps are those that an edit names.
 * Throws `EngineError` where edits overlap or are out of range.
 */
export function editedPlan({ text, selection, edits, manifest = applyEdits(text, edits), lines = indexLines(text) }: EditedInput): Plan {
  const recipe = recipeFor(selection);
  const hunks = createHunks(lines, edits);
  const removedLines = hunks.reduce((sum, hunk) => sum + hunk.oldLines, 0);
  const addedLines = hunks.reduce((sum, hunk) => sum + hunk.newLines, 0);
  const named = new Set(edits.flatMap(({ changes }) => changes.map(({ step }) => step)));
  return {
    selection,
    recipe: recipe.id,
    file: recipe.file,
    name: manifestName(selection),
    manifest,
    edits,
    hunks,
    steps: [...stepsFor(selection), ...extraStepsFor(selection)]
      .filter(({ id }) => named.has(id))
      .map(({ id, strength, sources }) => ({ id, state: 'pending', strength, sources })),
    counts: { removedLines, addedLines, identicalLines: lines.starts.length - removedLines },
    notices: [],
  };
}
