import { compareVersions, upstreamUrl } from '../calico.ts';
import { behindNewer, faultsAt, groupByMinor, repeats } from './lists.ts';
import type { Fault, Linter } from './types.ts';

/** Releases stand once each, oldest first, in the lock too, and were tagged in that order within a minor, as minors were. */
export const lintReleaseOrder: Linter = ({ calicoReleases, pins }) => {
  const names = calicoReleases.map(({ release }) => release);
  const locked = pins.map(({ release }) => release);
  const sorted = calicoReleases.toSorted((a, b) => compareVersions(a.release, b.release));
  const byMinor = groupByMinor(sorted, ({ release }) => release);
  const firsts = byMinor.flatMap((releases) => releases.slice(0, 1));
  const late = [...byMinor, firsts].flatMap((releases) =>
    releases.filter(({ tagged }, n) => n > 0 && tagged < (releases[n - 1]?.tagged ?? '')).map(({ release }) => release),
  );
  return [
    ...faultsAt('TWICE', 'calicoReleases', repeats(names)),
    ...faultsAt('OUT_OF_ORDER', 'calicoReleases', behindNewer(names)),
    ...faultsAt('TWICE', 'pins', repeats(locked)),
    ...faultsAt('OUT_OF_ORDER', 'pins', behindNewer(locked)),
    ...faultsAt('DAYS_OUT_OF_ORDER', 'calicoReleases', late),
  ];
};

/** Every release is in the lock, but for those that are said not to be; and what is said not to be in it is not. */
export const lintLock: Linter = ({ calicoReleases, pins }) => {
  const locked = new Set(pins.map(({ release }) => release));
  const lost = calicoReleases.filter(({ release, pinned }) => pinned && !locked.has(release));
  const found = calicoReleases.filter(({ release, pinned }) => !pinned && locked.has(release));
  const known = new Set(calicoReleases.map(({ release }) => release));
  return [
    ...faultsAt(
      'RELEASE_NOT_IN_LOCK',
      'calicoReleases',
      lost.map(({ release }) => release),
    ),
    ...faultsAt(
      'EXCEPTION_EXPIRED',
      'calicoReleases',
      found.map(({ release }) => release),
    ),
    ...faultsAt(
      'RELEASE_UNKNOWN',
      'pins',
      [...locked].filter((release) => !known.has(release)),
    ),
  ];
};

/** Every release of the lock pins both files, at the address that the vendor's page gives, with a size and a sha256. */
export const lintPins: Linter = ({ pins }) =>
  pins.flatMap(({ release, files }): readonly Fault[] => {
    const names = (isWrong: (file: (typeof files)[number]) => boolean) => files.filter(isWrong).map(({ name }) => name);
    const place = `pins/${release}`;
    const hasBoth = files.map(({ name }) => name).join() === 'calico.yaml,calico-policy-only.yaml';
    return [
      ...(hasBoth ? [] : ([{ code: 'PIN_FILES', place }] as const)),
      ...faultsAt(
        'PIN_ADDRESS',
        place,
        names(({ name, url }) => url !== upstreamUrl(release, name)),
      ),
      ...faultsAt(
        'PIN_HASH',
        place,
        names(({ sha256 }) => !/^[0-9a-f]{64}$/.test(sha256)),
      ),
      ...faultsAt(
        'PIN_SIZE',
        place,
        names(({ bytes, lines }) => !(lines > 0 && bytes > lines)),
      ),
    ];
  });
