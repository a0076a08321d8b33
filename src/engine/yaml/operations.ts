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
import { done } from '../text/result.ts';
import { hasMergeKey, findPair, rangeOf, type NodeRange, type YamlDocument } from './document.ts';
import { appendMember, blanksBefore, layout, memberSource, removeMembers, siblingStyle, type Edits, type Entry } from './flow.ts';
import { scalarSource, styleOf } from './style.ts';

export type { Edits };

/** A sequence that stands behind a key, with the pair and the mapping that hold it. */
export interface HeldSeq {
  readonly map: YAMLMap;
  readonly pair: Pair;
  readonly seq: YAMLSeq;
}

/**
 * Removes a key of `map` with its value, in a single edit: its whole lines, and the comment lines directly above it at the same
 * indentation with no blank line between. A comment above the next key stays. In a flow mapping: as `removeMembers`.
 */
export function removePair(document: YamlDocument, map: YAMLMap, pair: Pair): Edits {
  if (map.flow) return removeMembers(document, map, new Set([pair]));
  const key = rangeOf(document, pair.key as Node);
  return removeLines(document, { start: key.start, end: Math.max(key.end, contentEnd(document, pair.value)) });
}

/**
 * Removes these items of a sequence by the rule of `removePair`: one edit an item, in their order; neighbours may touch and never
 * overlap. Where that would leave the sequence empty, the key that holds it goes in a single edit. No items: no edits.
 */
export function removeItems(document: YamlDocument, { map, pair, seq }: HeldSeq, items: readonly unknown[]): Edits {
  const wanted = new Set(items);
  const gone = seq.items.flatMap((item, n) => (wanted.has(item) ? [n] : []));
  if (gone.length === 0) return done([]);
  if (gone.length === seq.items.length) return removePair(document, map, pair);
  if (seq.flow) return removeMembers(document, seq, wanted);
  const edits: TextEdit[] = [];
  for (const n of gone) {
    const removed = removeLines(document, itemRange(document, seq, n));
    if (!removed.ok) return removed;
    edits.push(...removed.value);
  }
  return done(edits);
}

/**
 * Inserts a mapping of scalars behind the last item of a sequence, in the siblings' own style: the column of the dash, the space behind
 * it, the quotes of keys and values, the line end. The last sibling that has a key is the model for it; a last item in flow style makes
 * the new one a `memberSource`. To a flow sequence: as `appendMember`.
 */
export function appendEntry(document: YamlDocument, seq: YAMLSeq, entry: Entry): Edits {
  const last = seq.items.length - 1;
  const item = seq.items[last];
  if (seq.flow) return appendMember(document, seq, entry);
  if (!isMap(item) || item.items.length === 0) return layout(document, itemRange(document, seq, last).start);
  const { text } = document;
  const { start: dash, end } = itemRange(document, seq, last);
  const indent = text.slice(lineStart(text, dash), dash);
  const gap = text.slice(dash + 1, rangeOf(document, item).start);
  if (!/^[ ]*$/.test(indent) || !/^[ ]+$/.test(gap)) return layout(document, dash);
  const at = endOfLines(text, end);
  // A block scalar that the text ends in would get a line end that it does not have.
  if (at === undefined || (text[at - 1] !== '\n' && endsInBlockScalar(item))) return layout(document, dash);
  const eol = eolAt(text, at - 1) || eolAt(text, 0) || '\n';
  const lines = item.flow ? [memberSource(document, seq, entry)] : entry.map((pair) => blockLine(seq, item, pair));
  const added = lines.map((line, n) => `${indent}${n === 0 ? '-' : ' '}${n === 0 ? gap : ' '.repeat(gap.length)}${line}`).join(eol);
  // A last line without a line end keeps being one: the new lines bring the line end before them.
  return done([{ start: at, end: at, newText: text[at - 1] === '\n' ? added + eol : eol + added }]);
}

/** A key with its value; a key that no sibling has is quoted as the last item quotes its first. */
function blockLine(seq: YAMLSeq, last: YAMLMap, [key, value]: Entry[number]): string {
  const model = seq.items.findLast(
    (sibling): sibling is YAMLMap => isMap(sibling) && !sibling.flow && findPair(sibling, key) !== undefined,
  );
  const keyNode = model === undefined ? last.items[0]?.key : findPair(model, key)?.key;
  return `${scalarSource(key, styleOf(keyNode))}: ${scalarSource(value, siblingStyle(seq, key))}`;
}

/**
 * Replaces a one-line scalar's source, and nothing else, in the quotes it has; what is no string gets double quotes, which is JSON too.
 * An empty value is written behind its colon, where its key stands on the same line.
 */
export function replaceScalar(document: YamlDocument, scalar: Scalar, value: string): Edits {
  const { text } = document;
  const { start, end } = rangeOf(document, scalar);
  if (text.slice(start, end).includes('\n')) return layout(document, start);
  if (start < end) return done([{ start, end, newText: scalarSource(value, styleOf(scalar)) }]);
  const at = start - blanksBefore(text, start);
  // With an anchor or a tag, what stands before the place is that and no colon, whatever it ends with.
  const isBare = scalar.anchor === undefined && scalar.tag === undefined;
  const hasKey = /[^\s?]/.test(text.slice(lineStart(text, at), at - 1));
  if (!isBare || text[at - 1] !== ':' || !hasKey) return layout(document, start);
  return done([{ start: at, end: at, newText: ` ${scalarSource(value, undefined)}` }]);
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

/** The sequence behind `key`, with what holds it; undefined where the key is absent, null or no sequence. */
export function findSeq(map: YAMLMap, key: string): HeldSeq | undefined {
  const pair = findPair(map, key);
  return pair !== undefined && isSeq(pair.value) ? { map, pair, seq: pair.value } : undefined;
}

/** True where a node cannot be addressed by name: an alias, or a mapping with a merge key. */
export function isIndirect(node: unknown): boolean {
  if (node === undefined || node === null) return false;
  if (isMap(node)) return hasMergeKey(node) || isAlias(findPair(node, 'name')?.value);
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
  const from = end - blanksBefore(text, end);
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
