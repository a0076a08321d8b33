import type { Adjustment, SelectionKey } from '../selection/read-selection.ts';
import type { Selection } from '../selection/selection.ts';

/** A column of a table of clusters: the cluster's name, or a choice under the name it has on the command line. */
export type ClusterColumn = 'name' | SelectionKey;

/** A cluster of the table. Rows are numbered as a spreadsheet does: the header is row 1, and empty rows count. */
export interface Cluster {
  readonly row: number;
  /** Undefined where the table gives none: the row's number tells it from the others. */
  readonly name: string | undefined;
  readonly selection: Selection;
}

/** A row of the table: a cluster, or everything that is wrong with it. Nothing in it is ever replaced in silence. */
export type ClusterRow =
  | { readonly kind: 'cluster'; readonly cluster: Cluster }
  | {
      readonly kind: 'bad';
      readonly row: number;
      readonly name: string | undefined;
      readonly problems: readonly [RowProblem, ...RowProblem[]];
    };

/** What is wrong with a row, and where. */
export type RowProblem = (Adjustment | CellFault) & {
  /** Undefined where it is the whole row. */
  readonly column: ClusterColumn | undefined;
  /**
   * The cell as it can be shown: cut, and without characters that cannot be seen. Undefined where it is empty, where it is the whole row,
   * and where it might hold a secret.
   */
  readonly value: string | undefined;
};

type CellFault =
  /** `QUOTES_BROKEN`: a quotation mark is not closed, or something stands behind it; found by whoever parsed the CSV. */
  | { readonly code: 'QUOTES_BROKEN'; readonly args: Record<string, never> }
  | { readonly code: 'CELL_MISSING'; readonly args: Record<string, never> }
  /** A version that lacks its last digit: spreadsheets take it for a number, and 1.30 for 1.3. */
  | { readonly code: 'ZERO_LOST'; readonly args: { readonly found: string; readonly likely: string } }
  /** The vendor has tested no Calico release with this Kubernetes version, so none is recommended. */
  | { readonly code: 'NOTHING_RECOMMENDED'; readonly args: { readonly kubernetes: string } }
  | { readonly code: 'NAME_TOO_LONG'; readonly args: { readonly limit: number } }
  /** A control or direction character, by its code point in hexadecimal. */
  | { readonly code: 'NAME_CHARACTER'; readonly args: { readonly code: string } }
  | { readonly code: 'NAME_TWICE'; readonly args: { readonly firstRow: number } }
  | { readonly code: 'CELLS_TOO_FEW'; readonly args: CellCount }
  | { readonly code: 'CELLS_TOO_MANY'; readonly args: CellCount };

interface CellCount {
  readonly cells: number;
  readonly columns: number;
}

/** Why a table cannot be read at all. Columns are numbered from 1. */
export type TableProblem =
  | { readonly code: 'TABLE_EMPTY'; readonly args: Record<string, never> }
  | { readonly code: 'ROWS_MISSING'; readonly args: Record<string, never> }
  | { readonly code: 'HEADER_BROKEN'; readonly args: Record<string, never> }
  | { readonly code: 'TEXT_NOT_UTF8'; readonly args: Record<string, never> }
  | { readonly code: 'FILE_UNREADABLE'; readonly args: Record<string, never> }
  | { readonly code: 'TEXT_TOO_LONG'; readonly args: { readonly limit: number } }
  | { readonly code: 'ROWS_TOO_MANY'; readonly args: { readonly rows: number; readonly limit: number } }
  | { readonly code: 'COLUMNS_TOO_MANY'; readonly args: { readonly columns: number; readonly limit: number } }
  /** A column with a name that is nearly one of ours, or has one of ours in it: to pass it over could lose what the answer depends on. */
  | { readonly code: 'COLUMN_MISSPELT'; readonly args: { readonly number: number; readonly nearest: ClusterColumn } }
  | { readonly code: 'COLUMN_UNNAMED'; readonly args: { readonly number: number } }
  | {
      readonly code: 'COLUMN_TWICE';
      readonly args: { readonly number: number; readonly firstNumber: number; readonly column: ClusterColumn };
    }
  | { readonly code: 'COLUMN_MISSING'; readonly args: { readonly column: ClusterColumn } }
  /** What the header names where something is missing in it; without the columns that have no name. At least one. */
  | { readonly code: 'COLUMNS_FOUND'; readonly args: { readonly columns: readonly NamedColumn[] } };

/** What was left out of a table that was read. Columns are numbered from 1. */
export interface TableNotice {
  /** Columns that Calicut does not know, of which there is at least one. */
  readonly code: 'COLUMNS_PASSED_OVER';
  readonly args: { readonly columns: readonly NamedColumn[] };
}

interface NamedColumn {
  readonly number: number;
  /** As the table has it; undefined where it is too long to be shown or has characters that cannot be seen. */
  readonly name: string | undefined;
}
