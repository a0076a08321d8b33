import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './headers-plugin.ts';

/**
 * The files of a build that go to a host, by path without a leading `/`, in order of their names; `_headers` is among them. What the build
 * wrote for its own tools is none, nor are compressed copies.
 */
export function siteFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const paths = filesOf(folder)
    .map((path) => path.slice(1))
    .filter((path) => !path.startsWith('.') && !/\.(?:gz|br)$/.test(path));
  const headers = existsSync(join(folder, '_headers')) ? ['_headers'] : [];
  return new Map([...paths, ...headers].toSorted().map((path) => [path, readFileSync(join(folder, path))]));
}
