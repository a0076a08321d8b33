import { compareVersions } from '../../src/engine/catalog/calico.ts';
import type { PinnedRelease } from '../../src/engine/catalog/pins.ts';

/** An upstream file that the folder is to hold, with the bytes that the lock asks for. */
export interface WantedFile {
  readonly release: string;
  readonly name: string;
  /** `vX.Y.Z/manifests/NAME`: upstream's own layout, the same in the folder and at every origin. */
  readonly path: string;
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * The pinned files of the releases in `supported` and of the newest pinned release, in the order of `releases`; with `all`,
 * those of every pinned release. A supported release that is not pinned adds nothing.
 */
export function wantedFiles(releases: readonly PinnedRelease[], supported: ReadonlySet<string>, all: boolean): readonly WantedFile[] {
  const newest = releases.toSorted((a, b) => compareVersions(b.release, a.release))[0];
  return releases
    .filter((release) => all || release === newest || supported.has(release.release))
    .flatMap(({ release, files }) =>
      files.map(({ name, url, bytes, sha256 }) => ({ release, name, path: `v${release}/manifests/${name}`, url, bytes, sha256 })),
    );
}
