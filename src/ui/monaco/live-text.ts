import { applyEdits, type Plan, type TextEdit } from '../../engine/index.ts';
import { editsBetween, trimEdit } from './edits-between.ts';
import { indexModel, positionOf } from './model-lines.ts';
import { toTextEdits, type ModelChange } from './text-edits.ts';

/** A text with what was done to the original to make it. */
export type EditedText = Pick<Plan, 'manifest' | 'edits'>;

/** The text that an editor's model stands for. The model is never read: what happens in it is done to the text too. */
export interface LiveText {
  readonly original: string;
  readonly first: string;
  /** What a person typed: the edits, and the text that they are edits of. */
  readonly type: (changes: readonly ModelChange[]) => { readonly text: string; readonly edits: readonly TextEdit[] };
  /** Takes another text, and says how the model gets there. Nothing is to be done where it is there already. */
  readonly take: (edited: EditedText) => readonly ModelChange[];
}

export function createLiveText(original: string, first: EditedText): LiveText {
  let text = first.manifest;
  let taken = first;
  return {
    original,
    first: text,
    type: (changes) => {
      const before = text;
      const edits = toTextEdits(before, changes);
      text = applyEdits(before, edits);
      return { text: before, edits };
    },
    take: (edited) => {
      const isKnown = taken.manifest === text;
      const before = text;
      const from = taken;
      taken = edited;
      text = edited.manifest;
      if (text === before) return [];
      return toModelChanges(before, isKnown ? editsBetween(original, from.edits, edited.edits) : [trimEdit(before, text, 0)]);
    },
  };
}

function toModelChanges(text: string, edits: readonly TextEdit[]): readonly ModelChange[] {
  const lines = indexModel(text);
  return edits.map(({ start, end, newText }) => {
    const from = positionOf(lines, start);
    const to = positionOf(lines, end);
    const range = { startLineNumber: from.lineNumber, startColumn: from.column, endLineNumber: to.lineNumber, endColumn: to.column };
    // A byte order mark is in no model.
    return { range, text: start === 0 ? newText.replace(/^\uFEFF/, '') : newText };
  });
}
