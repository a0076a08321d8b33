import { behindNewer, faultsAt, repeats } from './lists.ts';
import { minorOf } from '../calico.ts';
import type { Fault, Linter } from './types.ts';

/** Page generations stand oldest first, as far as their dates tell; their columns and rows by version, each once. */
export const lintTableOrder: Linter = ({ supportTables, sources }) => {
  const ages = supportTables.map(({ source }) => sources[source]?.read ?? sources[source]?.edition ?? '');
  // A page of which only the year is known is neither before nor after the others of that year.
  const isEarlier = (age: string, before: string) => age.slice(0, before.length) < before.slice(0, age.length);
  const early = supportTables.filter((_, n) => n > 0 && isEarlier(ages[n] ?? '', ages[n - 1] ?? ''));
  const within = supportTables.flatMap(({ source, kubernetes, rows }) => [
    ...faultsAt('OUT_OF_ORDER', `supportTables/${source}`, [...behindNewer(kubernetes), ...behindNewer(Object.keys(rows))]),
    ...faultsAt('TWICE', `supportTables/${source}`, repeats(kubernetes)),
  ]);
  return [
    ...faultsAt(
      'OUT_OF_ORDER',
      'supportTables',
      early.map(({ source }) => source),
    ),
    ...within,
  ];
};

/** A row has a letter that is known for every column. */
export const lintTableCells: Linter = ({ supportTables }) =>
  supportTables.flatMap(({ source, kubernetes, rows }) =>
    Object.entries(rows).flatMap(([calico, cells]): readonly Fault[] => {
      const place = `supportTables/${source}/${calico}`;
      if (cells.length !== kubernetes.length) return [{ code: 'ROW_LENGTH', place }];
      return /^[YTyt?]*$/.test(cells) ? [] : [{ code: 'CELL_LETTER', place }];
    }),
  );

/**
 * The releases of the tables are known, and so are the Kubernetes versions of their columns. Their files are in the lock; on the newest page
 * alone a release may still wait for that.
 */
export const lintTableVersions: Linter = ({ supportTables, calicoReleases, kubernetesVersions }) => {
  const pinned = new Map(calicoReleases.map((known) => [known.release, known.pinned]));
  const minors = new Set(kubernetesVersions.map(({ version }) => minorOf(version)));
  return supportTables.flatMap(({ source, kubernetes, rows }, n) => {
    const place = `supportTables/${source}`;
    const releases = Object.keys(rows);
    const isNewest = n === supportTables.length - 1;
    return [
      ...faultsAt(
        'RELEASE_UNKNOWN',
        place,
        releases.filter((release) => !pinned.has(release)),
      ),
      ...faultsAt(
        'RELEASE_NOT_IN_LOCK',
        place,
        releases.filter((release) => pinned.get(release) === false && !isNewest),
      ),
      ...faultsAt(
        'OUTSIDE_CALENDAR',
        place,
        kubernetes.filter((minor) => !minors.has(minor)),
      ),
    ];
  });
};
