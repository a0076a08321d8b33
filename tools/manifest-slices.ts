import type { Plugin } from 'vite';
import { findWorkload } from '../src/engine/manifest/workload.ts';
import { sliceAddress } from '../src/sources/slice.ts';

const BUNDLED = /^manifests\/v[^/]+\/.+\.yaml$/;

/** Puts beside each upstream file of the build its slice, from which the page shows what changes before the rest has come. */
export const manifestSlices: Plugin = {
  name: 'calicut-manifest-slices',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const { type, fileName, ...file } of Object.values(bundle)) {
      if (type !== 'asset' || !BUNDLED.test(fileName) || !('source' in file)) continue;
      const text = typeof file.source === 'string' ? file.source : Buffer.from(file.source).toString('utf8');
      this.emitFile({ type: 'asset', fileName: sliceAddress(fileName), source: sliceOf(text) });
    }
  },
};

/**
 * A manifest with every line left empty but those of the document that holds the DaemonSet. Its changes are the manifest's, in the same
 * lines. Throws where there is no such document: then the file is none that the page plans for.
 */
export function sliceOf(text: string): string {
  const found = findWorkload(text);
  if (!found.ok) throw new Error(`There is no DaemonSet to slice out: ${found.problem.code}`);
  const { start, end } = found.value.document;
  const blank = (part: string) => part.replace(/[^\r\n]+/g, '');
  return blank(text.slice(0, start)) + text.slice(start, end) + blank(text.slice(end));
}
