import { sampleFiles } from './bundled-files.ts';
import { refused, type ManifestSource } from './manifest-source.ts';
import { readManifest } from './read-manifest.ts';
import { receive } from './receive.ts';

/** The hand-written sample that stands in for an upstream file of this name. It shows the flow; it is not for a cluster. */
export function sampleSource(file: string, files: ReadonlyMap<string, string> = sampleFiles): ManifestSource {
  const name = { release: 'sample', file };
  return {
    kind: 'sample',
    load: async (options) => {
      const url = findSample(file, files);
      if (url === undefined) return refused({ code: 'NOT_BUNDLED', args: name });
      const received = await receive({ ...name, url, bytes: undefined }, options);
      return received.ok ? readManifest('sample', file, received.bytes, options.digest) : received;
    },
  };
}

/** Whether the build carries a sample for the file. */
export function hasSample(file: string, files: ReadonlyMap<string, string> = sampleFiles): boolean {
  return findSample(file, files) !== undefined;
}

function findSample(file: string, files: ReadonlyMap<string, string>): string | undefined {
  return files.get(file) ?? files.get(`sample-${file}`);
}
