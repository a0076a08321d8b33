import { readHeader } from './read-header.ts';
import { readRow } from './read-row.ts';
import type { ClusterRow, TableNotice, TableProblem } from './types.ts';

/** The most rows of one table, header aside. */
export const CLUSTER_LIMIT = 10_000;

/** The most columns of one table: several times as many as Calicut knows, so that a list with columns of its own is read too. */
export const COLUMN_LIMIT = 100;

/** The most bytes of one table as CSV: twice what that many rows usually have. Whoever reads the CSV holds it against this. */
export const CLUSTER_BYTES_LIMIT = 2_000_000;

export type ClustersResult =
  | {
      readonly ok: true;
      /** Rows that are not empty. */
      readonly size: number;
      /** Each row is read when it is asked for, so that a long table can be read in slices. */
      readonly rows: Iterable<ClusterRow>;
      /** What was left out. */
      readonly notices: readonly TableNotice[];
    }
  | { readonly ok: false; readonly problems: readonly TableProblem[] };

/**
 * The clusters of a table whose first row that is not empty names the columns. Total: any strings give problems of the table, or a row
 * for each that is not empty, and each is a cluster or says what is wrong in which column. Nothing is guessed or replaced.
 * `brokenRows`: the numbers, from 1, of the rows whose quotation marks do not match.
 */
export function readClusters(table: readonly (readonly string[])[], brokenRows: ReadonlySet<number> = new Set()): ClustersResult {
  const start = table.findIndex((cells) => !isEmpty(cells));
  const header = table[start];
  if (header === undefined) return { ok: false, problems: [{ code: 'TABLE_EMPTY', args: {} }] };
  if (brokenRows.has(start + 1)) return { ok: false, problems: [{ code: 'HEADER_BROKEN', args: {} }] };
  // Before anything is looked at: what follows takes its time for each column, and for each with each row.
  if (header.length > COLUMN_LIMIT) {
    return { ok: false, problems: [{ code: 'COLUMNS_TOO_MANY', args: { columns: header.length, limit: COLUMN_LIMIT } }] };
  }
  const filled = table.flatMap((cells, at) => (at > start && !isEmpty(cells) ? [{ cells, row: at + 1 }] : []));
  if (filled.length > CLUSTER_LIMIT) {
    return { ok: false, problems: [{ code: 'ROWS_TOO_MANY', args: { rows: filled.length, limit: CLUSTER_LIMIT } }] };
  }
  const { columns, problems, notices } = readHeader(header, (column) => filled.some(({ cells }) => !isBlank(cells[column])));
  if (problems.length > 0) return { ok: false, problems };
  if (filled.length === 0) return { ok: false, problems: [{ code: 'ROWS_MISSING', args: {} }] };
  return {
    ok: true,
    size: filled.length,
    notices,
    rows: {
      *[Symbol.iterator]() {
        const firstRows = new Map<string, number>();
        for (const { cells, row } of filled) yield brokenRows.has(row) ? brokenRow(row) : readRow(columns, cells, row, firstRows);
      },
    },
  };
}

function brokenRow(row: number): ClusterRow {
  return { kind: 'bad', row, name: undefined, problems: [{ code: 'QUOTES_BROKEN', column: undefined, value: undefined, args: {} }] };
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every(isBlank);
}

/** A byte order mark counts as blank: `trim` takes it. */
function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === '';
}
