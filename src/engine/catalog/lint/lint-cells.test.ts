import { describe, expect, it } from 'vitest';
import { findFaults, newer, older, withRows, type LintCase } from '../../../testing/small-catalog.ts';
import { lintYes, lintYesKept, lintDerived, lintLostRows, lintIllegible } from './lint-cells.ts';

const cases: readonly LintCase[] = [
  [
    'two releases tested with one version',
    lintYes,
    withRows({ '3.30.1': 'yt' }),
    [
      ['YES_TWICE', `supportTables/${older}/1.33`],
      ['YES_TWICE', 'supportTables/1.33'],
    ],
  ],
  [
    'one release tested with two versions',
    lintYes,
    withRows({ '3.29.2': 'YY' }),
    [
      ['YES_TWICE', `supportTables/${older}/1.34`],
      ['YES_TWICE', `supportTables/${older}/3.29.2`],
      ['YES_TWICE', 'supportTables/1.34'],
      ['YES_TWICE', 'supportTables/3.29.2'],
    ],
  ],
  ['two releases tested with one version on two pages', lintYes, withRows({}, { '3.31.0': 'YT' }), [['YES_TWICE', 'supportTables/1.33']]],
  ['no fault in one yes on two pages', lintYes, withRows({}, { '3.29.2': 'YT' }), []],
  [
    'a yes that a later page takes back',
    lintYesKept,
    withRows({}, { '3.29.2': 'TT' }),
    [['YES_TAKEN_BACK', `supportTables/${newer}/3.29.2/1.33`]],
  ],
  ['no fault in a later yes', lintYesKept, withRows({ '3.30.1': 'TT' }, { '3.30.1': 'YT' }), []],
  [
    'a derived cell that a later page prints',
    lintDerived,
    withRows({}, { '3.30.1': 'TT' }),
    [['EXCEPTION_EXPIRED', `supportTables/${older}/3.30.1/1.33`]],
  ],
  [
    'a derived cell that an earlier page prints',
    lintDerived,
    withRows({}, { '3.29.2': 'yt' }),
    [['EXCEPTION_EXPIRED', `supportTables/${newer}/3.29.2/1.33`]],
  ],
  [
    'a derived cell beside a printed one',
    lintLostRows,
    withRows({ '3.29.2': 'Yt' }),
    [['DERIVED_BESIDE_PRINTED', `supportTables/${older}/3.29.2`]],
  ],
  [
    'an illegible cell beside a printed one',
    lintLostRows,
    withRows({ '3.29.2': 'Y?' }),
    [['DERIVED_BESIDE_PRINTED', `supportTables/${older}/3.29.2`]],
  ],
  [
    'a cell that no page has legibly',
    lintIllegible,
    withRows({ '3.30.1': '?y' }),
    [
      ['ILLEGIBLE_EVERYWHERE', `supportTables/${older}/3.30.1/1.33`],
      ['ILLEGIBLE_EVERYWHERE', `supportTables/${newer}/3.30.1/1.33`],
    ],
  ],
];

describe('the linters of cells', () => {
  it.each(cases.map((one) => [one[0], one] as const))('find %s', (_, one) => {
    expect(findFaults(one)).toEqual(one[3]);
  });
});
