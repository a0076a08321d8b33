import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, summarise } from './statistics.ts';

describe('summarise', () => {
  it.each<readonly [readonly number[], { low: number; median: number; high: number }]>([
    [[7], { low: 7, median: 7, high: 7 }],
    [[2, 1], { low: 1.25, median: 1.5, high: 1.75 }],
    [[5, 1, 4, 2, 3], { low: 2, median: 3, high: 4 }],
    [[10, 2, 30, 4], { low: 3.5, median: 7, high: 15 }],
  ])('of %j', (samples, spread) => {
    expect(summarise(samples)).toEqual({ ...spread, least: Math.min(...samples), count: samples.length });
  });

  it('lies within the samples, does not depend on their order, and scales with them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }), (samples) => {
        const { low, median, high } = summarise(samples);
        expect([Math.min(...samples), low, median, high, Math.max(...samples)]).toEqual(
          [Math.min(...samples), low, median, high, Math.max(...samples)].toSorted((a, b) => a - b),
        );
        expect(summarise(samples.toReversed())).toEqual(summarise(samples));
        expect(summarise(samples.map((sample) => sample * 4))).toEqual({
          low: low * 4,
          median: median * 4,
          high: high * 4,
          least: Math.min(...samples) * 4,
          count: samples.length,
        });
      }),
    );
  });

  it('refuses to speak of nothing', () => {
    expect(() => summarise([])).toThrow('Nothing was measured.');
  });
});

describe('growthOf', () => {
  it.each<readonly [string, readonly (readonly [size: number, cost: number])[], number]>([
    [
      'in step',
      [
        [1, 3],
        [10, 30],
        [100, 300],
      ],
      1,
    ],
    [
      'a fixed cost that the small one pays alone',
      [
        [1, 10],
        [10, 10],
      ],
      0.1,
    ],
    [
      'the square',
      [
        [1, 1],
        [10, 100],
      ],
      10,
    ],
    [
      'worst in the middle',
      [
        [1, 1],
        [10, 20],
        [100, 100],
      ],
      2,
    ],
    [
      'worst from the first to the last',
      [
        [1, 2],
        [10, 30],
        [100, 450],
      ],
      2.25,
    ],
  ])('%s', (_, points, expected) => {
    expect(growthOf(points.map(([size, cost]) => ({ size, cost })))).toBeCloseTo(expected, 10);
  });
});
