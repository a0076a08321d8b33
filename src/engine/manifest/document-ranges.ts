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

/**
 * A document of a stream with the comments that are its own: those directly above its `---` line with no blank line between. Comments
 * directly above the next `---` stay with the next. A byte order mark is the stream's and never in it.
 */
export function withOwnComments(text: string, { start, end }: DocumentRange): DocumentRange {
  const from = start === 0 ? Number(text.startsWith('\uFEFF')) : directComments(text, start);
  return { start: from, end: end === text.length ? end : Math.max(from, directComments(text, end)) };
}

/** Start of the comment lines in column 0 that stand directly above `offset`, a start of a line. */
function directComments(text: string, offset: number): number {
  let start = offset;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (text[above] !== '#') break;
    start = above;
  }
  return start;
}

/** Whether there is anything but markers, directives, comments and blank lines. */
export function hasContent(source: string): boolean {
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
