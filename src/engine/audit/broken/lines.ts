/** A line of a document as its indentation tells it. */
export interface Line {
  /** Offset of its first character in the source. */
  readonly start: number;
  /** Blanks in front of it. */
  readonly column: number;
  /** `text` is what says nothing of the structure: a part of a scalar or of a flow collection, a marker, what is no YAML. */
  readonly kind: 'blank' | 'comment' | 'key' | 'item' | 'text';
  /** The key that stands on it, behind the dash if there is one, and its column. */
  readonly key?: string;
  readonly keyColumn: number;
  /** Whether nothing stands behind the key or the dash. */
  readonly opens: boolean;
  /** Whether a value without quotes and brackets stands behind the key or the dash, which deeper lines would go on with. */
  readonly isPlain: boolean;
  /** Whether it is a line of a block scalar. */
  readonly inScalar: boolean;
}

const DASH = /^-(?: +|\r?$)/;
const KEY = /^("[^"]*"|'[^']*'|[^\s"'#[\]{},&*!|>@`%-][^\s:]*|-[^\s:]+) *:(?=[ \t\r]|$)/;
const BLOCK_SCALAR = /^(?:[&!]\S* +)*[|>][-+0-9]*[ \t]*(?:#.*)?\r?$/;
const PLAIN = /^[^\s"'[\]{}&*!|>#]/;
const NOTHING = /^(?:[&!]\S*)?[ \t]*(?:#.*)?\r?$/;
const MARKER = /^(?:---|\.\.\.)(?:[ \t\r]|$)/;

/** The lines of `source`, in order. One pass. */
export function readLines(source: string): readonly Line[] {
  const lines: Line[] = [];
  // Column of the key or dash whose block scalar the lines belong to that stand deeper.
  let scalar: number | undefined;
  for (let start = 0; start < source.length;) {
    const newline = source.indexOf('\n', start);
    const end = newline === -1 ? source.length : newline;
    const text = source.slice(start, end).replace(/^\uFEFF/, '');
    const column = text.length - text.replace(/^ +/, '').length;
    const rest = text.slice(column);
    const isBlank = rest.trim() === '';
    if (scalar !== undefined && !isBlank && column <= scalar) scalar = undefined;
    const inScalar = scalar !== undefined;
    const { behind, ...line } = inScalar ? textLine(column) : readLine(rest, column);
    if (BLOCK_SCALAR.test(behind) && (line.kind === 'key' || line.kind === 'item'))
      scalar = line.key === undefined ? column : line.keyColumn;
    lines.push({ start, column, inScalar, isPlain: PLAIN.test(behind), ...line });
    start = end + 1;
  }
  return lines;
}

type Read = Pick<Line, 'kind' | 'key' | 'keyColumn' | 'opens'> & { readonly behind: string };

const textLine = (column: number): Read => ({ kind: 'text', keyColumn: column, opens: false, behind: '' });

function readLine(rest: string, column: number): Read {
  if (rest.trim() === '') return { ...textLine(column), kind: 'blank' };
  if (rest.startsWith('#')) return { ...textLine(column), kind: 'comment' };
  if (column === 0 && MARKER.test(rest)) return textLine(column);
  const dash = DASH.exec(rest)?.[0] ?? '';
  const inner = rest.slice(dash.length);
  const key = KEY.exec(inner);
  const kind = dash === '' ? 'key' : 'item';
  if (key !== null) {
    const behind = inner.slice(key[0].length).trimStart();
    const name = (key[1] ?? '').replace(/^(["'])(.*)\1$/, '$2');
    return { kind, key: name, keyColumn: column + dash.length, opens: NOTHING.test(behind), behind };
  }
  if (dash === '') return textLine(column);
  return { kind, keyColumn: column + dash.length, opens: NOTHING.test(inner), behind: inner };
}
