import { growthOf } from './statistics.ts';
import { leastOf, mainFile, timeOf, type ContestantName, type InputName, type Results } from './results.ts';

/** Something the engine is to reach, and what this run found. Reported: a time says as much about the machine. */
export interface Target {
  readonly name: string;
  readonly wanted: string;
  readonly measured: string;
  readonly verdict: 'reached' | 'not reached here' | 'not measured';
}

/** The targets over the results of a run. One that could not be measured is neither reached nor missed. */
export function judge(results: Results): readonly Target[] {
  const { times, checked, cold, memory } = results;
  const ratio = (one: ContestantName, other: ContestantName) => divide(timeOf(times[one][mainFile]), timeOf(times[other][mainFile]));
  const least = (one: ContestantName, other: ContestantName) => divide(leastOf(times[one][mainFile]), leastOf(times[other][mainFile]));
  // On a busy machine long calls are interrupted and short ones are not, so that medians set against the floor say too much.
  const sayBoth = (one: ContestantName, other: ContestantName) => (value: number) =>
    `${sayTimes(value)} (${toDigits(least(one, other) ?? value)} by the least disturbed calls)`;
  return [
    ...floorTargets.map(([name, one, most]) =>
      // Reached is what both say: noise lengthens the floor's median too.
      target(
        name,
        ratio(one, 'floor'),
        `at most ${most} times`,
        (value) => Math.max(value, least(one, 'floor') ?? value) <= most,
        sayBoth(one, 'floor'),
      ),
    ),
    target(
      'warm, beside `kubectl kustomize`',
      ratio('kustomize', 'engine'),
      'at least 50 times faster',
      (value) => value >= 50,
      sayBoth('kustomize', 'engine'),
    ),
    target('warm, beside `yaml`', ratio('yaml', 'engine'), 'at least 15 times faster', (value) => value >= 15, sayBoth('yaml', 'engine')),
    target(
      'cold, first call of a process',
      cold.median,
      'at most 60 ms',
      (value) => value <= 60,
      (value) => `${toDigits(value)} ms`,
    ),
    target('time per byte, 0.5 to 5 to 50 MB', growth(results), 'grows at most 1.5 times', (value) => value <= 1.5, sayTimes),
    target('memory at its peak, the text included', memory.peak / memory.file, 'at most 4 times the file', (value) => value <= 4, sayTimes),
    target(
      `lines wrongly changed, ${checked.results} results of ${checked.releases} releases`,
      checked.strayLines,
      'none',
      (value) => value === 0,
      String,
    ),
  ];
}

const floorTargets: readonly (readonly [name: string, one: ContestantName, most: number])[] = [
  ['warm, beside the floor', 'engine', 30],
  ['warm, beside the floor (aim)', 'engine', 10],
  ['another plan, beside the floor', 'next', 30],
  ['another plan, beside the floor (aim)', 'next', 10],
];

/** How much more a byte of the streams costs the engine than one of the file; undefined where one of them was not measured. */
export function growth({ times, bytes }: Pick<Results, 'times' | 'bytes'>): number | undefined {
  const sizes: readonly InputName[] = [mainFile, '5 MB', '50 MB'];
  const points = sizes.map((input) => ({ size: bytes[input], cost: timeOf(times.engine[input]) }));
  const measured = points.flatMap(({ size, cost }) => (cost === undefined ? [] : [{ size, cost }]));
  return measured.length === points.length ? growthOf(measured) : undefined;
}

function target(
  name: string,
  value: number | undefined,
  wanted: string,
  isReached: (value: number) => boolean,
  say: (value: number) => string,
): Target {
  if (value === undefined) return { name, wanted, measured: 'not measured', verdict: 'not measured' };
  return { name, wanted, measured: say(value), verdict: isReached(value) ? 'reached' : 'not reached here' };
}

const sayTimes = (value: number): string => `${toDigits(value)} times`;

function divide(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined || other === 0 ? undefined : one / other;
}

/** A number as a person wants to read it: three digits that count, and no more than a thousandth. */
export function toDigits(value: number): string {
  const places = value >= 99.95 ? 0 : value >= 9.995 ? 1 : value >= 0.9995 ? 2 : 3;
  return value.toFixed(places);
}
