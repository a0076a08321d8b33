/** Where manifests come from: bundled with the page, upstream, a person's own, and the sample. */
export { bundledSource, isAnythingBundled, isBundled } from './bundled.ts';
export { findDigest } from './digest.ts';
export type { Digest, LoadOptions, LoadProblem, Manifest, ManifestName, ManifestSource, Progress, SourceKind } from './manifest-source.ts';
export { ownSource, type OwnManifest } from './own.ts';
export { hasSample, sampleSource } from './sample.ts';
export { isPinned, upstreamAddress, upstreamSource } from './upstream.ts';
