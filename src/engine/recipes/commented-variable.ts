import { isNode, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../text/edits.ts';
import { lineEnd, lineStart } from '../text/lines.ts';
import { rangeOf, type YamlDocument } from '../yaml/document.ts';
import { itemRange } from '../yaml/operations.ts';

/** A variable that stands in a list as two comment lines, as upstream ships `CALICO_IPV4POOL_CIDR`. */
export interface CommentedVariable {
  /** Edits that make both lines live in place, with this value in the quotes that are there. */
  readonly uncomment: (value: string) => readonly TextEdit[];
}

/**
 * Finds the two comment lines `# - name: NAME` and `#   value: "…"` in the column of the list's dashes, directly one below the
 * other, outside every item. Undefined where there is no such pair.
 */
export function findCommentedVariable(document: YamlDocument, seq: YAMLSeq, name: string): CommentedVariable | undefined {
  const { text } = document;
  const items = seq.items.map((item, n) => ({ ...itemRange(document, seq, n), node: item }));
  const first = items[0];
  if (first === undefined) return undefined;
  const indent = text.slice(lineStart(text, first.start), first.start);
  if (seq.flow || !/^ *$/.test(indent)) return undefined;
  const end = Math.max(rangeOf(document, seq).end, ...items.map(({ node }) => (isNode(node) ? rangeOf(document, node).end : 0)));
  const stop = Math.max(end, followingComments(text, end));
  const head = new RegExp(`^${indent}# - name: ${name}[ \\t]*\\r?\\n${indent}#   value: (["']?)([^"'\\r\\n]*)\\1[ \\t]*\\r?$`, 'gm');
  head.lastIndex = commentsAbove(text, first.start);
  for (let match = head.exec(text); match !== null && match.index < stop; match = head.exec(text)) {
    const at = match.index;
    if (items.some((item) => at >= item.start && at < item.end)) continue;
    const valueLine = lineEnd(text, at);
    const quote = match[1] ?? '';
    const valueStart = text.indexOf('value: ', valueLine) + 'value: '.length;
    const valueEnd = valueStart + quote.length * 2 + (match[2] ?? '').length;
    return {
      uncomment: (value) => [
        { start: at + indent.length, end: at + indent.length + 2, newText: '' },
        { start: valueLine + indent.length, end: valueLine + indent.length + 2, newText: '' },
        { start: valueStart, end: valueEnd, newText: `${quote || '"'}${value}${quote || '"'}` },
      ],
    };
  }
  return undefined;
}

/** Start of the comment lines directly above the line that holds `offset`. */
function commentsAbove(text: string, offset: number): number {
  let top = lineStart(text, offset);
  while (top > 0 && /^[ ]*#/.test(text.slice(lineStart(text, top - 1), top))) top = lineStart(text, top - 1);
  return top;
}

/** End of the comment lines that follow the line of `offset`. */
function followingComments(text: string, offset: number): number {
  let bottom = text[offset - 1] === '\n' ? offset : lineEnd(text, offset);
  while (bottom < text.length && /^[ ]*#/.test(text.slice(bottom, lineEnd(text, bottom)))) bottom = lineEnd(text, bottom);
  return bottom;
}
