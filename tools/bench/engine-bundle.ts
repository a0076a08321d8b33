import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as engine from '../../src/engine/index.ts';
import { projectRoot } from '../project-root.ts';

export type Engine = typeof engine;

/**
 * Bundles the engine with the libraries that it uses into one module in `folder`, as the page has it, and gives its path. What runs TypeScript
 * from a checkout puts work of its own into every function that is made; and the libraries in here are none of the peers' copies, so
 * that neither warms up the other.
 */
export async function bundleEngine(folder: string): Promise<string> {
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      lib: { entry: join(projectRoot, 'src/engine/index.ts'), formats: ['es'], fileName: () => 'engine.mjs' },
    },
  });
  return join(folder, 'engine.mjs');
}

/** The bundle at that path. */
export async function importEngine(path: string): Promise<Engine> {
  return (await import(pathToFileURL(path).href)) as Engine;
}
