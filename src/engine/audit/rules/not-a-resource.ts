import { isMap, isScalar } from 'yaml';
import { rangeOf } from '../../yaml/document.ts';
import { isNullNode } from '../../yaml/kubectl-scalars.ts';
import type { DocumentRule } from '../types.ts';
import { byHand } from '../remedies.ts';

/** A document that is a list or a lone word: kubectl cannot read it. One that holds nothing is fine. */
export const notAResource = {
  id: 'NOT_A_RESOURCE',
  level: 'error',
  isRefused: true,
  sources: [],
  check: ({ document }) => {
    const { contents } = document.parsed;
    if (contents === null || isMap(contents) || isNullNode(contents)) return [];
    const { start, end } = rangeOf(document, contents);
    const source = document.text.slice(start, end);
    // A web page is said to be one.
    if (source.startsWith('<')) return [];
    const found = isScalar(contents) ? 'text' : 'list';
    return [{ range: { start, end: start + source.trimEnd().length }, args: { found }, remedy: byHand('unknown-intent') }];
  },
} as const satisfies DocumentRule;
