import { textEnd } from '../../text/lines.ts';
import { startOf } from './trial.ts';
import type { Recognised, Recogniser, Situation } from './types.ts';

// A word, its colon, and a quote; or one of the short keys of a pod and anything but the slashes of an address.
const QUOTED = /^( *(?:- +)*)([A-Za-z_][\w.-]*):["']/;
const PLAIN =
  /^( *(?:- +)*)(name|value|image|path|key|mountPath|fieldPath|readOnly|type|kind|optional|apiVersion|namespace):(?!\/\/)[^\s:]/;

/** The parser notices a key that is none at its own line or at one of the two behind it. */
const WITHIN = [0, -1, 1, -2] as const;

/** A key and a value with no blank between them, such as `value:"oci"`. Arguments: the `key`. */
export const missingBlank: Recogniser = (situation) => {
  for (const distance of WITHIN) {
    const found = tryLine(situation, situation.error.line + distance);
    if (found !== undefined) return found;
  }
  return undefined;
};

function tryLine(situation: Situation, line: number): Recognised | undefined {
  const { trial, tried, outline, error } = situation;
  if (outline.lines[line]?.inScalar !== false) return undefined;
  const start = startOf(trial, line);
  const text = trial.text.slice(start, textEnd(trial.text, start));
  const [, before = '', key = ''] = QUOTED.exec(text) ?? PLAIN.exec(text) ?? [];
  if (key === '') return undefined;
  const at = start + before.length + key.length + 1;
  const edits = [{ start: at, end: at, newText: ' ' }];
  const outcome = trial.read([...tried, ...edits]);
  if (outcome === undefined || (!outcome.ok && outcome.line <= Math.max(line, error.line))) return undefined;
  const range = { start: start + before.length, end: start + text.length };
  const mistake = { id: 'MISSING_BLANK' as const, range, args: { key }, sources: [] };
  return { fix: { mistake, trial: edits, action: 'replace', subject: key, lines: [], outcome } };
}
