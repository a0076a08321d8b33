import lock from '../../../vendor-manifests/lock.json' with { type: 'json' };

/** An upstream file as the lock pins it. */
export interface PinnedFile {
  readonly name: string;
  readonly url: string;
  readonly bytes: number;
  readonly lines: number;
  readonly sha256: string;
}

/** A release of the lock with its files. */
export interface PinnedRelease {
  readonly release: string;
  readonly files: readonly PinnedFile[];
}

/** What the lock pins, oldest release first. */
export const pins: readonly PinnedRelease[] = lock.releases;

/** The pinned file of a release, or undefined where the release is unknown or not pinned. */
export function findPinnedFile(release: string, name: string): PinnedFile | undefined {
  return pins.find((known) => known.release === release)?.files.find((file) => file.name === name);
}

/** Whether two releases have this file with the same bytes: 3.24.6 still ships the manifests of 3.24.5. False where one is not pinned. */
export function isSameFile(one: string, other: string, name: string): boolean {
  const pinned = findPinnedFile(one, name);
  return pinned !== undefined && pinned.sha256 === findPinnedFile(other, name)?.sha256;
}

/** The release and file with these bytes, or undefined. */
export function identifyFile(sha256: string): { readonly release: string; readonly file: PinnedFile } | undefined {
  for (const { release, files } of pins) {
    const file = files.find((pinned) => pinned.sha256 === sha256);
    if (file !== undefined) return { release, file };
  }
  return undefined;
}
