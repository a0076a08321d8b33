import { findPinnedFile } from '../engine/index.ts';
import { refused, type LoadOptions, type ManifestName, type SourceKind, type SourceResult } from './manifest-source.ts';
import { readManifest } from './read-manifest.ts';
import { receive } from './receive.ts';

/** Downloads an upstream file and holds it against the lock. A wrong hash is refused; a release the lock lacks is let through unknown. */
export async function loadFetched(kind: SourceKind, wanted: ManifestName, url: string, options: LoadOptions): Promise<SourceResult> {
  const { release, file } = wanted;
  const pinned = findPinnedFile(release, file);
  const received = await receive({ release, file, url, bytes: pinned?.bytes }, options);
  if (!received.ok) return received;
  const found = await options.digest?.(received.bytes);
  if (pinned !== undefined && found !== undefined && found !== pinned.sha256) {
    return refused({ code: 'HASH_MISMATCH', args: { release, file, expected: pinned.sha256, found } });
  }
  return readManifest(kind, file, received.bytes, found === undefined ? undefined : () => Promise.resolve(found));
}
