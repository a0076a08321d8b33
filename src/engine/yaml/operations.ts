import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Scalar,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { TextEdit } from '../text/edits.ts';
import { eolAt, lineEnd, lineStart } from '../text/lines.ts';
import { done, failed, type Result } from '../text/result.ts';
import { findPair, placeIn, rangeOf, type NodeRange, type YamlDocument } from './document.ts';
import type { YamlProblem } from './problems.ts';
import { scalarSource, type ScalarStyle } from './style.ts';

/** Text edits against the whole original text, or the place whose layout cannot be edited in whole lines. */
export type Edits = Result<readonly TextEdit[], YamlProblem>;

/**
 * Removes a key with its value: its whole lines, and the comment lines directly above it at the same indentation with no blank
 * line between. A comment above the next key stays.
 */
export function removePair(document: YamlDocument, pair: Pair): Edits {
  const key = rangeOf(document, pair.key as Node);
  return removeLines(document, { start: key.start, end: Math.max(key.end, contentEnd(document, pair.value)) });
}

/**
 * Removes these items of a block sequence by the rule of `removePair`: one edit an item, in their order. Where that would leave the
 * sequence empty, the key that holds it goes in a single edit. No items: no edits.
 */
export function removeItems(document: YamlDocument, holder: Pair, seq: YAMLSeq, items: readonly unknown[]): Edits {
  const wanted = new Set(items);
  const gone = seq.items.flatMap((item, n) => (wanted.has(item) ? [n] : []));
  if (gone.length === 0) return done([]);
  if (seq.flow) return layout(document, rangeOf(document, seq).start);
  if (gone.length === seq.items.length) return removePair(document, holder);
  const edits: TextEdit[] = [];
  for (const n of gone) {
    const removed = removeLines(document, itemRange(document, seq, n));
    if (!removed.ok) return removed;
    edits.push(...removed.value);
  }
  return done(edits);
}

/**
 * Inserts a mapping of scalars behind the last item of a block sequence, in the siblings' own style: the column of the dash,
 * the space behind it, the quotes, the line end. The last sibling that has these keys is the model.
 */
export function appendEntry(document: YamlDocument, seq: YAMLSeq, entry: readonly (readonly [key: string, value: string])[]): Edits {
  const last = seq.items.length - 1;
  const item = seq.items[last];
  if (seq.flow) return layout(document, rangeOf(document, seq).start);
  if (!isMap(item) || item.flow || item.items.length === 0) return layout(document, itemRange(document, seq, last).start);
  const { text } = document;
  const { start: dash, end } = itemRange(document, seq, last);
  const indent = text.slice(lineStart(text, dash), dash);
  const gap = text.slice(dash + 1, rangeOf(document, item).start);
  if (!/^[ ]*$/.test(indent) || !/^[ ]+$/.test(gap)) return layout(document, dash);
  const at = endOfLines(text, end);
  // A block scalar that the text ends in would get a line end that it does not have.
  if (at === undefined || (text[at - 1] !== '\n' && endsInBlockScalar(item))) return layout(document, dash);
  const eol = eolAt(text, at - 1) || eolAt(text, 0) || '\n';
  const lines = entry.map(([key, value], n) => {
    const model = seq.items.findLast((sibling) => isMap(sibling) && isScalar(findPair(sibling, key)?.value));
    const style = isMap(model) ? styleOf(findPair(model, key)?.value) : undefined;
    return `${indent}${n === 0 ? `-${gap}` : ` ${' '.repeat(gap.length)}`}${key}: ${scalarSource(value, style)}`;
  });
  const added = lines.join(eol);
  // A last line without a line end keeps being one: the new lines bring the line end before them.
  return done([{ start: at, end: at, newText: text[at - 1] === '\n' ? added + eol : eol + added }]);
}

/** Replaces a one-line scalar's source, and nothing else, in the quotes it has. */
export function replaceScalar(document: YamlDocument, scalar: Scalar, value: string): Edits {
  const { start, end } = rangeOf(document, scalar);
  if (start === end || document.text.slice(start, end).includes('\n')) return layout(document, start);
  return done([{ start, end, newText: scalarSource(value, styleOf(scalar)) }]);
}

/** Range of an item from its dash to the end of its value. */
export function itemRange(document: YamlDocument, seq: YAMLSeq, n: number): NodeRange {
  const item = seq.items[n];
  const own = isNode(item) ? { start: rangeOf(document, item).start, end: contentEnd(document, item) } : rangeOf(document, seq);
  const dash = dashesOf(seq)[n];
  return dash === undefined ? own : { start: document.start + dash.offset, end: Math.max(own.end, document.start + dash.offset + 1) };
}

const dashes = new WeakMap<YAMLSeq, readonly { readonly offset: number }[]>();

/** The dashes of a block sequence, in order, found once: a list may be long. None for a flow sequence. */
function dashesOf(seq: YAMLSeq): readonly { readonly offset: number }[] {
  const known = dashes.get(seq);
  if (known !== undefined) return known;
  const token = seq.srcToken;
  const found = token?.type === 'block-seq' ? token.items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind')) : [];
  dashes.set(seq, found);
  return found;
}

/** The sequence behind `key`, with the pair that holds it; undefined where the key is absent, null or no sequence. */
export function findSeq(map: YAMLMap, key: string): { readonly pair: Pair; readonly seq: YAMLSeq } | undefined {
  const pair = findPair(map, key);
  return pair !== undefined && isSeq(pair.value) ? { pair, seq: pair.value } : undefined;
}

/** True where a node cannot be addressed by name: an alias, or a mapping with a merge key. */
export function isIndirect(node: unknown): boolean {
  if (node === undefined || node === null) return false;
  if (isMap(node)) return findPair(node, '<<') !== undefined || isAlias(findPair(node, 'name')?.value);
  return !isScalar(node) && !isCollection(node);
}

/** Offset behind the last value in a node: a block collection's own range may reach over comments that follow it. */
function contentEnd(document: YamlDocument, node: unknown): number {
  const last = isNode(node) ? lastLeaf(node) : undefined;
  return last === undefined ? 0 : rangeOf(document, last).end;
}

function endsInBlockScalar(node: Node): boolean {
  const last = lastLeaf(node);
  return isScalar(last) && (last.type === Scalar.BLOCK_LITERAL || last.type === Scalar.BLOCK_FOLDED);
}

/** The node that a node's text ends with; an empty value is a node too, behind its colon. */
function lastLeaf(node: Node): Node {
  if (!isCollection(node) || node.flow) return node;
  const last: unknown = node.items.at(-1);
  if (isNode(last)) return lastLeaf(last);
  if (!isPair(last)) return node;
  const { key, value } = last;
  if (isNode(value)) return lastLeaf(value);
  return isNode(key) ? key : node;
}

function removeLines(document: YamlDocument, { start, end }: NodeRange): Edits {
  const { text } = document;
  const first = lineStart(text, start);
  const indent = text.slice(first, start);
  const behind = endOfLines(text, end);
  if (!/^[ ]*$/.test(indent) || behind === undefined) return layout(document, start);
  return done([{ start: withCommentsAbove(document, first, indent), end: behind, newText: '' }]);
}

/** Offset behind the line in which a value ends, if only blanks and a comment follow there. */
function endOfLines(text: string, end: number): number | undefined {
  // A block scalar's range ends behind its last line end already.
  if (text[end - 1] === '\n') return end;
  const behind = lineEnd(text, end);
  // An empty value stands behind the blanks that follow its colon.
  const from = end - (/[ \t]*$/.exec(text.slice(lineStart(text, end), end))?.[0].length ?? 0);
  return /^[ \t]*(?:[ \t]#[^\n]*)?\r?\n?$/.test(text.slice(from, behind)) ? behind : undefined;
}

function withCommentsAbove(document: YamlDocument, first: number, indent: string): number {
  let top = first;
  while (top > document.start) {
    const above = lineStart(document.text, top - 1);
    if (!document.text.startsWith(`${indent}#`, above)) return top;
    top = above;
  }
  return top;
}

function styleOf(node: unknown): ScalarStyle | undefined {
  return isScalar(node) ? node.type : undefined;
}

function layout(document: YamlDocument, offset: number): Edits {
  return failed({ code: 'LAYOUT', place: placeIn(document.text, offset), args: {} });
}
