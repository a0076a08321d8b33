import { selectionKeys } from '../selection/read-selection.ts';
import { findNearest, likelySlips } from '../text/nearest.ts';
import { findFamily, harmlessNames } from './foreign-names.ts';
import { showable } from './showable.ts';
import type { ClusterColumn, TableNotice, TableProblem } from './types.ts';

/** Every column that a table of clusters can have. */
export const clusterColumns: readonly ClusterColumn[] = ['name', ...selectionKeys];

/** Columns that a table must have, and that no row leaves empty: what the answer depends on is never guessed. */
export const requiredColumns: readonly ClusterColumn[] = ['kubernetes', 'network', 'image'];

/** What Calicut's own list of answers has beside the choices. They are passed over, so that the list can be read again. */
export const answerColumns = ['status', 'errors', 'warnings', 'file', 'sha256', 'link', 'why'] as const;

/** The longest name of a column that is shown, and that is compared with the known ones, which are all far shorter. */
const NAME_LIMIT = 40;

/** Which column each cell of a row belongs to; undefined for those that are passed over. */
export type Columns = readonly (ClusterColumn | undefined)[];

/**
 * The columns that a header names, whatever their case and the blanks around them. Columns of other names are passed over with a notice,
 * but for those that are nearly ours, or ours with a word beside it: they are likely meant to count, and are problems. A column without a name is passed over where
 * all its cells are blank (`hasCells` says no), as spreadsheets write them. The header is not longer than `COLUMN_LIMIT`.
 */
export function readHeader(
  header: readonly string[],
  hasCells: (column: number) => boolean,
): { readonly columns: Columns; readonly problems: readonly TableProblem[]; readonly notices: readonly TableNotice[] } {
  const problems: TableProblem[] = [];
  const passed: TableNotice['args']['columns'][number][] = [];
  const columns = header.map((cell, at): ClusterColumn | undefined => {
    const name = headerName(cell);
    const number = at + 1;
    if (name === '') {
      if (hasCells(at)) problems.push({ code: 'COLUMN_UNNAMED', args: { number } });
      return undefined;
    }
    if (answerColumns.some((own) => own === name)) return undefined;
    const column = clusterColumns.find((known) => known === name);
    if (column === undefined) {
      const nearest = harmlessNames.includes(name) ? undefined : (nearestColumn(name) ?? findFamily(name));
      if (nearest === undefined) passed.push({ number, name: showable(cell.trim(), NAME_LIMIT) });
      else problems.push({ code: 'COLUMN_MISSPELT', args: { number, nearest } });
      return undefined;
    }
    const firstNumber = header.findIndex((other) => headerName(other) === name) + 1;
    if (firstNumber < number) problems.push({ code: 'COLUMN_TWICE', args: { number, firstNumber, column } });
    return column;
  });
  const missing = requiredColumns.filter((column) => !columns.includes(column));
  const named = header.flatMap((cell, at) =>
    headerName(cell) === '' ? [] : [{ number: at + 1, name: showable(cell.trim(), NAME_LIMIT) }],
  );
  return {
    columns,
    problems: [
      ...problems,
      ...missing.map((column) => ({ code: 'COLUMN_MISSING', args: { column } }) as const),
      ...(missing.length === 0 ? [] : [{ code: 'COLUMNS_FOUND', args: { columns: named } } as const]),
    ],
    notices: passed.length === 0 ? [] : [{ code: 'COLUMNS_PASSED_OVER', args: { columns: passed } }],
  };
}

/** A byte order mark counts as blank: `trim` takes it. */
function headerName(cell: string): string {
  return cell.trim().toLowerCase();
}

/** The known column that a name is a slip of the hand away from; undefined where none is. */
function nearestColumn(name: string): ClusterColumn | undefined {
  if (name.length > NAME_LIMIT) return undefined;
  const nearest = findNearest(name, clusterColumns, likelySlips(name));
  return clusterColumns.find((column) => column === nearest);
}
