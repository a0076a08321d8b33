/* oxlint-disable no-restricted-globals -- `Date` reads days here and never the clock. */

const DAY = 86_400_000;

/** Whole days from one day to another, both as `YYYY-MM-DD`; negative where `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY);
}

/** The day this many days after another, as `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
  return new Date(timeOf(day) + days * DAY).toISOString().slice(0, 10);
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
