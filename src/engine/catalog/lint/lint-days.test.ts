import { describe, expect, it } from 'vitest';
import {
  findFaults,
  newer,
  withSource,
  withVersions,
  withReleases,
  withLines,
  right,
  type LintCase,
} from '../../../testing/small-catalog.ts';
import { lintDaysExist, lintDaysPast } from './lint-days.ts';

const [firstVersion, , , lastVersion] = right.kubernetesVersions;
const [firstRelease, , , lastRelease] = right.calicoReleases;
const [firstLine] = right.calicoLines;

const cases: readonly LintCase[] = [
  [
    'a thirtieth of February',
    lintDaysExist,
    withReleases({ ...firstRelease, tagged: '2026-02-30' }),
    [['NOT_A_DAY', 'calicoReleases/3.29.2/tagged']],
  ],
  ['a month alone', lintDaysExist, withSource({ read: '2026-09' }), [['NOT_A_DAY', `sources/${newer}/read`]]],
  [
    'a thirteenth month',
    lintDaysExist,
    withVersions({ ...lastVersion, ended: '2026-13-01' }),
    [['NOT_A_DAY', 'kubernetesVersions/1.33.1/ended']],
  ],
  [
    'a leap day of no leap year',
    lintDaysExist,
    withLines({ ...firstLine, ended: '2100-02-29' }),
    [['NOT_A_DAY', 'calicoLines/3.29/ended']],
  ],
  [
    'a release of tomorrow',
    lintDaysPast,
    withVersions({ ...firstVersion, released: '2026-09-06' }),
    [['DAY_IN_FUTURE', 'kubernetesVersions/1.35.1/released']],
  ],
  [
    'a tag of tomorrow',
    lintDaysPast,
    withReleases({ ...lastRelease, tagged: '2026-09-06' }),
    [['DAY_IN_FUTURE', 'calicoReleases/3.31.0/tagged']],
  ],
  ['a page read tomorrow', lintDaysPast, withSource({ read: '2026-09-06' }), [['DAY_IN_FUTURE', `sources/${newer}/read`]]],
  ['no fault in an end that is announced', lintDaysPast, withVersions({ ...lastVersion, ended: '2027-01-01' }), []],
];

describe('the linters of days', () => {
  it.each(cases.map((one) => [one[0], one] as const))('find %s', (_, one) => {
    expect(findFaults(one)).toEqual(one[3]);
  });
});
