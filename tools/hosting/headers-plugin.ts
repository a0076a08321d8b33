import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { headersFile } from './headers-file.ts';
import { headersFor } from './headers.ts';
import { toMeta, type Document } from './policies.ts';

const documents: Readonly<Record<string, Document>> = { '/index.html': 'page', '/editor.html': 'editor' };
const FIRST = '<meta charset="utf-8" />';

/** The table of headers and policies at work: in the built documents, in the file for hosts, and in what the preview sends. */
export const hostingHeaders: Plugin = {
  name: 'calicut-hosting-headers',
  // The development server puts scripts and styles into the page, which the policy forbids.
  apply: (_config, { command, isPreview }) => command === 'build' || isPreview === true,
  transformIndexHtml: {
    // Before anything is loaded by them.
    order: 'post',
    handler: (html, { path }) => {
      const document = documents[path];
      if (document === undefined || !html.includes(FIRST)) throw new Error(`${path} has no policy, or no place for one.`);
      return html.replace(FIRST, `${FIRST}\n    <meta http-equiv="Content-Security-Policy" content="${toMeta(document)}" />`);
    },
  },
  writeBundle: ({ dir }) => {
    if (dir !== undefined) writeFileSync(join(dir, '_headers'), headersFile(filesOf(dir)));
  },
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      for (const [name, value] of headersFor(pathname)) response.setHeader(name, value);
      next();
    });
  },
};

/** The paths of the files in a folder, as an address has them. What hosts read and do not publish is none. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '_headers')
    .map(({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).split(sep).join('/')}`);
}
