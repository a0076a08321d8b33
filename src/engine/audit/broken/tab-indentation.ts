import { startOf } from './trial.ts';
import type { Recogniser } from './types.ts';

const TAB = /^ *\t/;

/**
 * A tab in front of a line. Nobody can tell how many columns it stood for, so it is left to the person. Arguments: `lines`, the number
 * of lines of the document that have one.
 */
export const tabIndentation: Recogniser = ({ trial, source, error }) => {
  const rows = source.split('\n');
  const line = [error.line, error.line + 1, error.line - 1].find((number) => TAB.test(rows[number] ?? ''));
  if (line === undefined) return undefined;
  const start = startOf(trial, line);
  const end = start + (/^[ \t]*/.exec(trial.text.slice(start, startOf(trial, line + 1)))?.[0].length ?? 0);
  const lines = rows.filter((row) => TAB.test(row)).length;
  return { mistake: { id: 'TAB_INDENTATION', range: { start, end }, args: { lines }, sources: [] }, why: 'unknown-intent' };
};
