import type { TextEdit } from '../text/edits.ts';
import type { StepState } from './types.ts';

/** The edits of a step that is pending, each with what it does. */
export type PendingEdits = Extract<StepState, { kind: 'pending' }>['edits'];

/** One edit for each thing that goes, with its name; where all go in one edit, it has the names of all. */
export function nameEach(edits: readonly TextEdit[], names: readonly string[]): PendingEdits {
  const all = names.join(', ');
  const subjects = edits.length === names.length ? names : [all];
  return edits.map((edit, n) => ({ ...edit, change: { action: 'remove', subject: subjects[n] ?? all } }));
}
