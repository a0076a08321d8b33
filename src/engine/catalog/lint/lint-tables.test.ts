import { describe, expect, it } from 'vitest';
import { findFaults, newer, older, right, withSource, withTables, withRows, type LintCase } from '../../../testing/small-catalog.ts';
import { lintTableOrder, lintTableCells, lintTableVersions } from './lint-tables.ts';

const cases: readonly LintCase[] = [
  [
    'the older page last',
    lintTableOrder,
    { supportTables: right.supportTables.toReversed() },
    [['OUT_OF_ORDER', `supportTables/${older}`]],
  ],
  ['no fault in a page of which the year is known', lintTableOrder, withSource({ read: undefined, edition: '2026' }), []],
  [
    'a page of an earlier year behind',
    lintTableOrder,
    withSource({ read: undefined, edition: '2025' }),
    [['OUT_OF_ORDER', `supportTables/${newer}`]],
  ],
  ['columns out of order', lintTableOrder, withTables({ kubernetes: ['1.34', '1.33'] }), [['OUT_OF_ORDER', `supportTables/${older}/1.33`]]],
  ['a column twice', lintTableOrder, withTables({ kubernetes: ['1.33', '1.33'] }), [['TWICE', `supportTables/${older}/1.33`]]],
  [
    'rows out of order',
    lintTableOrder,
    withTables({ rows: { '3.30.1': 'ty', '3.29.2': 'YT' } }),
    [['OUT_OF_ORDER', `supportTables/${older}/3.29.2`]],
  ],
  ['a row that is too short', lintTableCells, withRows({ '3.29.2': 'Y' }), [['ROW_LENGTH', `supportTables/${older}/3.29.2`]]],
  ['a letter that means nothing', lintTableCells, withRows({ '3.29.2': 'YN' }), [['CELL_LETTER', `supportTables/${older}/3.29.2`]]],
  [
    'a row of a release that nothing knows',
    lintTableVersions,
    withRows({}, { '3.99.0': 'TT' }),
    [['RELEASE_UNKNOWN', `supportTables/${newer}/3.99.0`]],
  ],
  [
    'a row of an earlier page whose release is not pinned',
    lintTableVersions,
    withRows({ '3.31.0': 'TT' }),
    [['RELEASE_NOT_IN_LOCK', `supportTables/${older}/3.31.0`]],
  ],
  [
    'a column that the calendar does not have',
    lintTableVersions,
    withTables({ kubernetes: ['1.33', '1.9'] }),
    [['OUTSIDE_CALENDAR', `supportTables/${older}/1.9`]],
  ],
];

describe('the linters of tables', () => {
  it.each(cases.map((one) => [one[0], one] as const))('find %s', (_, one) => {
    expect(findFaults(one)).toEqual(one[3]);
  });
});
