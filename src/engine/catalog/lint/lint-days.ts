import type { Catalog } from './catalog.ts';
import type { Fault, Linter } from './types.ts';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days exist. */
export const lintDaysExist: Linter = (catalog) =>
  [...pastDays(catalog), ...endDays(catalog)].flatMap(([place, day]): readonly Fault[] =>
    isDay(day) ? [] : [{ code: 'NOT_A_DAY', place }],
  );

/** Nothing was read, tagged or released later than today. Ends are announced ahead and may lie in the future. */
export const lintDaysPast: Linter = (catalog, { today }) =>
  pastDays(catalog).flatMap(([place, day]): readonly Fault[] => (day > today ? [{ code: 'DAY_IN_FUTURE', place }] : []));

type Placed = readonly (readonly [place: string, day: string])[];

function pastDays({ sources, calicoReleases, kubernetesVersions }: Catalog): Placed {
  return [
    ...Object.entries(sources).flatMap(([id, { read }]) => at(`sources/${id}/read`, read)),
    ...calicoReleases.flatMap(({ release, tagged }) => at(`calicoReleases/${release}/tagged`, tagged)),
    ...kubernetesVersions.flatMap(({ version, released }) => at(`kubernetesVersions/${version}/released`, released)),
  ];
}

function endDays({ calicoLines, kubernetesVersions }: Catalog): Placed {
  return [
    ...kubernetesVersions.flatMap(({ version, ended }) => at(`kubernetesVersions/${version}/ended`, ended)),
    ...calicoLines.flatMap(({ minor, ended }) => at(`calicoLines/${minor}/ended`, ended)),
  ];
}

function at(place: string, day: string | undefined): Placed {
  return day === undefined ? [] : [[place, day]];
}

/** A calendar day as `YYYY-MM-DD`, and not a thirtieth of February. */
function isDay(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= last;
}
