import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysAfter, daysBetween } from './days.ts';

it.each([
  ['2026-09-05', '2026-09-05', 0],
  ['2026-09-05', '2027-01-03', 120],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-03-01', '2026-02-28', -1],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
  expect(daysAfter(from, days)).toBe(to);
});

it('counts back what it counted on', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
      expect(daysBetween(from, daysAfter(from, days))).toBe(days);
    }),
  );
});
