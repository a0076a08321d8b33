/** A place in a text. Lines and columns start at 1, as editors and compilers count; columns are UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * The lines of one text by offset. A line ends behind its `\n`; a `\r` before it belongs to the line end. A text that ends
 * in `\n` has no further, empty line behind it, as `git diff` counts.
 */
export interface LineIndex {
  readonly text: string;
  /** Offset of the first character of each line, line 1 first. */
  readonly starts: readonly number[];
}

/** The index of `text`; an empty text has no lines. */
export function indexLines(text: string): LineIndex {
  const starts: number[] = text.length > 0 ? [0] : [];
  for (let at = text.indexOf('\n'); at !== -1 && at + 1 < text.length; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { text, starts };
}

/** The number (from 1) of the line that holds `offset`. An offset at or behind the end of the text is on the last line. */
export function lineAt(index: LineIndex, offset: number): number {
  let low = 0;
  let high = index.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(low, 1);
}

/** Line and column of `offset`. */
export function placeAt(index: LineIndex, offset: number): Place {
  const line = lineAt(index, offset);
  const first = index.starts[line - 1] ?? 0;
  // Editors do not count a byte order mark as a column.
  const mark = line === 1 && offset > 0 && index.text.startsWith('\uFEFF') ? 1 : 0;
  return { line, column: offset - first - mark + 1 };
}

/** Offset of the first character of the line (from 1); the length of the text for the line behind the last. */
export function startOfLine(index: LineIndex, line: number): number {
  return index.starts[line - 1] ?? index.text.length;
}

/** The line (from 1) with its line end, if it has one; empty for a line that is not there. */
export function lineText(index: LineIndex, line: number): string {
  return index.text.slice(startOfLine(index, line), startOfLine(index, line + 1));
}

/** Offset of the first character of the line that holds `offset`. Needs no index: it looks back from `offset`. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset behind the line end of the line that holds `offset`; the length of the text on a last line without one. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at === -1 ? text.length : at + 1;
}

/** Offset behind the text of the line that holds `offset`, before the blanks at its end; never before `offset`. */
export function textEnd(text: string, offset: number): number {
  return offset + text.slice(offset, lineEnd(text, offset)).trimEnd().length;
}

/** The line end of the line that holds `offset`: `\r\n`, `\n`, or empty on a last line without one. */
export function eolAt(text: string, offset: number): '\r\n' | '\n' | '' {
  const end = lineEnd(text, offset);
  if (text[end - 1] !== '\n') return '';
  return text[end - 2] === '\r' ? '\r\n' : '\n';
}
