import { describe, expect, it } from 'vitest';
import { conditions } from './conditions.ts';
import { align, budgetLines, changeRows, notMeasured, openingRows, samplesOf, sayMeasured, type Visits } from './report.ts';

const empty: Visits = { none: [], 'fast-4g': [], 'cpu-4': [] };
const visits: Visits = {
  ...empty,
  none: [
    { hunks: 900, 'image-1:work': 12.5, 'image-1:time': 30 },
    { hunks: 600, 'image-1:work': 20 },
    { hunks: 700, form: 480 },
  ],
  'cpu-4': [{ form: 1200.4 }],
};
const [none, fast] = conditions;

describe('sayMeasured', () => {
  it.each([
    [[], 'not measured'],
    [[412.4], '412'],
    [[3, 1, 2], '2 (1–3)'],
    [[12.34, 99.96, 50], '50 (12.3–100.0)'],
    [[0, 0, 0], '0'],
  ])('%j is %s', (samples, said) => {
    expect(sayMeasured(samples)).toBe(said);
  });
});

it('takes the samples of the visits that measured it', () => {
  expect(samplesOf(visits, 'none', 'form')).toEqual([480]);
  expect(samplesOf(visits, 'fast-4g', 'form')).toEqual([]);
});

describe('budgetLines', () => {
  const lines = budgetLines(visits, conditions);

  it.each([
    ['first hunks painted, no shaping: 700 of 800 ms (reached)'],
    ['first hunks painted (aim), no shaping: - of 500 ms (not measured)'],
    ['form painted, its fields answering, CPU ×4: 1200 of 1000 ms (not reached here; reported, not judged)'],
    ['image ol8 → ol9, first: work, no shaping: 16.3 of 16 ms (not reached here; reported, not judged)'],
  ])('says: %s', (line) => {
    expect(lines).toContain(line);
  });
});

it('names what no visit of a condition measured, and nothing else', () => {
  const missed = notMeasured(visits, conditions);
  expect(missed).toContain('first hunks painted, fast 4G');
  expect(missed).not.toContain('first hunks painted, no shaping');
  expect(missed).toContain('image ol8 → ol9, first, CPU ×4');
  expect(missed).not.toContain('image ol8 → ol9, first, no shaping');
});

it('has a column for each condition, and one for the budgets', () => {
  const rows = openingRows(visits, conditions);
  expect(rows[0]).toEqual(['', '', 'no shaping', 'fast 4G', 'CPU ×4', 'budget']);
  expect(rows.find(([name]) => name === 'first hunks painted')?.slice(2)).toEqual([
    '700 (600–900)',
    'not measured',
    'not measured',
    '800 (no shaping)',
  ]);
  expect(rows.find(([name]) => name === 'transferred for the editor')?.at(-1)).toBe('780');
});

it('has a row for each change, with its budget of work', () => {
  if (none === undefined || fast === undefined) throw new Error('there are no conditions');
  expect(changeRows(visits, none)[1]).toEqual([
    'image ol8 → ol9, first',
    '30',
    '16.3 (12.5–20)',
    ...Array.from({ length: 5 }, () => 'not measured'),
    '16',
  ]);
  expect(changeRows(visits, fast)[1]?.[1]).toBe('not measured');
});

it('aligns names to the left and figures to the right', () => {
  expect(
    align([
      ['', 'ms'],
      ['first', '5'],
      ['b', '1234'],
    ]),
  ).toBe('         ms\nfirst     5\nb      1234');
});
