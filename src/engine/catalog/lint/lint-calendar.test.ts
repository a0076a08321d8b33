import { describe, expect, it } from 'vitest';
import { findFaults, calendar, withSource, withVersions, right, type LintCase } from '../../../testing/small-catalog.ts';
import { lintCalendarOrder, lintCalendarEnds, lintCalendarDays } from './lint-calendar.ts';

const [firstVersion, secondVersion, thirdVersion, lastVersion] = right.kubernetesVersions;

const cases: readonly LintCase[] = [
  ['a version twice', lintCalendarOrder, withVersions(firstVersion, firstVersion), [['TWICE', 'kubernetesVersions/1.35.1']]],
  [
    'a calendar oldest first',
    lintCalendarOrder,
    withVersions(secondVersion, firstVersion),
    [['OUT_OF_ORDER', 'kubernetesVersions/1.34.2']],
  ],
  [
    'a version without an end',
    lintCalendarEnds,
    withVersions({ version: '1.35.1', source: calendar }),
    [['END_UNCLEAR', 'kubernetesVersions/1.35.1']],
  ],
  [
    'a version with two ends',
    lintCalendarEnds,
    withVersions({ ...firstVersion, ended: '2026-10-01' }),
    [['END_UNCLEAR', 'kubernetesVersions/1.35.1']],
  ],
  [
    'an end after an older version',
    lintCalendarEnds,
    withVersions({ ...firstVersion, endsAfter: '1.35.0' }),
    [['END_NEVER_STARTS', 'kubernetesVersions/1.35.1']],
  ],
  [
    'an end after a version that was passed over',
    lintCalendarEnds,
    withVersions(firstVersion, { ...secondVersion, endsAfter: '1.35.0' }),
    [['END_NEVER_STARTS', 'kubernetesVersions/1.34.2']],
  ],
  [
    'an end after a version whose day is not known',
    lintCalendarEnds,
    withVersions({ version: '1.35.1', endsAfter: '1.37.0', source: calendar }, { ...secondVersion, endsAfter: '1.35.1' }),
    [['END_NEVER_STARTS', 'kubernetesVersions/1.34.2']],
  ],
  ['no fault in an end that has started', lintCalendarEnds, withVersions(firstVersion, { ...secondVersion, endsAfter: '1.35.1' }), []],
  [
    'a version that ended before it came out',
    lintCalendarDays,
    withVersions({ ...thirdVersion, ended: '2026-01-01' }),
    [['DAYS_OUT_OF_ORDER', 'kubernetesVersions/1.34.1']],
  ],
  [
    'a version that came out after its page was read',
    lintCalendarDays,
    withSource({ read: '2026-06-30' }, calendar),
    [['DAYS_OUT_OF_ORDER', 'kubernetesVersions/1.35.1']],
  ],
  [
    'a patch that came out before the one it follows',
    lintCalendarDays,
    withVersions({ ...secondVersion, released: '2025-12-31' }, thirdVersion),
    [['DAYS_OUT_OF_ORDER', 'kubernetesVersions/1.34.1']],
  ],
  [
    'a patch that ended before the one it follows',
    lintCalendarDays,
    withVersions({ ...lastVersion, version: '1.34.2', ended: '2026-04-30' }, thirdVersion),
    [['DAYS_OUT_OF_ORDER', 'kubernetesVersions/1.34.1']],
  ],
  [
    'a minor that ended before the one it follows',
    lintCalendarDays,
    withVersions(thirdVersion, { ...lastVersion, ended: '2026-05-02' }),
    [['DAYS_OUT_OF_ORDER', 'kubernetesVersions/1.33.1']],
  ],
];

describe('the linters of the calendar', () => {
  it.each(cases.map((one) => [one[0], one] as const))('find %s', (_, one) => {
    expect(findFaults(one)).toEqual(one[3]);
  });
});
