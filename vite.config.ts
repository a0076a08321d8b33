import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { pinnedReleases } from './src/engine/catalog/pinned-releases.ts';
import { askEarly } from './tools/ask-early.ts';
import { hostingHeaders } from './tools/hosting/headers-plugin.ts';
import { manifestSlices } from './tools/manifest-slices.ts';
import { manifestsLicence } from './tools/publish-manifests-licence.ts';
import { socialPreview } from './tools/social-preview.ts';

/** Upstream's licence goes wherever its files go. */
const licenceOfManifests: Plugin = {
  name: 'calicut-manifests-licence',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'manifests/LICENSE.txt', source: manifestsLicence() });
  },
};

/**
 * The form needs the releases' names, and not the hashes that stand beside them in the lock: the value of the module that reads the
 * names from the lock is written in place of the module.
 */
const namesWithoutPins: Plugin = {
  name: 'calicut-names-without-pins',
  transform: (_code, id) =>
    id.endsWith('/src/engine/catalog/pinned-releases.ts') ? `export const pinnedReleases = ${JSON.stringify(pinnedReleases)};` : undefined,
};

/** Where a person reports that something is wrong: the repository whose workflow builds this, else the one in package.json. */
function issuesAddress(): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  return server !== undefined && repository !== undefined ? `${server}/${repository}/issues` : packageJson.bugs.url;
}

export default defineConfig({
  // Relative addresses: the page works under any path of any static host.
  base: './',
  // A file that is not there is not there: nobody's kubectl is to be answered with the page.
  appType: 'mpa',
  define: { CALICUT_ISSUES: JSON.stringify(issuesAddress()) },
  plugins: [react(), namesWithoutPins, licenceOfManifests, manifestSlices, askEarly, socialPreview, hostingHeaders],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    manifest: true,
    sourcemap: false,
    modulePreload: { polyfill: false },
    // Manifests are fetched when they are wanted, the smallest sample too.
    assetsInlineLimit: 0,
    // The editor is one large chunk by nature; what may grow is held by size-limit.
    chunkSizeWarningLimit: 3200,
    rolldownOptions: {
      // The page, and the document that holds the editor in a frame of it.
      input: { index: 'index.html', editor: 'editor.html' },
      // Nothing in the engine, nor in the libraries it uses, acts when it is imported. Told so, the bundler leaves out of the page's
      // first chunk what only planning uses, although both go through the engine's one door.
      treeshake: {
        moduleSideEffects: [
          { test: /\/src\/(?:engine|messages|sources)\/|\/node_modules\/(?:yaml|js-yaml|fast-myers-diff)\//, sideEffects: false },
        ],
      },
      output: { assetFileNames: (asset) => `${folderOf(asset)}[name]-[hash][extname]` },
    },
  },
});

function folderOf({ originalFileNames }: { readonly originalFileNames: readonly string[] }): string {
  const [, release] = /vendor-manifests\/(?:upstream\/(v[^/]+)|sample)\//.exec(originalFileNames[0] ?? '') ?? [];
  if (release !== undefined) return `manifests/${release}/`;
  return (originalFileNames[0] ?? '').endsWith('.yaml') ? 'manifests/sample/' : 'assets/';
}
