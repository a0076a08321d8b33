import { orderEdits, type TextEdit } from './edits.ts';

/** An edit of the second list, or one of the first, in the text between the two. */
interface Piece<Note> {
  /** Half-open range in the text between. */
  readonly from: number;
  readonly to: number;
  readonly notes: readonly Note[];
  /** What the piece does: text for the result, or where it came from in the original. */
  readonly second?: TextEdit;
  readonly first?: TextEdit;
}

/** A text edit with notes on why it is made. */
export type NotedEdit<Note> = TextEdit & { readonly changes: readonly Note[] };

/**
 * One list of edits of `text` that does what `first` does and then `second`, whose offsets refer to `applyEdits(text, first)`, here
 * `between`. Edits that meet become one with the notes of both; one that gives back what stood there falls away with its notes.
 *
 * Law: `applyEdits(text, composeEdits(text, first, between, second)) === applyEdits(between, second)`. Throws as `orderEdits`.
 */
export function composeEdits<Note>(
  text: string,
  first: readonly NotedEdit<Note>[],
  between: string,
  second: readonly NotedEdit<Note>[],
): readonly NotedEdit<Note>[] {
  let shift = 0;
  const earlier = orderEdits(text, first).map((edit): Piece<Note> => {
    const from = edit.start + shift;
    shift += edit.newText.length - (edit.end - edit.start);
    return { from, to: from + edit.newText.length, notes: edit.changes, first: edit };
  });
  const later = orderEdits(between, second).map((edit): Piece<Note> => ({
    from: edit.start,
    to: edit.end,
    notes: edit.changes,
    second: edit,
  }));
  const composed: NotedEdit<Note>[] = [];
  // How far an offset of `between`, behind everything handled so far, lies behind its place in the original.
  let ahead = 0;
  for (const group of groupPieces(earlier, later)) {
    const from = Math.min(...group.map((piece) => piece.from));
    const to = Math.max(...group.map((piece) => piece.to));
    const start = from - ahead;
    for (const { first: edit } of group) ahead += edit === undefined ? 0 : edit.newText.length - (edit.end - edit.start);
    const end = to - ahead;
    const edits = group.flatMap((piece) => piece.second ?? []);
    const newText = splice(between, from, to, edits);
    if (newText !== text.slice(start, end)) composed.push({ start, end, newText, changes: distinct(group.flatMap(({ notes }) => notes)) });
  }
  return composed;
}

/** The pieces in the order of the text, those that overlap together. Pieces that only touch stay apart. */
function groupPieces<Note>(earlier: readonly Piece<Note>[], later: readonly Piece<Note>[]): readonly (readonly Piece<Note>[])[] {
  // At one offset: what is put in by the second list, what the first took away there, then what covers characters.
  const rank = ({ from, to, second }: Piece<Note>) => (from < to ? 2 : second === undefined ? 1 : 0);
  const pieces = [...earlier, ...later].toSorted((a, b) => a.from - b.from || rank(a) - rank(b));
  const groups: Piece<Note>[][] = [];
  let reached = -1;
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last !== undefined && piece.from < reached) last.push(piece);
    else groups.push([piece]);
    reached = Math.max(reached, piece.to);
  }
  return groups;
}

function splice(between: string, from: number, to: number, edits: readonly TextEdit[]): string {
  let text = '';
  let at = from;
  for (const { start, end, newText } of edits) {
    text += between.slice(at, start) + newText;
    at = end;
  }
  return text + between.slice(at, to);
}

function distinct<Note>(notes: readonly Note[]): readonly Note[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}
