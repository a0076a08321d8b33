import { selectionKeys } from '../selection/read-selection.ts';
import { findNearest, likelySlips } from '../text/nearest.ts';
import type { ClusterColumn, TableProblem } from './types.ts';

/** Every column that a table of clusters can have. */
export const clusterColumns: readonly ClusterColumn[] = ['name', ...selectionKeys];

/** Columns that a table must have, and that no row leaves empty: what the answer depends on is never guessed. */
export const requiredColumns: readonly ClusterColumn[] = ['kubernetes', 'network', 'image'];

/** What Calicut's own list of answers has beside the choices. They are passed over, so that the list can be read again. */
export const answerColumns = ['status', 'file', 'sha256', 'link', 'why'] as const;

/** Which column each cell of a row belongs to; undefined for those that are passed over. */
export type Columns = readonly (ClusterColumn | undefined)[];

/**
 * The columns that a header names, whatever their case and the blanks around them. A column without a name is passed over where
 * all its cells are blank (`hasCells` says no), as spreadsheets write them.
 */
export function readHeader(
  header: readonly string[],
  hasCells: (column: number) => boolean,
): { readonly columns: Columns; readonly problems: readonly TableProblem[] } {
  const problems: TableProblem[] = [];
  const columns = header.map((cell, at): ClusterColumn | undefined => {
    const name = headerName(cell);
    const number = at + 1;
    if (name === '') {
      if (hasCells(at)) problems.push({ code: 'COLUMN_UNNAMED', args: { number } });
      return undefined;
    }
    if (answerColumns.some((own) => own === name)) return undefined;
    const column = clusterColumns.find((known) => known === name);
    const firstNumber = header.findIndex((other) => headerName(other) === name) + 1;
    if (column === undefined) problems.push({ code: 'COLUMN_UNKNOWN', args: { number, nearest: nearestColumn(name) } });
    else if (firstNumber < number) problems.push({ code: 'COLUMN_TWICE', args: { number, firstNumber, column } });
    return column;
  });
  const missing = requiredColumns.filter((column) => !columns.includes(column));
  return { columns, problems: [...problems, ...missing.map((column) => ({ code: 'COLUMN_MISSING', args: { column } }) as const)] };
}

function headerName(cell: string): string {
  return cell
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase();
}

/** Names are short: what is far longer than any of them is not compared with them. */
function nearestColumn(name: string): ClusterColumn | undefined {
  if (name.length > 40) return undefined;
  const nearest = findNearest(name, clusterColumns, likelySlips(name));
  return clusterColumns.find((column) => column === nearest);
}
