import { detailKeys, kubernetesMinors, type RowProblem, type TableNotice, type TableProblem } from '../../engine/index.ts';
import type { Examples } from './coded-examples.ts';

/** Columns that no cluster has: the second without a name. */
export const strangeColumns = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ number: n + 6, name: n === 1 ? undefined : 'cost-centre' }));

/** Arguments of every problem of a table. */
export const tableProblems: Examples<TableProblem> = {
  TABLE_EMPTY: [{}],
  ROWS_MISSING: [{}],
  HEADER_BROKEN: [{}],
  TEXT_NOT_UTF8: [{}],
  FILE_UNREADABLE: [{}],
  TEXT_TOO_LONG: [{ limit: 2_000_000 }],
  ROWS_TOO_MANY: [{ rows: 10_001, limit: 10_000 }],
  COLUMNS_TOO_MANY: [{ columns: 20_000, limit: 100 }],
  COLUMN_MISSPELT: [{ number: 2, nearest: 'kubernetes' }],
  COLUMN_UNNAMED: [{ number: 2 }],
  COLUMN_TWICE: [{ number: 5, firstNumber: 2, column: 'image' }],
  COLUMN_MISSING: [{ column: 'image' }],
  COLUMNS_FOUND: [1, 2, 8, 9, 90].map((count) => ({ columns: strangeColumns(count) })),
};

/** Arguments of every notice on a table. */
export const tableNotices: Examples<TableNotice> = {
  COLUMNS_PASSED_OVER: [1, 2, 8, 9, 90].map((count) => ({ columns: strangeColumns(count) })),
};

/** Arguments of every problem of a row. */
export const rowProblems: Examples<RowProblem> = {
  QUOTES_BROKEN: [{}],
  CELL_MISSING: [{}],
  ZERO_LOST: [{ found: '1.3', likely: '1.30' }],
  NOTHING_RECOMMENDED: [{ kubernetes: '1.22' }],
  NAME_TOO_LONG: [{ limit: 253 }],
  NAME_CHARACTER: [{ code: '202E' }],
  NAME_TWICE: [{ firstRow: 1200 }],
  CELLS_TOO_FEW: [{ cells: 1, columns: 5 }],
  CELLS_TOO_MANY: [{ cells: 6, columns: 5 }],
  UNKNOWN_VALUE: [
    { key: 'kubernetes', chosen: '1.36', allowed: kubernetesMinors },
    { key: 'image', chosen: 'other', allowed: ['ol8', 'ol9'] },
  ],
  DETAIL_DROPPED: detailKeys.map((key) => ({ key, allowed: ['amd64', 'arm64'] })),
  CIDR_INVALID: [{ fault: 'syntax' }, { fault: 'host-bits' }, { fault: 'too-small' }],
  CIDR_NOT_FOR_NETWORK: [{}],
  CIDR_NOT_FOR_METHOD: [{}],
  METHOD_NOT_FOR_NETWORK: [{}],
  DEVIATION_UNKNOWN: [{ key: 'without', allowed: ['remove-cni-mounts', 'remove-cni-volumes'] }],
  DEVIATION_ELSEWHERE: [{ key: 'extra', ids: ['remove-idle-typha'] }],
  NEED_TURNED_OFF: [{ id: 'remove-cni-volumes', need: 'remove-cni-mounts' }],
  REGISTRY_INVALID: [{ fault: 'syntax' }, { fault: 'no-host' }, { fault: 'too-long' }],
  REGISTRY_MISSING: [{}],
};
