import type { Source } from '../sources.ts';
import { claimsOf } from './claims.ts';
import { faultsAt } from './lists.ts';
import type { Fault, Linter } from './types.ts';

/** Every claim names a source that exists. */
export const lintClaims: Linter = (catalog) =>
  claimsOf(catalog).flatMap(([place, id]): readonly Fault[] =>
    Object.hasOwn(catalog.sources, id) ? [] : [{ code: 'CLAIM_WITHOUT_SOURCE', place }],
  );

/** Every source stands behind something. */
export const lintUse: Linter = (catalog, { usedElsewhere }) => {
  const used = new Set([...claimsOf(catalog).map(([, id]) => id), ...usedElsewhere]);
  const idle = Object.keys(catalog.sources).filter((id) => !used.has(id));
  return faultsAt('SOURCE_UNUSED', 'sources', idle);
};

/** Every source can be found again: a title, and an https address; what was read there on one day is one source. */
export const lintAddresses: Linter = ({ sources }) => {
  const entries = Object.entries(sources);
  const addresses = entries.map(([, { url, section, read, edition }]) => [url, section, read ?? edition].join(' '));
  const ids = (isWrong: (source: Source, n: number) => boolean) => entries.flatMap(([id, source], n) => (isWrong(source, n) ? [id] : []));
  const untitled = ids(({ title }) => title.trim() === '');
  const elsewhere = ids(({ url }) => !/^https:\/\/[^\s/]+\.[^\s/]+\/\S+$/.test(url));
  const again = ids((_, n) => addresses.indexOf(addresses[n] ?? '') < n);
  return [
    ...faultsAt('SOURCE_TITLE', 'sources', untitled),
    ...faultsAt('SOURCE_ADDRESS', 'sources', elsewhere),
    ...faultsAt('TWICE', 'sources', again),
  ];
};

/** Every source says when it was read, or of which year it is; those that are known to tell neither really do not. */
export const lintAges: Linter = ({ sources }, { undated }) => {
  const isDated = ({ read, edition }: Source) => read !== undefined || /^20\d\d(?:-\d\d)?$/.test(edition ?? '');
  const ids = Object.keys(sources).filter((id) => !undated.includes(id) && !isDated(sources[id] as Source));
  const excused = undated.filter((id) => sources[id] === undefined || isDated(sources[id]));
  return [...faultsAt('SOURCE_AGE', 'sources', ids), ...faultsAt('EXCEPTION_EXPIRED', 'sources', excused)];
};
