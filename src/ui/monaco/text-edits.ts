import type { TextEdit } from '../../engine/index.ts';
import { eolOf, indexModel, offsetOf } from './model-lines.ts';

/** A change as the editor tells of it. All changes of one event refer to what stood there before the event. */
export interface ModelChange {
  readonly range: {
    readonly startLineNumber: number;
    readonly startColumn: number;
    readonly endLineNumber: number;
    readonly endColumn: number;
  };
  readonly text: string;
}

/**
 * The editor's changes as edits of the text that its model stands for. The model has neither the text's byte order mark nor its line
 * ends, so changes are taken by line and column, and line ends that are put in become those of the line they are put into.
 */
export function toTextEdits(text: string, changes: readonly ModelChange[]): readonly TextEdit[] {
  const lines = indexModel(text);
  // The editor tells of the last change in the text first.
  return changes.toReversed().map(({ range, text: newText }) => ({
    start: offsetOf(lines, { lineNumber: range.startLineNumber, column: range.startColumn }),
    end: offsetOf(lines, { lineNumber: range.endLineNumber, column: range.endColumn }),
    newText: newText.replaceAll(/\r\n|\r|\n/g, eolOf(lines, range.startLineNumber)),
  }));
}
