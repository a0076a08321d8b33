/** A place as the editor counts: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly lineNumber: number;
  readonly column: number;
}

/**
 * The lines of a text as the editor's model of it has them: without the byte order mark, ended by `\n`, `\r\n` or a lone `\r`, and an
 * empty one behind the last line end. The model keeps one kind of line end for all, so offsets in it are none in the text.
 */
export interface ModelLines {
  readonly text: string;
  /** Where each line begins in the text, and where what ends it does. Line 1 first. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export function indexModel(text: string): ModelLines {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  const ends: number[] = [];
  for (const { 0: eol, index } of text.matchAll(/\r\n|\r|\n/g)) {
    ends.push(index);
    starts.push(index + eol.length);
  }
  ends.push(text.length);
  return { text, starts, ends };
}

/** The offset in the text; at the end of its line for a column behind that. */
export function offsetOf({ text, starts, ends }: ModelLines, { lineNumber, column }: Position): number {
  const start = starts[lineNumber - 1];
  return start === undefined ? text.length : Math.min(start + column - 1, ends[lineNumber - 1] ?? start);
}

/** The place of an offset in the text. Inside of a line end it is the end of the line; on the byte order mark, the first column. */
export function positionOf({ starts, ends }: ModelLines, offset: number): Position {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const lineNumber = Math.max(low, 1);
  const start = starts[lineNumber - 1] ?? 0;
  return { lineNumber, column: Math.max(Math.min(offset, ends[lineNumber - 1] ?? start) - start, 0) + 1 };
}

/** What ends the line: its own line end, that of the line before where it is the last, `\n` where it is the only one. */
export function eolOf({ text, starts, ends }: ModelLines, lineNumber: number): string {
  const line = Math.min(lineNumber, starts.length - 1);
  return line < 1 ? '\n' : text.slice(ends[line - 1], starts[line]);
}

/** Whether a line ends in a carriage return alone. The editor counts it as a line end and the rest of the page does not. */
export function hasLoneReturn(text: string): boolean {
  return /\r(?!\n)/.test(text);
}
