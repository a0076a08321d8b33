import { itemFields, listsWith } from './known-fields.ts';
import type { Level, Outline } from './outline.ts';
import { isFiller, runUpTo, type Run } from './runs.ts';
import type { Candidate } from './candidate.ts';

/**
 * Items before the break that an outer list took for its own, although its items have no such fields: variables among containers, with
 * the rest of the variables behind them.
 */
export function strayItems(outline: Outline, line: number, open: readonly Level[], behind: Run): readonly Candidate[] {
  const level = open.findLast(({ kind, column }) => kind === 'list' && column < behind.column);
  const known = level && itemFields(level.name);
  if (level === undefined || known === undefined) return [];
  let start = line;
  for (let at = line - 1; at > level.first; at--) {
    const { kind, column } = outline.lines[at] ?? behind;
    if (kind !== 'item' || column !== level.column) continue;
    const { fields } = runUpTo(outline, { ...behind, start: at, column }, start);
    if (fields.every((field) => known.has(field))) break;
    start = at;
  }
  const run = runUpTo(outline, { ...behind, start, column: level.column }, line);
  const names = listsWith([...run.fields, ...behind.fields]);
  const above = outline.lines.slice(0, run.start).findLast(({ kind }) => !isFiller(kind));
  const [name = ''] = names;
  const isList = above !== undefined && ((above.opens && above.key === name) || above.column >= behind.column);
  if (start === line || names.length !== 1 || !isList) return [];
  return [
    {
      start: run.start,
      end: run.end,
      reaches: behind.end,
      found: level.column,
      shift: behind.column - level.column,
      joins: name,
      subject: name,
      strangeness: 0,
    },
  ];
}
