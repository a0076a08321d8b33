import { compareVersions } from '../calico.ts';
import type { KubernetesVersion } from '../kubernetes.ts';
import { behindNewer, faultsAt, groupByMinor, repeats } from './lists.ts';
import type { Linter } from './types.ts';

const versionsOf = (entries: readonly KubernetesVersion[]) => entries.map(({ version }) => version);

/** The calendar's versions stand once each, newest first. */
export const lintCalendarOrder: Linter = ({ kubernetesVersions }) => {
  const versions = versionsOf(kubernetesVersions);
  return [
    ...faultsAt('TWICE', 'kubernetesVersions', repeats(versions)),
    ...faultsAt('OUT_OF_ORDER', 'kubernetesVersions', behindNewer(versions.toReversed())),
  ];
};

/** A version ends on a day or after a version, never both and never neither; after a newer one, and that one can still come. */
export const lintCalendarEnds: Linter = ({ kubernetesVersions }) => {
  const unclear = kubernetesVersions.filter(({ ended, endsAfter }) => (ended === undefined) === (endsAfter === undefined));
  const stuck = kubernetesVersions.filter(({ version, endsAfter }) => {
    if (endsAfter === undefined) return false;
    const starts = kubernetesVersions.find((known) => known.version === endsAfter);
    const isPassed = kubernetesVersions.some((known) => compareVersions(known.version, endsAfter) > 0);
    return compareVersions(endsAfter, version) <= 0 || (starts === undefined ? isPassed : starts.released === undefined);
  });
  return [
    ...faultsAt('END_UNCLEAR', 'kubernetesVersions', versionsOf(unclear)),
    ...faultsAt('END_NEVER_STARTS', 'kubernetesVersions', versionsOf(stuck)),
  ];
};

/**
 * A version came out before it ended and before the page that says so was read; within a minor a newer patch came out no earlier and
 * ends no earlier, and neither does the newest patch of a newer minor.
 */
export const lintCalendarDays: Linter = ({ kubernetesVersions, sources }) => {
  const minors = groupByMinor(kubernetesVersions, ({ version }) => version);
  const newest = minors.flatMap((patches) => patches.slice(0, 1));
  const isOver = ({ released = '', ended, source }: KubernetesVersion) =>
    (ended !== undefined && released >= ended) || released > (sources[source]?.read ?? released);
  const late = [
    ...kubernetesVersions.filter(isOver),
    ...minors.flatMap((patches) => [...notBefore(patches, 'released'), ...notBefore(patches, 'ended')]),
    ...notBefore(newest, 'ended'),
  ];
  return faultsAt('DAYS_OUT_OF_ORDER', 'kubernetesVersions', [...new Set(versionsOf(late))]);
};

/** Those of a list, newest first, whose day is later than that of the newer one before them. */
function notBefore(entries: readonly KubernetesVersion[], day: 'released' | 'ended'): readonly KubernetesVersion[] {
  const dated = entries.filter((entry) => entry[day] !== undefined);
  return dated.filter((entry, n) => n > 0 && (entry[day] ?? '') > (dated[n - 1]?.[day] ?? ''));
}
