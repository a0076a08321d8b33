import { calicoReleases } from '../engine/catalog/calico.ts';
import { kubernetesVersions, supportTables } from '../engine/catalog/oke.ts';
import { sources, type Source, type SourceId } from '../engine/catalog/sources.ts';

// What the next page of the vendor and the next line of its calendar change: counted here from the data as it is typed, and not asked of
// the code that the tests are about.

/** 36 of `1.36` and of `1.36.1`. */
export const minorNumber = (version: string): number => Number(version.split('.')[1]);
const patchNumber = (version: string) => Number(version.split('.')[2]);

const oldestFirst = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
const lastTabled = Math.max(...supportTables.flatMap(({ kubernetes }) => kubernetes.map(minorNumber)));
const lastInCalendar = Math.max(...kubernetesVersions.map(({ version }) => minorNumber(version)));

/** Every printed letter of every table, oldest page first. */
const letters = supportTables.flatMap(({ source, kubernetes, rows }) =>
  Object.entries(rows).flatMap(([calico, row]) => kubernetes.map((minor, n) => ({ source, kubernetes: minor, calico, letter: row[n] }))),
);

/** Every pair with a yes, of the oldest Kubernetes version first. */
export const testedPairs = letters
  .filter(({ letter }) => letter === 'Y' || letter === 'y')
  .toSorted((a, b) => minorNumber(a.kubernetes) - minorNumber(b.kubernetes))
  .map(({ kubernetes, calico }) => ({ kubernetes, calico }));

/** The tested pair of the newest Kubernetes version. */
export const newestTested = testedPairs.at(-1) ?? { kubernetes: '', calico: '' };

/** The newest page that prints a letter for the pair which can be read. */
export const pageOf = (calico: string, kubernetes: string): SourceId | undefined =>
  letters.findLast((one) => one.calico === calico && one.kubernetes === kubernetes && one.letter !== '?')?.source;

/** The day on which that page was read. */
export function readingOf(calico: string, kubernetes: string): string {
  const page = pageOf(calico, kubernetes);
  const { read = '' }: Partial<Source> = page === undefined ? {} : sources[page];
  return read;
}

/** The last Kubernetes version that a table has a column for, and the one after it. */
export const lastColumn = `1.${lastTabled}`;
export const beyondTables = `1.${lastTabled + 1}`;

/** The newest release that no table has a row for. */
export const untabledRelease =
  calicoReleases.map(({ release }) => release).findLast((release) => letters.every(({ calico }) => calico !== release)) ?? '';

/** The day on which the newest page was read. */
export const newestReading = supportTables.reduce((newest, { source }) => {
  const { read = '' }: Source = sources[source];
  return read > newest ? read : newest;
}, '');

/** The two minors after the calendar's last, which may be chosen too. */
export const afterCalendar = [`1.${lastInCalendar + 1}`, `1.${lastInCalendar + 2}`] as const;

/** The newest patch of a minor that the calendar has. */
export function newestPatch(minor: string): string {
  const patches = kubernetesVersions.map(({ version }) => version).filter((version) => minorNumber(version) === minorNumber(minor));
  return `${minor}.${oldestFirst(patches.map(patchNumber)).at(-1)}`;
}

/** The minors of the calendar from this one on, newest first. */
export const minorsFrom = (first: string): readonly string[] =>
  Array.from({ length: lastInCalendar - minorNumber(first) + 1 }, (_, n) => `1.${lastInCalendar - n}`);

/** The calendar's lines whose end hangs on a release that has no date yet. */
export const openEnds = kubernetesVersions.flatMap(({ version, endsAfter }) =>
  endsAfter === undefined || kubernetesVersions.some((other) => other.version === endsAfter && other.released !== undefined)
    ? []
    : [{ version, endsAfter }],
);
