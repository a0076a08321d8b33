import { join } from 'node:path';
import { build } from 'vite';
import { sizeOf } from '../src/service-worker/precache.ts';
import { buildServiceWorker } from './build-service-worker.ts';
import { compressManifests } from './hosting/compress-manifests.ts';
import { joinChunks } from './join-chunks.ts';
import { projectRoot } from './project-root.ts';
import { publishApi } from './publish-api.ts';
import { publishManifests, readUpstream } from './publish-manifests.ts';
import { requiresUpstream, runVendor } from './vendor/run-vendor.ts';

/**
 * Vendors, builds into `dist`, and publishes there the catalog, the manifests of supported combinations, and the worker that keeps all of
 * it for offline use. Missing upstream files stop a build where they are required alone; refused ones always do. Gives the exit code.
 */
export async function buildSite(): Promise<number> {
  const { exitCode } = await runVendor({ all: false });
  if (exitCode !== 0) return exitCode;
  try {
    await buildPage();
    const folder = join(projectRoot, 'dist');
    publishApi(folder);
    const isRequired = requiresUpstream(process.env);
    publishManifests({ folder, upstream: await readUpstream(), isRequired, print: (line) => console.log(line) });
    console.log(`Compressed copies of manifests: ${compressManifests(folder, join(projectRoot, '.cache/compressed'))}.`);
    // Last of all: it lists what is there.
    const { files } = await buildServiceWorker(folder);
    console.log(`Kept for offline use: ${files.length} files, ${(sizeOf(files) / 1e6).toFixed(1)} MB.`);
    return 0;
  } catch (error) {
    console.error(`The site was not built. ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

/** Builds the page twice: what a first, unwritten build has left over of each module says how the second is to be cut. */
async function buildPage(): Promise<void> {
  const first = await build({ root: projectRoot, logLevel: 'error', build: { write: false } });
  if (!('output' in first)) throw new Error('The page was built in several ways, or is watched.');
  const { output } = first;
  await build({ root: projectRoot, build: { rolldownOptions: { output: { codeSplitting: joinChunks(output) } } } });
}
