import { extraIds } from '../catalog/deviations.ts';
import { recommendedCalico } from '../catalog/support.ts';
import { readSelection, type Adjustment, type SelectionKey } from '../selection/read-selection.ts';
import { requiredColumns, type Columns } from './read-header.ts';
import type { ClusterColumn, ClusterRow, RowProblem } from './types.ts';

/** The longest name that Kubernetes has for anything. */
const NAME_LIMIT = 253;

/** Columns whose cells take several values, and what stands between them beside the command line's comma. */
const lists: readonly SelectionKey[] = ['image', 'without', 'extra'];
const SEPARATORS = /[;,\s]+/;

/** Control characters, separators of lines, and what turns the direction of a text: they make a name look like another. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u;

/** One row of a table with these columns. `firstRows` holds the names that were read, and gets this one. */
export function readRow(columns: Columns, cells: readonly string[], row: number, firstRows: Map<string, number>): ClusterRow {
  const values = new Map(columns.flatMap((column, at) => (column === undefined ? [] : [[column, (cells[at] ?? '').trim()] as const])));
  const name = values.get('name') === '' ? undefined : values.get('name');
  const shape = findShapeFault(columns, cells);
  // In a row that lacks cells or has some to spare, every cell may stand in another's column.
  if (shape !== undefined) return { kind: 'bad', row, name: showable(name), problems: [shape] };

  const choices = new Map(
    [...values].flatMap(([column, value]) =>
      column === 'name' || isNotSaid(column, value) ? [] : [[column, toRaw(column, value)] as const],
    ),
  );
  const { selection, adjustments } = readSelection(choices);
  const isKubernetesWrong = adjustments.some(({ args }) => 'key' in args && args.key === 'kubernetes');
  const nothing = !choices.has('calico') && choices.has('kubernetes') && !isKubernetesWrong ? findNothing(selection.kubernetes) : undefined;
  const [first, ...more] = [
    ...findNameFaults(name, row, firstRows),
    ...requiredColumns.flatMap((column): readonly RowProblem[] =>
      values.get(column) === '' ? [{ code: 'CELL_MISSING', column, args: {} }] : [],
    ),
    ...(nothing === undefined ? [] : [nothing]),
    ...adjustments.map((adjustment) => ({ ...adjustment, column: columnOf(adjustment) })),
  ];
  if (first !== undefined) return { kind: 'bad', row, name: showable(name), problems: [first, ...more] };
  return { kind: 'cluster', cluster: { row, name, selection } };
}

/** Cells beyond the last column that are blank are no fault: spreadsheets write them. */
function findShapeFault(columns: Columns, cells: readonly string[]): RowProblem | undefined {
  const args = { cells: cells.length, columns: columns.length };
  if (cells.length < columns.length) return { code: 'CELLS_TOO_FEW', column: undefined, args };
  const isSpare = cells.slice(columns.length).some((cell) => cell.trim() !== '');
  return isSpare ? { code: 'CELLS_TOO_MANY', column: undefined, args } : undefined;
}

/** `recommended` asks in so many words for what an empty cell gives: the release that was tested with the Kubernetes version. */
function isNotSaid(column: ClusterColumn, value: string): boolean {
  return value === '' || (column === 'calico' && value === 'recommended');
}

function toRaw(column: SelectionKey, value: string): string {
  return lists.includes(column) ? value.split(SEPARATORS).filter(Boolean).join(',') : value;
}

function findNothing(kubernetes: string): RowProblem | undefined {
  if (recommendedCalico(kubernetes) !== undefined) return undefined;
  return { code: 'NOTHING_RECOMMENDED', column: 'calico', args: { kubernetes } };
}

function findNameFaults(name: string | undefined, row: number, firstRows: Map<string, number>): readonly RowProblem[] {
  if (name === undefined) return [];
  const firstRow = firstRows.get(name);
  if (firstRow === undefined) firstRows.set(name, row);
  const unseen = UNSEEN.exec(name)?.[0].codePointAt(0);
  return [
    ...(name.length > NAME_LIMIT ? [{ code: 'NAME_TOO_LONG', column: 'name', args: { limit: NAME_LIMIT } } as const] : []),
    ...(unseen === undefined
      ? []
      : [{ code: 'NAME_CHARACTER', column: 'name', args: { code: unseen.toString(16).toUpperCase().padStart(4, '0') } } as const]),
    ...(firstRow === undefined ? [] : [{ code: 'NAME_TWICE', column: 'name', args: { firstRow } } as const]),
  ];
}

/** The name of a bad row, where it can be shown without misleading anybody. */
function showable(name: string | undefined): string | undefined {
  return name === undefined || name.length > NAME_LIMIT || UNSEEN.test(name) ? undefined : name;
}

/** The column that an adjustment is about. */
function columnOf(adjustment: Adjustment): ClusterColumn {
  switch (adjustment.code) {
    case 'UNKNOWN_VALUE':
    case 'DETAIL_DROPPED':
    case 'DEVIATION_UNKNOWN':
    case 'DEVIATION_ELSEWHERE':
      return adjustment.args.key;
    case 'CIDR_INVALID':
    case 'CIDR_NOT_FOR_NETWORK':
    case 'CIDR_NOT_FOR_METHOD':
      return 'pod-cidr';
    case 'METHOD_NOT_FOR_NETWORK':
      return 'method';
    case 'NEED_TURNED_OFF':
      return extraIds.some((id) => id === adjustment.args.id) ? 'extra' : 'without';
    case 'REGISTRY_INVALID':
    case 'REGISTRY_MISSING':
      return 'registry';
  }
}
