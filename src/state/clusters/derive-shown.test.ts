import { afterEach, describe, expect, it } from 'vitest';
import { createJudge, readClusters } from '../../engine/index.ts';
import { TODAY } from '../../testing/days.ts';
import { clustersView, filterStatus, filterWords, initialView, ROWS_AT_ONCE, showMoreRows, sortBy, type Sort } from './clusters-view.ts';
import { countStatuses, deriveShown, isAllGood } from './derive-shown.ts';
import { parseCsv } from './parse-csv.ts';
import { toTableRow } from './table-row.ts';

const table = `name,kubernetes,calico,network,image,nodes
c10,1.36,3.32.0,vcn-native,ol8,
c2,1.34,3.32.1,vcn-native,ol9;ol8,
,1.34.10,3.30.3,flannel,ubuntu,
Zebra,1.36,3.31.5,vcn-native,ol8,virtual
bad,1.3,,flannel,ol8,
`;

function readRows(csv: string) {
  const { table: cells } = parseCsv(csv);
  const result = readClusters(cells);
  if (!result.ok) throw new Error('the table is whole');
  const judge = createJudge(TODAY);
  return [...result.rows].map((row) => toTableRow(row, judge));
}

const rows = readRows(table);
const numbers = (words: string, status: Parameters<typeof filterStatus>[0], sort?: Sort) =>
  deriveShown(rows, words, status, sort).map(({ row }) => row);

describe('the rows that are shown', () => {
  it.each([
    ['', [2, 3, 4, 5, 6]],
    ['C1', [2]],
    ['zebra', [5]],
    ['ol8 3.32', [2, 3]],
    ['  flannel ', [4]],
    ['bad', [6]],
    ['nobody', []],
  ])('pass the words "%s"', (words, expected) => {
    expect(numbers(words, 'all')).toEqual(expected);
  });

  it('pass a status, and are counted by it', () => {
    expect(countStatuses(rows)).toEqual({ supported: 2, untested: 1, unknown: 0, withdrawn: 0, unsupported: 1, bad: 1, error: 0 });
    expect(numbers('', 'supported')).toEqual([2, 4]);
    expect(numbers('', 'bad')).toEqual([6]);
    expect(numbers('c', 'untested')).toEqual([3]);
  });

  it('pass where they have an error beside their status, which makes a sum of them no plain yes', () => {
    const [ended, old] = ['ended,1.30,,vcn-native,ol8,', 'ol7,1.36,3.32.0,vcn-native,ol7,'];
    const some = readRows(`${table}${ended}\n${old}\n`);
    expect(countStatuses(some)).toMatchObject({ supported: 3, unsupported: 2, error: 1 });
    expect(deriveShown(some, '', 'error', undefined).map(({ name }) => name)).toEqual(['ended']);
    const plain = readRows('kubernetes,network,image\n1.36,vcn-native,ol8\n1.36,vcn-native,ol7');
    expect([isAllGood(plain), isAllGood(some)]).toEqual([true, false]);
  });

  it.each([
    ['name', [6, 3, 2, 5, 4], [5, 2, 3, 6, 4]],
    ['kubernetes', [3, 4, 2, 5, 6], [2, 5, 4, 3, 6]],
    ['calico', [4, 5, 2, 3, 6], [3, 2, 5, 4, 6]],
    ['network', [4, 2, 3, 5, 6], [2, 3, 5, 4, 6]],
    ['image', [2, 5, 3, 4, 6], [4, 3, 2, 5, 6]],
    ['verdict', [2, 4, 3, 5, 6], [5, 3, 2, 4, 6]],
  ] as const)('are sorted by %s, upwards and downwards; what has none comes last, equal ones stay', (column, upwards, downwards) => {
    expect(numbers('', 'all', { column, isDescending: false })).toEqual(upwards);
    expect(numbers('', 'all', { column, isDescending: true })).toEqual(downwards);
  });

  it('are sorted by warnings, those with an error last', () => {
    const sorted = deriveShown(rows, '', 'all', { column: 'warnings', isDescending: false });
    const weights = sorted.flatMap((row) =>
      row.kind === 'judged' ? [row.judgement.counts.error * 1000 + row.judgement.counts.warning] : [],
    );
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    expect(new Set(weights).size).toBeGreaterThan(1);
  });
});

describe('the view', () => {
  afterEach(() => clustersView.setState(initialView, true));

  it('sorts upwards, downwards and not at all', () => {
    const seen = [1, 2, 3, 4].map(() => {
      sortBy('name');
      return clustersView.getState().sort?.isDescending;
    });
    expect(seen).toEqual([false, true, undefined, false]);
    sortBy('calico');
    expect(clustersView.getState().sort).toEqual({ column: 'calico', isDescending: false });
  });

  it('draws more rows when asked, and begins anew with another filter', () => {
    showMoreRows();
    expect(clustersView.getState().most).toBe(ROWS_AT_ONCE * 2);
    filterWords('x');
    expect(clustersView.getState()).toMatchObject({ most: ROWS_AT_ONCE, words: 'x' });
    showMoreRows();
    filterStatus('bad');
    expect(clustersView.getState()).toMatchObject({ most: ROWS_AT_ONCE, status: 'bad' });
  });
});
