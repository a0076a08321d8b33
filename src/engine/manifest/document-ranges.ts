import { lineStart } from '../text/lines.ts';
import { splitDocuments, type DocumentRange } from '../yaml/stream.ts';

/**
 * The documents of a stream, without gaps, cut in front of the comments above a `---` line and not at that line. What holds comments
 * alone goes with the document behind it, at the end of the text with the one before it.
 */
export function cutBeforeComments(text: string): readonly DocumentRange[] {
  const ranges: DocumentRange[] = [];
  let start = 0;
  for (const { end } of splitDocuments(text)) {
    if (!hasContent(text.slice(start, end))) continue;
    const cut = end === text.length ? end : startOfComments(text, end);
    ranges.push({ start, end: cut });
    start = cut;
  }
  const last = ranges.pop() ?? { start: 0, end: 0 };
  return text === '' ? [] : [...ranges, { start: last.start, end: text.length }];
}

/** Whether there is anything but markers, directives, comments and blank lines. */
function hasContent(source: string): boolean {
  return /^(?!\uFEFF?(?:(?:---|\.\.\.)?[ \t]*(?:#.*)?\r?$|%))/m.test(source);
}

/** Where the comments begin that end at `end`, which is a start of a line, with the blank lines among them; `end` where there are none. */
function startOfComments(text: string, end: number): number {
  let start = end;
  for (let line = end; line > 0;) {
    const next = line;
    line = lineStart(text, next - 1);
    // No value reaches into column 0, a block scalar neither: this is a comment.
    if (text[line] === '#') start = line;
    else if (text.slice(line, next).trim() !== '') return start;
  }
  return start;
}
