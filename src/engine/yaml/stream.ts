/** One document of a YAML stream: `text.slice(start, end)`, offsets in UTF-16 units into the whole text. */
export interface DocumentRange {
  readonly start: number;
  readonly end: number;
}

// YAML 1.2.2, 9.1.2 and 5.x: a line that begins with `---` or `...` is a marker wherever it stands, block scalars and quoted
// scalars included, so a stream can be cut without parsing it.
// A marker on the first line is looked at by itself: the line end in front is what makes the search for the others fast.
const MARKER = /\n(?:---|\.\.\.)(?![^ \t\r\n])/g;
const ENDS_FIRST = /^\.\.\.(?![^ \t\r\n])/;

/**
 * The documents of `text`, in order, without gaps: joined again they are the text. A document begins at its `---` line, with
 * the directives above it if it has any; text before the first marker is a document of its own. An empty text has none.
 */
export function splitDocuments(text: string): readonly DocumentRange[] {
  const cuts = ENDS_FIRST.test(text) ? [0, endOfLine(text, 0)] : [0];
  for (const marker of text.matchAll(MARKER)) {
    const start = marker.index + 1;
    const cut = marker[0].endsWith('-') ? start : endOfLine(text, start);
    const previous = cuts.at(-1) ?? 0;
    // What begins with a marker is no directives: it is not looked through again.
    if (text.startsWith('---', previous) || !isDirectives(text.slice(previous, cut))) cuts.push(cut);
  }
  return cuts.flatMap((start, n) => splitJson(text, { start, end: cuts[n + 1] ?? text.length })).filter(({ start, end }) => end > start);
}

const STRING = /"(?:[^"\\]|\\.)*"/gs;
const JSON_AND_NO_MORE = /^\uFEFF?(?:[\s[\]:,\w.+-]|"")*$/;

/**
 * The values of a stream of JSON, which may follow each other with nothing but blanks between: kubectl reads them all. Anything else is
 * one document: what holds a sign that JSON does not have outside its strings, or a key without quotes.
 */
function splitJson(text: string, range: DocumentRange): readonly DocumentRange[] {
  const source = text.slice(range.start, range.end);
  if (!/^\uFEFF?\s*\{/.test(source) || !/\}\s*\{/.test(source)) return [range];
  const bare = source.replace(STRING, '""');
  if (!JSON_AND_NO_MORE.test(bare.replace(/[{}]/g, '')) || /\{\s*[^"}\s]/.test(bare)) return [range];
  const starts = [0];
  let depth = 0;
  for (const { index, 0: token } of source.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/gs)) {
    if (token === '{' && depth === 0 && source.slice(starts.at(-1), index).trimEnd().endsWith('}')) starts.push(index);
    if (token === '{') depth++;
    if (token === '}') depth--;
    if (depth < 0) return [range];
  }
  return starts.map((start, n) => ({ start: range.start + start, end: range.start + (starts[n + 1] ?? source.length) }));
}

/** Those of `ranges`, which are in order, in which something matches `pattern` (with the flag `g`). The text is looked through once. */
export function rangesWith(text: string, ranges: readonly DocumentRange[], pattern: RegExp): readonly DocumentRange[] {
  const matches = text.matchAll(pattern);
  let next = matches.next();
  return ranges.filter(({ start, end }) => {
    while (next.done !== true && next.value.index < start) next = matches.next();
    return next.done !== true && next.value.index + next.value[0].length <= end;
  });
}

function endOfLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at === -1 ? text.length : at + 1;
}

/** Directives such as `%YAML 1.2` belong to the document whose `---` follows them. */
function isDirectives(text: string): boolean {
  if (!text.includes('%')) return false;
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  return lines.some((line) => line.startsWith('%')) && lines.every((line) => /^(?:%|[ \t]*#|[ \t]*\r?$)/.test(line));
}
