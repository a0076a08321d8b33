import type { EditReason, ReasonedEdit } from '../recipes/types.ts';
import type { NodeRange } from '../yaml/document.ts';

interface PlacedEdit extends NodeRange {
  readonly edit: ReasonedEdit;
}

/**
 * Finds the reason for a part of an object that goes or is replaced (`before`, with its range in the original) or that comes (`after`, with
 * its range in the manifest): that of the edit which touches it, the one about `subject` where several do. Undefined where none does.
 */
export function createReasonFinder(
  edits: readonly ReasonedEdit[],
): (side: 'before' | 'after', range: NodeRange | undefined, subject: string) => EditReason | undefined {
  const before = edits.map((edit): PlacedEdit => ({ edit, start: edit.start, end: edit.end }));
  const after = placeAfter(edits);
  return (side, range, subject) => {
    if (range === undefined) return undefined;
    const changes = (side === 'before' ? before : after)
      .filter(({ start, end }) => start < range.end && end > range.start)
      .flatMap(({ edit }) => edit.changes);
    return (changes.find((change) => change.subject === subject) ?? changes[0])?.step;
  };
}

/** Where the new text of each edit stands in the result. Edits at one place follow each other in their own order. */
function placeAfter(edits: readonly ReasonedEdit[]): readonly PlacedEdit[] {
  let shift = 0;
  return edits
    .toSorted((a, b) => a.start - b.start)
    .map((edit) => {
      const start = edit.start + shift;
      shift += edit.newText.length - (edit.end - edit.start);
      return { edit, start, end: start + edit.newText.length };
    });
}
