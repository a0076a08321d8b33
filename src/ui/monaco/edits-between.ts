import { applyEdits, type TextEdit } from '../../engine/index.ts';

/**
 * The edits that turn one edited form of a text into another. Where both lists agree nothing is touched, so that the cursor, what is
 * folded and what the editor can undo stay where they are.
 *
 * Law: `applyEdits(applyEdits(text, from), editsBetween(text, from, to)) === applyEdits(text, to)`.
 */
export function editsBetween(text: string, from: readonly TextEdit[], to: readonly TextEdit[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let shift = 0;
  for (const { start, end, old, next } of groupTouching(from, to)) {
    const inside = (edit: TextEdit) => ({ ...edit, start: edit.start - start, end: edit.end - start });
    const before = applyEdits(text.slice(start, end), old.map(inside));
    const after = applyEdits(text.slice(start, end), next.map(inside));
    if (before !== after) edits.push(trimEdit(before, after, start + shift));
    shift += before.length - (end - start);
  }
  return edits;
}

/** The smallest edit that turns `before`, which stands at `offset`, into `after`, and leaves pairs of characters together. */
export function trimEdit(before: string, after: string, offset: number): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  while (head > 0 && (isInPair(before, head) || isInPair(after, head))) head--;
  let tail = 0;
  while (tail < shorter - head && before.at(-tail - 1) === after.at(-tail - 1)) tail++;
  while (tail > 0 && (isInPair(before, before.length - tail) || isInPair(after, after.length - tail))) tail--;
  return { start: offset + head, end: offset + before.length - tail, newText: after.slice(head, after.length - tail) };
}

interface Group {
  readonly start: number;
  end: number;
  readonly old: TextEdit[];
  readonly next: TextEdit[];
}

/** The edits of both lists in the order of the text, those that overlap or touch together. */
function groupTouching(from: readonly TextEdit[], to: readonly TextEdit[]): readonly Group[] {
  const all = [...from.map((edit) => ({ edit, isOld: true })), ...to.map((edit) => ({ edit, isOld: false }))];
  const groups: Group[] = [];
  for (const { edit, isOld } of all.toSorted((a, b) => a.edit.start - b.edit.start)) {
    const last = groups.at(-1);
    const group = last !== undefined && edit.start <= last.end ? last : { start: edit.start, end: edit.end, old: [], next: [] };
    if (group !== last) groups.push(group);
    group.end = Math.max(group.end, edit.end);
    (isOld ? group.old : group.next).push(edit);
  }
  return groups;
}

/** Between the two characters of a line end, or the two halves of one character, no editor makes an edit. */
function isInPair(text: string, at: number): boolean {
  return /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(at - 1, at + 1));
}
