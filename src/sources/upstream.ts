import { findPinnedFile, upstreamUrl } from '../engine/index.ts';
import { loadFetched } from './fetched.ts';
import type { ManifestName, ManifestSource } from './manifest-source.ts';

/** The address that a file is asked for at upstream: the lock's where it is pinned. */
export function upstreamAddress({ release, file }: ManifestName): string {
  return findPinnedFile(release, file)?.url ?? upstreamUrl(release, file);
}

/** Whether the lock knows the hash that the file must have. */
export function isPinned({ release, file }: ManifestName): boolean {
  return findPinnedFile(release, file) !== undefined;
}

/** Upstream's own server. The only request that leaves the page's origin, and only when a person asks for it. */
export function upstreamSource(wanted: ManifestName): ManifestSource {
  return { kind: 'upstream', load: (options) => loadFetched('upstream', wanted, upstreamAddress(wanted), options) };
}
