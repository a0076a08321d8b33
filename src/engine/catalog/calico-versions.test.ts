import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, minorOf } from './calico.ts';

describe('compareVersions', () => {
  const parts = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 4 });
  const version = parts.map((numbers) => numbers.join('.'));

  it.each([
    ['3.9.0', '3.10.0', -1],
    ['1.34.10', '1.34.2', 1],
    ['1.34', '1.34.0', 0],
    ['1.34', '1.34.1', -1],
    ['2', '1.99.99', 1],
  ])('puts %s beside %s as %i', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
  });

  it('orders as the numbers do', () => {
    const first = (a: readonly number[], b: readonly number[]): number => {
      if (a.length === 0 && b.length === 0) return 0;
      const difference = (a[0] ?? 0) - (b[0] ?? 0);
      return difference === 0 ? first(a.slice(1), b.slice(1)) : difference;
    };
    fc.assert(
      fc.property(parts, parts, (a, b) => Math.sign(compareVersions(a.join('.'), b.join('.'))) === Math.sign(first(a, b))),
      { numRuns: 500 },
    );
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(compareVersions(a, a)).toBe(0);
        expect(Math.sign(compareVersions(a, b))).toBe(0 - Math.sign(compareVersions(b, a)));
        const [low = '', middle = '', high = ''] = [a, b, c].toSorted(compareVersions);
        expect(compareVersions(low, middle)).toBeLessThanOrEqual(0);
        expect(compareVersions(middle, high)).toBeLessThanOrEqual(0);
        expect(compareVersions(low, high)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('minorOf', () => {
  it.each([
    ['3.32.1', '3.32'],
    ['1.34', '1.34'],
    ['1.34.10', '1.34'],
    ['1', '1'],
  ])('reads %s as %s', (version, minor) => {
    expect(minorOf(version)).toBe(minor);
  });
});
