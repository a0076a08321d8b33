import { extraIds } from '../catalog/deviations.ts';
import { kubernetesMinors } from '../catalog/kubernetes.ts';
import { recommendedCalico } from '../catalog/support.ts';
import { readSelection, type Adjustment } from '../selection/read-selection.ts';
import { isNotSaid, toRaw } from './read-cell.ts';
import { requiredColumns, type Columns } from './read-header.ts';
import { toHex } from '../text/unseen.ts';
import { findUnseen, showable, shownSafely } from './showable.ts';
import type { ClusterColumn, ClusterRow, RowProblem } from './types.ts';

/** The longest name that Kubernetes has for anything. */
const NAME_LIMIT = 253;

/** The most characters of a cell that a problem repeats. */
const VALUE_LIMIT = 40;

/** Columns that take a Kubernetes version. */
const versions: readonly ClusterColumn[] = ['kubernetes', 'node-kubernetes'];

/** What is wrong, before the cell is put beside it. */
type Fault = RowProblem extends infer Each ? (Each extends RowProblem ? Omit<Each, 'value'> : never) : never;

/** One row of a table with these columns. `firstRows` holds the names that were read, and gets this one. */
export function readRow(columns: Columns, cells: readonly string[], row: number, firstRows: Map<string, number>): ClusterRow {
  const values = new Map(columns.flatMap((column, at) => (column === undefined ? [] : [[column, (cells[at] ?? '').trim()] as const])));
  const name = values.get('name') === '' ? undefined : values.get('name');
  const shape = findShapeFault(columns, cells);
  // In a row that lacks cells or has some to spare, every cell may stand in another's column.
  if (shape !== undefined) return { kind: 'bad', row, name: showable(name, NAME_LIMIT), problems: [withValue(shape, values)] };

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
    ...requiredColumns.flatMap((column): readonly Fault[] =>
      values.get(column) === '' ? [{ code: 'CELL_MISSING', column, args: {} }] : [],
    ),
    ...(nothing === undefined ? [] : [nothing]),
    ...adjustments.map((adjustment): Fault => {
      const column = columnOf(adjustment);
      return findLostZero(column, choices) ?? { ...adjustment, column };
    }),
  ].map((fault) => withValue(fault, values));
  if (first !== undefined) return { kind: 'bad', row, name: showable(name, NAME_LIMIT), problems: [first, ...more] };
  return { kind: 'cluster', cluster: { row, name, selection } };
}

/** Cells beyond the last column that are blank are no fault: spreadsheets write them. */
function findShapeFault(columns: Columns, cells: readonly string[]): Fault | undefined {
  const args = { cells: cells.length, columns: columns.length };
  if (cells.length < columns.length) return { code: 'CELLS_TOO_FEW', column: undefined, args };
  const isSpare = cells.slice(columns.length).some((cell) => cell.trim() !== '');
  return isSpare ? { code: 'CELLS_TOO_MANY', column: undefined, args } : undefined;
}

/** That a version which nobody knows would be one with a 0 behind it. */
function findLostZero(column: ClusterColumn, choices: ReadonlyMap<ClusterColumn, string>): Fault | undefined {
  const found = choices.get(column)?.replace(/^v/, '');
  const likely = `${found}0`;
  if (found === undefined || !versions.includes(column) || !kubernetesMinors.includes(likely)) return undefined;
  return { code: 'ZERO_LOST', column, args: { found, likely } };
}

/** The fault with the cell it is in. A registry's is not repeated: somebody may have put a password into its address. */
function withValue(fault: Fault, values: ReadonlyMap<ClusterColumn, string>): RowProblem {
  const { column } = fault;
  const cell = column === undefined || column === 'registry' ? '' : (values.get(column) ?? '');
  return { ...fault, value: cell === '' ? undefined : shownSafely(cell, VALUE_LIMIT) };
}

function findNothing(kubernetes: string): Fault | undefined {
  if (recommendedCalico(kubernetes) !== undefined) return undefined;
  return { code: 'NOTHING_RECOMMENDED', column: 'calico', args: { kubernetes } };
}

function findNameFaults(name: string | undefined, row: number, firstRows: Map<string, number>): readonly Fault[] {
  if (name === undefined) return [];
  const firstRow = firstRows.get(name);
  if (firstRow === undefined) firstRows.set(name, row);
  const unseen = findUnseen(name);
  return [
    ...(name.length > NAME_LIMIT ? [{ code: 'NAME_TOO_LONG', column: 'name', args: { limit: NAME_LIMIT } } as const] : []),
    ...(unseen === undefined ? [] : [{ code: 'NAME_CHARACTER', column: 'name', args: { code: toHex(unseen) } } as const]),
    ...(firstRow === undefined ? [] : [{ code: 'NAME_TWICE', column: 'name', args: { firstRow } } as const]),
  ];
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
