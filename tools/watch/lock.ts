import { compareVersions } from '../../src/engine/catalog/calico.ts';

export interface LockedFile {
  readonly name: string;
  readonly url: string;
  readonly bytes: number;
  readonly lines: number;
  readonly sha256: string;
}

export interface LockedRelease {
  readonly release: string;
  readonly tagged: string;
  readonly files: readonly LockedFile[];
}

/** `vendor-manifests/lock.json`. */
export interface Lock {
  readonly schemaVersion: number;
  readonly about: string;
  readonly releases: readonly LockedRelease[];
}

/** The lock's file with these entries in their places, oldest release first. An entry that is there is never replaced. */
export function lockText(lock: Lock, entries: readonly LockedRelease[]): string {
  const known = new Set(lock.releases.map(({ release }) => release));
  const releases = [...lock.releases, ...entries.filter(({ release }) => !known.has(release))].toSorted((a, b) =>
    compareVersions(a.release, b.release),
  );
  return `${JSON.stringify({ ...lock, releases }, null, 2)}\n`;
}

/** The text of src/engine/catalog/calico.ts without the lines that say that these releases are not in the lock. */
export function withoutExceptions(text: string, releases: readonly string[]): string {
  const isException = (line: string) => releases.some((release) => line.startsWith(`  ['${release}', '`) && line.endsWith("'],"));
  return text
    .split('\n')
    .filter((line) => !isException(line))
    .join('\n');
}
