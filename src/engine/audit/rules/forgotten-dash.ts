import { isScalar } from 'yaml';
import { lineStart } from '../../text/lines.ts';
import type { YamlDocument } from '../../yaml/document.ts';
import { itemRange } from '../../yaml/operations.ts';
import type { DocumentRule, Remedy } from '../types.ts';
import { findForgottenDashes, type ForgottenDash } from './shared/forgotten-dashes.ts';
import { placeOfKey } from './shared/ranges.ts';
import { byHand } from '../remedies.ts';
import { unlessAlias } from './shared/unless-alias.ts';

/** A list entry without its dash runs into the one above it, and the last value wins in silence (facts/apiserver.md, Result 3). */
export const forgottenDash = {
  id: 'FORGOTTEN_DASH',
  level: 'error',
  isRefused: false,
  sources: [],
  check: ({ document }) =>
    findForgottenDashes(document).map((dash) => ({
      range: placeOfKey(document, dash.later),
      first: placeOfKey(document, dash.first).start,
      args: { name: nameOf(dash.later), above: nameOf(dash.first) },
      remedy: unlessAlias(document, () => putDashIn(document, dash)),
    })),
} as const satisfies DocumentRule;

function nameOf({ value }: ForgottenDash['later']): string {
  return isScalar(value) ? String(value.value) : '';
}

/** The two blanks in front of the key become the dash and its blank, in the column of the list's other dashes. */
function putDashIn(document: YamlDocument, { seq, map, later }: ForgottenDash): Remedy {
  const { text } = document;
  const { start } = placeOfKey(document, later);
  const dash = itemRange(document, seq, seq.items.indexOf(map)).start;
  const column = dash - lineStart(text, dash);
  const line = lineStart(text, start);
  const indent = text.slice(line, start);
  if (seq.flow || !/^ *$/.test(indent) || indent.length < column + 2) return byHand('layout');
  const edit = { start: line + column, end: line + column + 1, newText: '-' };
  return { kind: 'repair', edits: [{ ...edit, changes: [{ action: 'add', subject: nameOf(later), step: 'forgotten-dash' }] }] };
}
