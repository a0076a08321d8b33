import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'vite';
import type { Precache, PrecacheFile } from '../src/service-worker/precache.ts';
import { projectRoot } from './project-root.ts';

/** The script's name: at the root of the site, where a worker may answer for all of it. */
export const WORKER_FILE = 'sw.js';

/**
 * What a page needs without a connection. The samples are not for a cluster, and slices are for those who have not the whole files. What
 * is published beside the page (`m/`, `api/`) keeps its names while its bytes change: the network alone knows what stands at such an address now.
 */
const kept = [/^(?:index|editor)\.html$/, /^manifest\.webmanifest$/, /^[^/]*icon[^/]*\.(?:svg|png)$/, /^assets\//, /^manifests\//];
const never = [/^manifests\/sample\//, /\.daemonset\.yaml$/, /\.(?:map|gz|br)$/];

/** Whether a file of the built site is kept for offline use. `path`: below the site's folder, with `/`. */
export function isKeptOffline(path: string): boolean {
  return kept.some((pattern) => pattern.test(path)) && !never.some((pattern) => pattern.test(path));
}

/** What the built site in this folder keeps for offline use, by path. The same files give the same list, whoever builds. */
export function listPrecache(folder: string): Precache {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(isKeptOffline)
    .toSorted()
    .map((path): PrecacheFile => {
      const content = readFileSync(join(folder, path));
      return [path, sha256(content), content.length];
    });
  return { version: sha256(JSON.stringify(files)).slice(0, 16), files };
}

/** The worker's script: the list on a line of its own, and behind it the code, which is the same for every list. */
export async function makeServiceWorker(precache: Precache): Promise<string> {
  return `const calicutPrecache = ${JSON.stringify(precache)};\n${await bundleWorker()}`;
}

/** Writes the worker into the folder of a built site, whose files must all be there by then. Gives what it keeps. */
export async function buildServiceWorker(folder: string): Promise<Precache> {
  const precache = listPrecache(folder);
  writeFileSync(join(folder, WORKER_FILE), await makeServiceWorker(precache));
  return precache;
}

/** One classic script that imports nothing: what every browser with service workers takes. */
async function bundleWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2022',
      lib: {
        entry: join(projectRoot, 'src/service-worker/worker.ts'),
        formats: ['iife'],
        name: 'calicutWorker',
        fileName: () => WORKER_FILE,
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunks = first !== undefined && 'output' in first ? first.output : [];
  const [chunk] = chunks;
  if (chunks.length !== 1 || chunk?.type !== 'chunk' || chunk.imports.length > 0)
    throw new Error(`${WORKER_FILE} is not one script of its own.`);
  return chunk.code;
}

function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}
