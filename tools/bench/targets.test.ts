import { describe, expect, it } from 'vitest';
import type { Results } from './results.ts';
import { results, rounds, withCell } from './results-fixture.ts';
import { summarise } from './statistics.ts';
import { growth, judge, toDigits } from './targets.ts';

/** The verdicts that differ from those over the fixture. */
function changes(found: Results): readonly string[] {
  const before = judge(results());
  return judge(found).flatMap(({ name, verdict, measured }, n) =>
    before[n]?.verdict === verdict ? [] : [`${name}: ${verdict}, ${measured}`],
  );
}

describe('judge', () => {
  it('finds each target reached but the aim', () => {
    const verdicts = judge(results()).map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['reached', 'not reached here', ...Array.from({ length: 8 }, () => 'reached')]);
  });

  it.each<readonly [string, Results, readonly string[]]>([
    [
      'a slower engine',
      withCell('engine', '3.30.3', rounds(3.1)),
      ['warm, beside the floor: not reached here, 31.0 times (31.0 by the least disturbed calls)'],
    ],
    [
      'a faster engine',
      withCell('engine', '3.30.3', rounds(0.9)),
      [
        'warm, beside the floor (aim): reached, 9.00 times (9.00 by the least disturbed calls)',
        'time per byte, 0.5 to 5 to 50 MB: not reached here, 2.22 times',
      ],
    ],
    [
      'another plan that takes longer',
      withCell('next', '3.30.3', rounds(1.1)),
      ['another plan, beside the floor (aim): not reached here, 11.0 times (11.0 by the least disturbed calls)'],
    ],
    [
      'a faster kustomize',
      withCell('kustomize', '3.30.3', rounds(99)),
      ['warm, beside `kubectl kustomize`: not reached here, 49.5 times (49.5 by the least disturbed calls)'],
    ],
    [
      'a faster yaml',
      withCell('yaml', '3.30.3', rounds(29)),
      ['warm, beside `yaml`: not reached here, 14.5 times (14.5 by the least disturbed calls)'],
    ],
    ['another median of the first calls', results({ cold: summarise([61]) }), ['cold, first call of a process: not reached here, 61.0 ms']],
    [
      'more memory',
      results({ memory: { file: 50e6, text: 50e6, peak: 201e6, isOfPlan: true } }),
      ['memory at its peak, the text included: not reached here, 4.02 times'],
    ],
    [
      'one stray line',
      results({ checked: { results: 72, releases: 12, strayLines: 1, faults: [] } }),
      ['lines wrongly changed, 72 results of 12 releases: not reached here, 1'],
    ],
    [
      'no kustomize',
      withCell('kustomize', '3.30.3', { kind: 'absent', reason: 'not here' }),
      ['warm, beside `kubectl kustomize`: not measured, not measured'],
    ],
  ])('tells %s', (_, found, expected) => {
    expect(changes(found)).toEqual(expected);
  });
});

describe('growth', () => {
  it('is of the engine, over the file and both streams', () => {
    expect(growth(results())).toBeCloseTo(1, 10);
    expect(growth(withCell('engine', '50 MB', rounds(400)))).toBeCloseTo(2, 10);
    expect(growth(withCell('engine', '5 MB', rounds(60)))).toBeCloseTo(3, 10);
    expect(growth(withCell('yaml', '50 MB', rounds(1e6)))).toBeCloseTo(1, 10);
  });

  it('is not known where one was not measured', () => {
    expect(growth(withCell('engine', '5 MB', { kind: 'absent', reason: 'not here' }))).toBeUndefined();
  });
});

describe('toDigits', () => {
  it.each([
    [1234.5, '1235'],
    [99.96, '100'],
    [10, '10.0'],
    [9.996, '10.0'],
    [4.016, '4.02'],
    [0.9996, '1.00'],
    [0.0456, '0.046'],
    [0.0001, '0.000'],
    [0, '0.000'],
  ])('says %d as %s', (value, said) => {
    expect(toDigits(value)).toBe(said);
  });
});
