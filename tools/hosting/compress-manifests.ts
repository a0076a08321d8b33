import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from './compress.ts';
import { siteFiles } from './site-files.ts';

const endings = ['.gz', '.br'];

/**
 * Writes compressed copies beside the manifests of a built site, which are most of what a visit fetches, and gives their number. Made once
 * for the same bytes: they are kept in `cache`, for it takes some seconds. All other files are left to `npm run compress`.
 */
export function compressManifests(folder: string, cache: string): number {
  mkdirSync(cache, { recursive: true });
  let count = 0;
  for (const [path, content] of siteFiles(folder)) {
    if (!/^manifests\/v.*\.yaml$/.test(path)) continue;
    for (const [ending, copy] of keptCopies(path, content, cache)) {
      writeFileSync(join(folder, path + ending), copy);
      count++;
    }
  }
  return count;
}

/** What makes the copies: other code or another compressor makes others. */
const maker = [readFileSync(new URL('./compress.ts', import.meta.url)), `${process.versions.zlib} ${process.versions['brotli']}`] as const;

function keptCopies(path: string, content: Uint8Array, cache: string): ReadonlyMap<string, Uint8Array> {
  const hash = createHash('sha256');
  for (const part of [...maker, content]) hash.update(part);
  const kept = join(cache, hash.digest('hex'));
  if (endings.every((ending) => existsSync(kept + ending))) return new Map(endings.map((ending) => [ending, readFileSync(kept + ending)]));
  const copies = compress(path, content);
  for (const [ending, copy] of copies) {
    // Under its name it is whole: what was interrupted is under another.
    writeFileSync(`${kept}${ending}.part`, copy);
    renameSync(`${kept}${ending}.part`, kept + ending);
  }
  return copies;
}
