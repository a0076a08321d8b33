import { lineEnd } from '../../text/lines.ts';
import type { YamlProblem } from '../../yaml/problems.ts';
import type { NodeRange } from '../../yaml/document.ts';

/** From the place of a problem to the end of its line. */
export function offsetsOf(text: string, { place }: YamlProblem): NodeRange {
  let lineAt = 0;
  for (let line = 1; line < place.line; line++) lineAt = lineEnd(text, lineAt);
  const end = lineAt + text.slice(lineAt, lineEnd(text, lineAt)).trimEnd().length;
  const mark = place.line === 1 && place.column > 1 && text.startsWith('\uFEFF') ? 1 : 0;
  const start = Math.min(lineAt + place.column - 1 + mark, text.length);
  return { start, end: Math.max(end, start) };
}

/** The line of `offset`, counted from the `---` above it, which is line 0; from the start of the text where there is none. */
export function kubectlLine(text: string, offset: number): number {
  const separator = offset === 0 ? -1 : text.lastIndexOf('\n---', offset - 1);
  const counted = text.slice(separator + 1, offset).split('\n').length;
  return separator === -1 ? counted : counted - 1;
}
