import { summarise } from '../bench/statistics.ts';
import type { Condition } from './conditions.ts';
import { changeColumns, changeMeasures, changes, openingMeasures, type Figures, type Measure } from './measures.ts';

/** What each visit gave, by condition, in the order of the visits. */
export type Visits = Readonly<Record<Condition['id'], readonly Figures[]>>;
type Row = readonly string[];

/** The samples of a measure in a condition. Visits that could not measure it give none. */
export function samplesOf(visits: Visits, condition: Condition['id'], id: string): readonly number[] {
  return visits[condition].flatMap((figures) => figures[id] ?? []);
}

/** `412 (380–530)`: the median, and the least and the most. */
export function sayMeasured(samples: readonly number[]): string {
  if (samples.length === 0) return 'not measured';
  const [median, least, most] = [summarise(samples).median, Math.min(...samples), Math.max(...samples)].map(sayNumber);
  return least === most ? (median ?? '') : `${median} (${least}–${most})`;
}

function sayNumber(value: number): string {
  return value < 100 && !Number.isInteger(value) ? value.toFixed(1) : Math.round(value).toString();
}

/** One row for each measure of the opening, one column for each condition. */
export function openingRows(visits: Visits, conditions: readonly Condition[]): readonly Row[] {
  return [
    ['', '', ...conditions.map(({ name }) => name), 'budget'],
    ...openingMeasures.map(({ id, name, unit, budget = {} }) => [
      name,
      unit,
      ...conditions.map((condition) => sayMeasured(samplesOf(visits, condition.id, id))),
      sayBudget(budget, conditions),
    ]),
  ];
}

function sayBudget(budget: NonNullable<Measure['budget']>, conditions: readonly Condition[]): string {
  const known = conditions.flatMap(({ id, name }) => (budget[id] === undefined ? [] : [{ name, most: budget[id] }]));
  const [first] = known;
  if (first === undefined) return '-';
  if (known.length === conditions.length && known.every(({ most }) => most === first.most)) return `${first.most}`;
  return known.map(({ name, most }) => `${most} (${name})`).join(', ');
}

/** One row for each change of a choice, in one condition. */
export function changeRows(visits: Visits, { id: condition }: Condition): readonly Row[] {
  return [
    ['milliseconds', ...changeColumns.map(({ name }) => name), 'budget of work'],
    ...changes.map(({ id, name, work }) => [
      name,
      ...changeColumns.map((column) => sayMeasured(samplesOf(visits, condition, `${id}:${column.id}`))),
      work === undefined ? '-' : `${work}`,
    ]),
  ];
}

/** A line for each budget in each condition that it is for, by the median. What was not measured is neither reached nor missed. */
export function budgetLines(visits: Visits, conditions: readonly Condition[]): readonly string[] {
  return [...openingMeasures, ...changeMeasures].flatMap(({ id, name, unit, budget = {} }) =>
    conditions.flatMap((condition) => {
      const most = budget[condition.id];
      if (most === undefined) return [];
      const samples = samplesOf(visits, condition.id, id);
      const median = samples.length === 0 ? undefined : summarise(samples).median;
      const verdict = median === undefined ? 'not measured' : median <= most ? 'reached' : 'not reached here; reported, not judged';
      return [`${name.trim()}, ${condition.name}: ${median === undefined ? '-' : sayNumber(median)} of ${most} ${unit} (${verdict})`];
    }),
  );
}

/** The measures that no visit of a condition gave. */
export function notMeasured(visits: Visits, conditions: readonly Condition[]): readonly string[] {
  const all = [...openingMeasures, ...changes.map(({ id, name }) => ({ id: `${id}:time`, name })), ...changeMeasures];
  return conditions.flatMap((condition) =>
    all.filter(({ id }) => samplesOf(visits, condition.id, id).length === 0).map(({ name }) => `${name.trim()}, ${condition.name}`),
  );
}

/** Columns of equal width: the first to the left, the others to the right. */
export function align(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
