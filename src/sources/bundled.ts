import { bundledFiles } from './bundled-files.ts';
import { loadFetched } from './fetched.ts';
import { refused, type ManifestName, type ManifestSource } from './manifest-source.ts';
import { loadSlice } from './slice.ts';

/** Whether the build carries the file. Whether it can be had is known when it is loaded. */
export function isBundled({ release, file }: ManifestName, files: ReadonlyMap<string, string> = bundledFiles): boolean {
  return files.has(`${release}/${file}`);
}

/** Whether the build carries any upstream file at all. */
export function isAnythingBundled(files: ReadonlyMap<string, string> = bundledFiles): boolean {
  return files.size > 0;
}

/** A file that the build carries, fetched from the page's own origin and held against the lock all the same. */
export function bundledSource(wanted: ManifestName, files: ReadonlyMap<string, string> = bundledFiles): ManifestSource {
  const url = files.get(`${wanted.release}/${wanted.file}`);
  const notBundled = refused({ code: 'NOT_BUNDLED', args: { release: wanted.release, file: wanted.file } });
  return {
    kind: 'bundled',
    load: async (options) => {
      if (url === undefined) return notBundled;
      const result = await loadFetched('bundled', wanted, url, options);
      return !result.ok && result.problem.code === 'NOT_FOUND' ? notBundled : result;
    },
    loadSlice: async (options) => (url === undefined ? undefined : await loadSlice(url, wanted, options)),
  };
}
