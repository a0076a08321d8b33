import { calicoLines, calicoReleases, minorOf } from '../../../catalog/calico.ts';

/** Each line with the day of its first release. */
const lines = calicoLines.map(({ minor, ended }) => ({
  minor,
  ended,
  out: calicoReleases.find(({ release }) => minorOf(release) === minor)?.tagged,
}));

/** The Calico lines that were out on the date and had not ended, oldest first. */
export function maintainedLines(asOf: string): readonly string[] {
  return lines.flatMap(({ minor, ended, out }) =>
    out !== undefined && out <= asOf && (ended === undefined || ended > asOf) ? [minor] : [],
  );
}
