import { isMap, isNode, isPair, isScalar, Scalar, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../text/edits.ts';
import { eolAt, lineStart } from '../text/lines.ts';
import { done, failed, type Result } from '../text/result.ts';
import { findPair, placeIn, rangeOf, type NodeRange, type YamlDocument } from './document.ts';
import type { YamlProblem } from './problems.ts';
import { scalarSource, styleOf, type ScalarStyle } from './style.ts';

/** Text edits against the whole original text, or the place whose layout they cannot be made in. */
export type Edits = Result<readonly TextEdit[], YamlProblem>;

/** The keys of a mapping of scalars with their values, in the order in which they are written. */
export type Entry = readonly (readonly [key: string, value: string])[];

export function layout(document: YamlDocument, offset: number): Edits {
  return failed({ code: 'LAYOUT', place: placeIn(document.text, offset), args: {} });
}

const SEPARATORS = /^[ \t\r\n,]*$/;
const BLANKS_AND_COMMENTS = /^(?:[ \t\r\n]|#[^\n]*\n)*$/;

/**
 * Removes members of a flow collection: one edit a member, in their order; edits of neighbours touch and never overlap. A member goes
 * from the end of the one before it, so that its own comma stays for the next; where no kept member stands before it, from its start
 * to the start of the next, or in whole lines where each has its own. Where none is kept, a single edit leaves the brackets alone.
 *
 * Edits of two calls on one text overlap where one takes the first member and the other the second. A comment that would be cut, an
 * anchor, a tag or a `?` between members is LAYOUT; a comment inside a removed member goes with it.
 */
export function removeMembers(document: YamlDocument, collection: YAMLMap | YAMLSeq, gone: ReadonlySet<unknown>): Edits {
  const { text } = document;
  const { start: open, end: close } = rangeOf(document, collection);
  // `[a: 1]` holds a mapping without brackets of its own: there is nothing to leave behind.
  if (!hasBrackets(collection)) return layout(document, open);
  const members = membersOf(document, collection);
  const isGone = collection.items.map((item) => gone.has(item));
  const gaps = [...members.map(({ start }) => start), close - 1].map((end, n) => text.slice(members[n - 1]?.end ?? open + 1, end));
  const firstKept = isGone.indexOf(false);
  if (firstKept === -1) {
    if (!gaps.every((gap) => SEPARATORS.test(gap))) return layout(document, open);
    return done([{ start: open + 1, end: close - 1, newText: '' }]);
  }
  // A comment above the first member stays there; an anchor or a tag would come to be the next member's.
  if (isGone[0] === true && !BLANKS_AND_COMMENTS.test(gaps[0] ?? '')) return layout(document, open);
  // Members on lines of their own go with their lines: from one line's start to the other's is the same cut, and easier to read.
  const [indent, ...others] = members.slice(0, firstKept + 1).map(({ start }) => ownIndent(text, start));
  const back = indent !== undefined && others.every((other) => other === indent) ? indent.length : 0;
  const edits: TextEdit[] = [];
  let reached = open;
  for (const [n, { start, end }] of members.entries()) {
    const isLeading = n < firstKept;
    if (isGone[n] === true) {
      if (!SEPARATORS.test(gaps[isLeading ? n + 1 : n] ?? '')) return layout(document, start);
      // The blanks behind an empty value stay, for they may part a comment from what comes before it.
      const to = isLeading ? (members[n + 1]?.start ?? end) - back : end - blanksBefore(text, end);
      edits.push({ start: isLeading ? start - back : reached, end: to, newText: '' });
      reached = to;
    } else {
      reached = end;
    }
  }
  return done(edits);
}

/**
 * Inserts a mapping of scalars behind the last member of a flow sequence, with the separator that stands between the last two, and
 * written as `memberSource` says. A trailing comma stays the last. Several may be appended to one original text, each at the same place,
 * but only one to an empty sequence: it has no comma.
 */
export function appendMember(document: YamlDocument, seq: YAMLSeq, entry: Entry): Edits {
  const { text } = document;
  const { start, end } = rangeOf(document, seq);
  const source = memberSource(document, seq, entry);
  const members = membersOf(document, seq);
  const last = members.at(-1);
  if (last === undefined) {
    if (!SEPARATORS.test(text.slice(start + 1, end - 1))) return layout(document, start);
    return done([{ start: start + 1, end: start + 1, newText: source }]);
  }
  const behind = text.slice(last.end, end);
  const indent = ownIndent(text, last.start);
  const commaLine = /^[ \t]*,[ \t]*(?:#[^\n]*)?\r?\n/.exec(behind);
  if (indent !== undefined && commaLine !== null) {
    const at = last.end + commaLine[0].length;
    return done([{ start: at, end: at, newText: `${indent}${source},${eolAt(text, at - 1)}` }]);
  }
  // A comment on the last member's line is about that member, and would stand behind the new one.
  if (/^[ \t]*,?[ \t]*#/.test(behind)) return layout(document, last.start);
  return done([{ start: last.end, end: last.end, newText: separatorOf(document, seq, members) + source }]);
}

/**
 * The source of a new flow mapping: a copy of the last sibling that has exactly these keys with plain scalars behind them, with
 * its scalars replaced. Without one: in the layout of the last sibling, and in double quotes throughout where keys have them.
 */
export function memberSource(document: YamlDocument, seq: YAMLSeq, entry: Entry): string {
  for (const sibling of seq.items.toReversed()) {
    const copy = isMap(sibling) && sibling.items.length === entry.length ? copyMember(document, sibling, entry) : undefined;
    if (copy !== undefined) return copy;
  }
  const { open, colon, comma, close, quotes } = mappingLayout(document, seq);
  const pairs = entry.map(([key, value], n) => {
    const style = quotes ?? siblingStyle(seq, key) ?? (n === 0 ? Scalar.PLAIN : undefined);
    return `${scalarSource(key, quotes ?? Scalar.PLAIN)}${colon}${scalarSource(value, style)}`;
  });
  return `{${open}${pairs.join(comma)}${close}}`;
}

/** The style of the last scalar that a sibling has behind this key; undefined without one, or where it is no string. */
export function siblingStyle(seq: YAMLSeq, key: string): ScalarStyle | undefined {
  const model = seq.items.findLast((sibling) => isMap(sibling) && isScalar(findPair(sibling, key)?.value));
  return isMap(model) ? styleOf(findPair(model, key)?.value) : undefined;
}

function copyMember(document: YamlDocument, model: YAMLMap, entry: Entry): string | undefined {
  if (!hasBrackets(model)) return undefined;
  const values = new Map(entry);
  const { text } = document;
  const { start, end } = rangeOf(document, model);
  const gaps: string[] = [];
  let copy = '';
  let reached = start;
  for (const { key, value } of model.items) {
    const wanted = isScalar(key) ? values.get(String(key.value)) : undefined;
    if (wanted === undefined || !isScalar(key) || !isScalar(value)) return undefined;
    // A key that stands twice is no model for two.
    values.delete(String(key.value));
    const keyRange = rangeOf(document, key);
    const { start: from, end: to } = rangeOf(document, value);
    // An empty value may touch its colon, where a new value must not stand.
    if (from === to) return undefined;
    gaps.push(text.slice(reached, keyRange.start), text.slice(keyRange.end, from));
    copy += text.slice(reached, from) + scalarSource(wanted, styleOf(value));
    reached = to;
  }
  gaps.push(text.slice(reached, end));
  // Anything else is a comment, an anchor, a tag or a `?`, and about the model alone.
  return gaps.every((gap) => /^[ \t\r\n{},:]*$/.test(gap)) ? copy + text.slice(reached, end) : undefined;
}

interface MappingLayout {
  readonly open: string;
  readonly colon: string;
  readonly comma: string;
  readonly close: string;
  /** What keys and values are quoted in; undefined where keys are plain. */
  readonly quotes: ScalarStyle | undefined;
}

/** How mappings are spaced here: as in the last sibling that has a key, else as at the top of a document in flow style. */
function mappingLayout(document: YamlDocument, seq: YAMLSeq): MappingLayout {
  const { text, root } = document;
  const sibling = seq.items.findLast((item): item is YAMLMap => isMap(item) && hasBrackets(item) && item.items.length > 0);
  const model = sibling ?? (root !== undefined && hasBrackets(root) ? root : undefined);
  const key = model?.items[0]?.key;
  const value = model?.items[0]?.value;
  const quotes = isScalar(key) && key.type === Scalar.QUOTE_DOUBLE ? key.type : undefined;
  const colonGap = isScalar(key) && isNode(value) ? text.slice(rangeOf(document, key).end, rangeOf(document, value).start) : '';
  // Without quotes, a key needs a blank behind its colon.
  const colon = (quotes === undefined ? /^ *: +$/ : /^ *: *$/).test(colonGap) ? colonGap : ': ';
  const inline = { open: '', colon, comma: colon === ':' ? ',' : ', ', close: '', quotes };
  if (sibling === undefined) return inline;
  const { start, end } = rangeOf(document, sibling);
  const members = membersOf(document, sibling);
  const open = text.slice(start + 1, members[0]?.start);
  const close = text.slice(members.at(-1)?.end, end - 1);
  const between = members.length > 1 ? text.slice(members[0]?.end, members[1]?.start) : undefined;
  const comma = between ?? (open.includes('\n') ? `,${open}` : inline.comma);
  return [open, comma, close].every((gap) => SEPARATORS.test(gap)) ? { ...inline, open, comma, close } : inline;
}

function separatorOf(document: YamlDocument, seq: YAMLSeq, members: readonly NodeRange[]): string {
  const { text } = document;
  const [last, previous] = [members.at(-1), members.at(-2)];
  if (last === undefined) return '';
  const between = previous === undefined ? '' : text.slice(previous.end, last.start);
  if (between !== '' && SEPARATORS.test(between)) return between;
  const indent = ownIndent(text, last.start);
  if (indent !== undefined) return `,${eolAt(text, lineStart(text, last.start) - 1)}${indent}`;
  const { comma } = mappingLayout(document, seq);
  return comma.includes('\n') ? ', ' : comma;
}

/** The blanks before `offset` where nothing else stands before it on its line. */
function ownIndent(text: string, offset: number): string | undefined {
  const before = text.slice(lineStart(text, offset), offset);
  return /^[ \t]*$/.test(before) ? before : undefined;
}

function membersOf(document: YamlDocument, { items }: YAMLMap | YAMLSeq): readonly NodeRange[] {
  return (items as readonly unknown[]).map((item) => {
    if (!isPair(item)) return rangeOf(document, item as Node);
    const { start, end } = rangeOf(document, item.key as Node);
    return { start, end: isNode(item.value) ? Math.max(end, rangeOf(document, item.value).end) : end };
  });
}

function hasBrackets({ srcToken }: YAMLMap | YAMLSeq): boolean {
  return srcToken?.type === 'flow-collection';
}

/** How many blanks stand directly before `offset`. */
export function blanksBefore(text: string, offset: number): number {
  let from = offset;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from--;
  return offset - from;
}
