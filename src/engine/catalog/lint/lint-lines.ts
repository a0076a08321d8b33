import { compareVersions, minorNumber, minorOf } from '../calico.ts';
import type { CalicoLine } from '../calico.ts';
import { faultsAt, repeats } from './lists.ts';
import type { Linter } from './types.ts';

/** Lines stand once each, oldest first, without a gap, and test a range that runs upwards. */
export const lintLines: Linter = ({ calicoLines }) => {
  const minors = calicoLines.map(({ minor }) => minor);
  const jumps = minors.filter((minor, n) => n > 0 && minorNumber(minor) !== minorNumber(minors[n - 1] ?? '') + 1);
  const downwards = calicoLines.filter(({ testedFrom, testedTo }) => compareVersions(testedFrom, testedTo) > 0);
  return [
    ...faultsAt('TWICE', 'calicoLines', repeats(minors)),
    ...faultsAt('NOT_CONTIGUOUS', 'calicoLines', jumps),
    ...faultsAt(
      'RANGE_DOWNWARDS',
      'calicoLines',
      downwards.map(({ minor }) => minor),
    ),
  ];
};

/** Every release is of a line, and every line has a release. */
export const lintLineReleases: Linter = ({ calicoLines, calicoReleases }) => {
  const lines = new Set(calicoLines.map(({ minor }) => minor));
  const released = new Set(calicoReleases.map(({ release }) => minorOf(release)));
  const stray = calicoReleases.filter(({ release }) => !lines.has(minorOf(release)));
  return [
    ...faultsAt(
      'RELEASE_WITHOUT_LINE',
      'calicoReleases',
      stray.map(({ release }) => release),
    ),
    ...faultsAt(
      'LINE_WITHOUT_RELEASE',
      'calicoLines',
      [...lines].filter((minor) => !released.has(minor)),
    ),
  ];
};

/** A line ends on the day the second newer minor was tagged, where that tag is known; the two newest have not ended. */
export const lintLineEnds: Linter = ({ calicoLines, calicoReleases }) => {
  const isWrong = ({ ended }: CalicoLine, n: number) => {
    const follower = calicoLines[n + 2];
    if (follower === undefined) return ended !== undefined;
    const tagged = calicoReleases.find(({ release }) => release === `${follower.minor}.0`)?.tagged;
    return ended === undefined || (tagged !== undefined && tagged !== ended);
  };
  return faultsAt(
    'END_NOT_OF_RULE',
    'calicoLines',
    calicoLines.filter(isWrong).map(({ minor }) => minor),
  );
};
