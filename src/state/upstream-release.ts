import type { Manifest } from '../sources/index.ts';

/**
 * The release of which a manifest is upstream's file: by its hash where that is known, else by where it comes from. Without Web Crypto
 * there is no hash, and what the page brought for the release that was asked for is no person's own file for that. Undefined for what is.
 */
export function upstreamRelease({ kind, known }: Pick<Manifest, 'kind' | 'known'>, asked: string): string | undefined {
  return known?.release ?? (kind === 'bundled' || kind === 'upstream' ? asked : undefined);
}
