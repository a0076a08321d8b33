import { messages } from '../../messages/index.ts';
import type { Manifest, ManifestName } from '../../sources/index.ts';

/** Where a manifest comes from and what vouches for it, in one line. */
export function sourceSentence({ kind, known, sha256 }: Manifest): string {
  const text = messages.interface.source;
  if (kind === 'sample') return text.sample;
  if (kind === 'own') return known === undefined ? text.ownUnknown : text.ownKnown(known.file, known.release);
  if (sha256 === undefined) return text.noDigest;
  if (known === undefined) return text.unverified;
  return kind === 'bundled' ? text.bundled : text.fetched;
}

/** What the manifest is called: a person's file by its own name, all others by what was asked for. */
export function sourceName(manifest: Manifest | undefined, wanted: ManifestName): string {
  return manifest?.kind === 'own' ? manifest.name : messages.interface.source.wanted(wanted.file, wanted.release);
}
