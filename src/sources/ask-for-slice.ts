import { askAhead } from './asked.ts';
import { bundledFiles } from './bundled-files.ts';
import type { ManifestName } from './manifest-source.ts';
import { sliceAddress } from './slice.ts';

/** Asks for the slice of a bundled file before the parts of the page that will need it are there; for nothing where the build has no such file. */
export function askForSlice(
  { release, file }: ManifestName,
  fetch: typeof globalThis.fetch,
  files: ReadonlyMap<string, string> = bundledFiles,
): void {
  const url = files.get(`${release}/${file}`);
  if (url !== undefined) askAhead(sliceAddress(url), fetch);
}
