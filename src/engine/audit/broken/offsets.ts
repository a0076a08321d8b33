import { lineEnd, textEnd } from '../../text/lines.ts';
import type { NodeRange, ReadProblem } from '../../yaml/document.ts';
import type { DocumentRange } from '../../yaml/stream.ts';

/** From the place of a problem to the end of its line. */
export function offsetsOf(text: string, { place }: ReadProblem): NodeRange {
  let lineAt = 0;
  for (let line = 1; line < place.line; line++) lineAt = lineEnd(text, lineAt);
  const mark = place.line === 1 && place.column > 1 && text.startsWith('\uFEFF') ? 1 : 0;
  const start = Math.min(lineAt + place.column - 1 + mark, text.length);
  return { start, end: textEnd(text, start) };
}

/** Arguments of every finding on a broken document. */
export interface KubectlCount extends Readonly<Record<string, number>> {
  /** The line of an offset, counted from the `---` above it, which is line 0; from the start of the text where there is none. */
  readonly kubectlLine: number;
  /** 1 where it is counted from a `---`, 0 where from the start. */
  readonly hasSeparator: 1 | 0;
}

/** How kubectl counts the line of an `offset` in the document at `range`. A `---` on the first line of a file is line 1 for it. */
export function countAsKubectl(text: string, range: DocumentRange, offset: number): KubectlCount {
  const separator = offset === 0 ? -1 : text.lastIndexOf('\n---', offset - 1);
  const counted = text.slice(separator + 1, offset).split('\n').length;
  if (separator !== -1) return { kubectlLine: counted - 1, hasSeparator: 1 };
  // A text that begins with the document before this one need not be the start of the file.
  return { kubectlLine: counted, hasSeparator: range.start > 0 && text.startsWith('---') ? 1 : 0 };
}
