/** Where manifests come from: bundled with the page, upstream, a person's own, and the sample. */
export { askForSlice } from './ask-for-slice.ts';
export { bundledSource, isAnythingBundled, isBundled } from './bundled.ts';
export { findDigest } from './digest.ts';
export type { Digest, LoadOptions, Manifest, ManifestName, ManifestSource, Progress, SourceKind } from './manifest-source.ts';
export { ownSource, type OwnManifest } from './own.ts';
export { isSliceNearer } from './slice.ts';
export { hasSample, sampleSource } from './sample.ts';
export type { SourceProblem } from './problems.ts';
export { isPinned, upstreamAddress, upstreamSource } from './upstream.ts';
