import { describe, expect, it } from 'vitest';
import { findFaults, withReleases, withLines, right, type LintCase } from '../../../testing/small-catalog.ts';
import { lintLines, lintLineReleases, lintLineEnds } from './lint-lines.ts';

const [firstRelease, secondRelease] = right.calicoReleases;
const [firstLine, secondLine, lastLine] = right.calicoLines;

const cases: readonly LintCase[] = [
  [
    'a line twice',
    lintLines,
    withLines(firstLine, firstLine),
    [
      ['TWICE', 'calicoLines/3.29'],
      ['NOT_CONTIGUOUS', 'calicoLines/3.29'],
    ],
  ],
  ['a line left out', lintLines, withLines(firstLine, lastLine), [['NOT_CONTIGUOUS', 'calicoLines/3.31']]],
  ['lines newest first', lintLines, withLines(secondLine, firstLine), [['NOT_CONTIGUOUS', 'calicoLines/3.29']]],
  ['a tested range that runs downwards', lintLines, withLines({ ...lastLine, testedTo: '1.9' }), [['RANGE_DOWNWARDS', 'calicoLines/3.31']]],
  ['a release without a line', lintLineReleases, withLines(firstLine, secondLine), [['RELEASE_WITHOUT_LINE', 'calicoReleases/3.31.0']]],
  ['a line without a release', lintLineReleases, withReleases(firstRelease, secondRelease), [['LINE_WITHOUT_RELEASE', 'calicoLines/3.31']]],
  [
    'an end on another day than the tag’s',
    lintLineEnds,
    withLines({ ...firstLine, ended: '2026-04-03' }, secondLine, lastLine),
    [['END_NOT_OF_RULE', 'calicoLines/3.29']],
  ],
  [
    'a line that should have ended',
    lintLineEnds,
    withLines({ ...secondLine, minor: '3.29' }, secondLine, lastLine),
    [['END_NOT_OF_RULE', 'calicoLines/3.29']],
  ],
  [
    'a line that ended too early',
    lintLineEnds,
    withLines(firstLine, { ...secondLine, ended: '2026-04-02' }, lastLine),
    [['END_NOT_OF_RULE', 'calicoLines/3.30']],
  ],
];

describe('the linters of Calico lines', () => {
  it.each(cases.map((one) => [one[0], one] as const))('find %s', (_, one) => {
    expect(findFaults(one)).toEqual(one[3]);
  });
});
