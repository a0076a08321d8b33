import type { SupportStatus } from '../../engine/index.ts';
import { deriveTone } from '../derive-verdict.ts';
import { memoise } from '../memoise.ts';
import type { Sort, SortColumn, StatusFilter } from './clusters-view.ts';
import type { JudgedRow, TableRow } from './table-row.ts';

/** From the plainest yes to the plainest no. */
export const statusOrder: readonly SupportStatus[] = ['supported', 'untested', 'unknown', 'withdrawn', 'unsupported'];

/** Whole numbers among letters are compared as numbers: cluster-2 stands before cluster-10. */
const collator = new Intl.Collator('en', { numeric: true });

type Key = string | number;

const keys: Readonly<Record<Exclude<SortColumn, 'name'>, (row: JudgedRow) => Key>> = {
  kubernetes: ({ judgement }) => versionNumber(judgement.selection.kubernetes),
  calico: ({ judgement }) => versionNumber(judgement.selection.calico),
  network: ({ judgement }) => judgement.selection.network,
  image: ({ judgement }) => judgement.selection.images.join(),
  verdict: ({ judgement }) => statusOrder.indexOf(judgement.verdict.status),
  warnings: ({ judgement }) => judgement.counts.error * 1000 + judgement.counts.warning,
};

/** The rows that pass the filter, sorted; rows with nothing to sort by come last, and equal ones stay in the order of the file. */
export const deriveShown: (rows: readonly TableRow[], words: string, status: StatusFilter, sort: Sort) => readonly TableRow[] = memoise(
  (rows, words, status, sort) => {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    const passing = rows.filter((row) => passesStatus(row, status) && wanted.every((word) => row.haystack.includes(word)));
    return sort === undefined ? passing : sorted(passing, sort.column, sort.isDescending ? -1 : 1);
  },
);

/** How many rows there are of each status, and of those with an error beside it, which are counted under their status too. */
export const countStatuses: (rows: readonly TableRow[]) => Readonly<Record<SupportStatus | 'error' | 'bad', number>> = memoise((rows) => {
  const counts = { supported: 0, untested: 0, unknown: 0, withdrawn: 0, unsupported: 0, bad: 0, error: 0 };
  for (const row of rows) {
    counts[statusOf(row)]++;
    if (hasError(row)) counts.error++;
  }
  return counts;
});

/** Whether all that is supported is well too. One that is not is enough for the sum to be no plain yes. */
export const isAllGood: (rows: readonly TableRow[]) => boolean = memoise((rows) =>
  rows.every((row) => statusOf(row) !== 'supported' || (row.kind === 'judged' && deriveTone(row.judgement.verdict) === 'good')),
);

function passesStatus(row: TableRow, wanted: StatusFilter): boolean {
  return wanted === 'all' || (wanted === 'error' ? hasError(row) : statusOf(row) === wanted);
}

/** An error beside the reason for the status, as the page counts it. */
function hasError(row: TableRow): boolean {
  return row.kind === 'judged' && row.judgement.counts.error > 0;
}

function statusOf(row: TableRow): SupportStatus | 'bad' {
  return row.kind === 'bad' ? 'bad' : row.judgement.verdict.status;
}

function sorted(rows: readonly TableRow[], column: SortColumn, direction: 1 | -1): readonly TableRow[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column) }));
  return keyed
    .toSorted((a, b) => {
      if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
      return direction * compare(a.key, b.key);
    })
    .map(({ row }) => row);
}

function keyOf(row: TableRow, column: SortColumn): Key | undefined {
  if (column === 'name') return row.name;
  return row.kind === 'bad' ? undefined : keys[column](row);
}

function compare(a: Key, b: Key): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/** A version as one number: parts have at most three digits. */
function versionNumber(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return (major * 1000 + minor) * 1000 + patch;
}
