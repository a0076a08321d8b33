/** A key, or an item of a list, that other lines stand below. */
interface Node {
  readonly parent: Node | undefined;
  readonly column: number;
  readonly isItem: boolean;
  /** The column of the item's own keys; of a key, its column. */
  readonly inside: number;
  /** A key, or the `name` of an item, which may stand at its end; undefined for an item without one. */
  label: string | undefined;
}

/** What each line of a document stands below: `none` for a blank line or a comment, undefined at the top. */
export type Outline = readonly (Node | undefined | 'none')[];

const LINE = /^( *)(?:(-)(?:( +)|(?=\r?\n?$)))?(.*?)\r?\n?$/;
const KEY = /^(?:"([^"\\]+)"|'([^']+)'|([A-Za-z_$][\w./$-]*)) *:(?:[ \t]+(.*))?$/;
const SCALAR = /^(?:"([^"\\]+)"|'([^']+)'|([\w./-]+))[ \t]*(?:#.*)?$/;
const BLOCK_SCALAR = /^[|>][-+\d]*[ \t]*(?:#.*)?$/;

/** Reads from the indentation alone, so that it is quick and never fails; what is written in flow style has no keys in it. */
export function readOutline(lines: readonly string[]): Outline {
  let top: Node | undefined;
  // The lines of a block scalar, which are text whatever they look like, stand behind this column.
  let scalar: number | undefined;
  return lines.map((line) => {
    const [, indent = '', dash, gap = '', content = ''] = LINE.exec(line) ?? [];
    const column = indent.length;
    const isItem = dash !== undefined;
    if (!isItem && content === '') return 'none';
    if (scalar !== undefined && column > scalar) return top;
    scalar = undefined;
    if (!isItem && (content.startsWith('#') || (column === 0 && content.startsWith('---')))) return 'none';
    // A list may stand in the column of the key that it belongs to.
    const isOver = (node: Node) => node.column > column || (node.column === column && (node.isItem || !isItem));
    while (top !== undefined && isOver(top)) top = top.parent;
    const above = top;
    const inside = isItem ? column + 1 + gap.length : column;
    if (isItem) top = { parent: top, column, isItem, inside, label: undefined };
    const { key, value } = readKey(content);
    if (BLOCK_SCALAR.test(key === undefined ? content : value)) scalar = key === undefined ? column : inside;
    if (key === undefined) return above;
    if (key === 'name' && top?.isItem === true && top.inside === inside) top.label ??= readScalar(value);
    top = { parent: top, column: inside, isItem: false, inside, label: key };
    return above;
  });
}

/**
 * The keys and the names of list items that lines `from` up to `to` of the outline, counted from 0, all stand below; outermost first.
 * Comments stand where the line behind them does.
 */
export function enclosingKeys(outline: Outline, from: number, to: number): readonly string[] {
  const end = hasContent(outline, from, to) ? to : outline.findIndex((node, n) => n >= to && node !== 'none') + 1;
  const nodes = outline.slice(from, end).flatMap((node) => (node === 'none' ? [] : [ancestors(node)]));
  const [first = [], ...others] = nodes;
  const shared = first.filter((node, n) => others.every((other) => other[n] === node));
  return shared.flatMap(({ label }) => label ?? []);
}

/** Whether any of the lines is more than a comment or blank. */
export function hasContent(outline: Outline, from: number, to: number): boolean {
  return outline.slice(from, to).some((node) => node !== 'none');
}

/** The node and what it stands below, outermost first. */
function ancestors(node: Node | undefined): readonly Node[] {
  const all: Node[] = [];
  for (let at = node; at !== undefined; at = at.parent) all.unshift(at);
  return all;
}

function readKey(content: string): { readonly key?: string | undefined; readonly value: string } {
  const [, double, single, plain, value = ''] = KEY.exec(content) ?? [];
  return { key: double ?? single ?? plain, value };
}

function readScalar(value: string): string | undefined {
  const [, double, single, plain] = SCALAR.exec(value) ?? [];
  return double ?? single ?? plain;
}
