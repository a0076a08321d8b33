import type { ReasonedEdit } from '../../engine/index.ts';
import { indexModel, positionOf } from './model-lines.ts';

/** Lines from 1, both inclusive. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of `result` that a person changed with their own hand; `edits`, in the order of the text, are what the result was made by.
 * Where lines were taken away it is the line that now stands there.
 */
export function ownLines(result: string, edits: readonly ReasonedEdit[]): readonly LineRange[] {
  const lines = indexModel(result);
  const ranges: { from: number; to: number }[] = [];
  for (const { start, end } of ownRuns(edits)) {
    const put = result.slice(start, end);
    // A line end that is put in at the end of a line begins the next one.
    const eol = /^\r?\n/.exec(put)?.[0] ?? '';
    const isBehind = eol !== '' && /^(?:[\r\n]|$)/.test(result.slice(end, end + 1));
    const from = positionOf(lines, isBehind ? start + eol.length : start).lineNumber;
    const last = positionOf(lines, end);
    // What ends with a line end does not reach into the line behind it.
    const to = Math.max(from, put.endsWith('\n') && !isBehind ? last.lineNumber - 1 : last.lineNumber);
    const previous = ranges.at(-1);
    if (previous !== undefined && from <= previous.to + 1) previous.to = Math.max(previous.to, to);
    else ranges.push({ from, to });
  }
  return ranges;
}

/** Where in the result a person's own edits stand, those that touch together: a word that is typed is as many edits as letters. */
function ownRuns(edits: readonly ReasonedEdit[]): readonly { readonly start: number; readonly end: number }[] {
  const runs: { start: number; end: number }[] = [];
  let shift = 0;
  for (const { start, end, newText, changes } of edits) {
    const at = start + shift;
    shift += newText.length - (end - start);
    if (!changes.some(({ step }) => step === 'own-change')) continue;
    const last = runs.at(-1);
    if (last?.end === at) last.end = at + newText.length;
    else runs.push({ start: at, end: at + newText.length });
  }
  return runs;
}
