import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressManifests } from './compress-manifests.ts';

const text = 'kind: DaemonSet\n'.repeat(200);
let folder: string;
let cache: string;

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'calicut-compressed-'));
  [folder, cache] = [join(root, 'dist'), join(root, 'cache')];
  for (const path of ['manifests/v3.99.0', 'manifests/sample', 'assets']) mkdirSync(join(folder, path), { recursive: true });
  for (const path of ['manifests/v3.99.0/calico-ab.yaml', 'manifests/sample/calico.yaml', 'assets/index-1.js'])
    writeFileSync(join(folder, path), text);
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

it('puts copies beside the manifests, and beside nothing else', () => {
  expect(compressManifests(folder, cache)).toBe(2);
  const copy = join(folder, 'manifests/v3.99.0/calico-ab.yaml');
  expect([gunzipSync(readFileSync(`${copy}.gz`)), brotliDecompressSync(readFileSync(`${copy}.br`))].map(String)).toEqual([text, text]);
  expect(readdirSync(folder, { recursive: true }).filter((path) => /\.(?:gz|br)$/.test(String(path)))).toHaveLength(2);
});

it('makes them once for the same bytes, whatever the file is called, and anew for others', () => {
  compressManifests(folder, cache);
  writeFileSync(join(cache, readdirSync(cache).find((name) => name.endsWith('.br')) ?? ''), 'kept');
  const other = 'manifests/v3.99.0/calico-cd.yaml';
  writeFileSync(join(folder, other), text);
  expect(compressManifests(folder, cache)).toBe(4);
  expect(readFileSync(join(folder, `${other}.br`), 'utf8')).toBe('kept');
  writeFileSync(join(folder, other), `${text}# more\n`);
  compressManifests(folder, cache);
  expect(brotliDecompressSync(readFileSync(join(folder, `${other}.br`))).toString()).toBe(`${text}# more\n`);
});
