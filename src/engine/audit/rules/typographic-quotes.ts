import { isMap, isPair, isScalar, Scalar, visit, type YAMLMap } from 'yaml';
import { findString, rangeOf, type YamlDocument } from '../../yaml/document.ts';
import type { DocumentRule, Remedy } from '../types.ts';
import { isCalicosName } from './shared/calico-names.ts';
import { hasTypographic, hasTypographicEnds, isTypographic } from './shared/quotes.ts';
import { byHand, repairWith } from '../remedies.ts';
import { unlessAlias } from './shared/unless-alias.ts';

const ONE_LINE: ReadonlySet<unknown> = new Set([Scalar.PLAIN, Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE]);

/** Curly quotes, as a page or a word processor prints them, are no quotes to YAML: they are stored (facts/apiserver.md, Result 3). */
export const typographicQuotes = {
  id: 'TYPOGRAPHIC_QUOTES',
  level: 'error',
  isRefused: false,
  sources: [],
  check: ({ document, pods }) =>
    pods.flatMap(({ pod }) =>
      listQuoted(pod).map(({ scalar, text, key, subject }) => ({
        range: rangeOf(document, scalar),
        args: { text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text },
        remedy: unlessAlias(document, () => straighten(document, scalar, key, subject)),
      })),
    ),
} as const satisfies DocumentRule;

/** As much of a value as a sentence takes. */
const LONGEST = 60;

interface Quoted {
  readonly scalar: Scalar;
  readonly text: string;
  /** The key that it is the value of; undefined for an item of a list. */
  readonly key: string | undefined;
  readonly subject: string;
}

function listQuoted(pod: YAMLMap): readonly Quoted[] {
  const found: Quoted[] = [];
  visit(pod, {
    Scalar: (at, scalar, path) => {
      if (at === 'key' || typeof scalar.value !== 'string' || !ONE_LINE.has(scalar.type) || !hasTypographicEnds(scalar.value)) return;
      const pair = path.at(-1);
      const key = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : undefined;
      const map = path.findLast(isMap);
      const name = key === 'name' || map === undefined ? undefined : findString(map, 'name');
      // Within straight quotes they are a person's text, unless the value is one of Calico's.
      if (scalar.type !== Scalar.PLAIN && !(key === 'value' && isCalicosName(name ?? ''))) return;
      found.push({ scalar, text: scalar.value, key, subject: name ?? key ?? scalar.value });
    },
  });
  return found;
}

/**
 * The outer curly quotes of a plain scalar become straight ones; within straight quotes they go. Only where both ends have them and
 * nothing between could be meant otherwise.
 */
function straighten(document: YamlDocument, scalar: Scalar, key: string | undefined, subject: string): Remedy {
  const { text } = document;
  const { start, end } = rangeOf(document, scalar);
  const isPlain = scalar.type === Scalar.PLAIN;
  const [first, last] = isPlain ? [start, end - 1] : [start + 1, end - 2];
  const between = text.slice(first + 1, last);
  const isClosed = isTypographic(text[last]) || (isPlain && text[last] === '"');
  if (first >= last || !isTypographic(text[first]) || !isClosed) return byHand('unknown-intent');
  if (/["\\\p{Cc}]/u.test(between) || hasTypographic(between)) return byHand('several-meanings');
  // Behind any other key a number or a `true` may have to stand without quotes.
  const takesText = key === undefined || key === 'name' || key === 'value';
  if (isPlain && !takesText && /^(?:true|false|null|~|[-+.]?\d.*)$/i.test(between)) return byHand('several-meanings');
  const newText = isPlain ? '"' : '';
  const ends = [first, last].filter((at) => isTypographic(text[at]));
  const edits = ends.map((at) => ({ start: at, end: at + 1, newText }));
  return repairWith({ ok: true, value: edits }, { action: 'replace', subject, oldValue: text.slice(start, end) }, 'typographic-quotes');
}
