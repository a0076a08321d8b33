import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import { sha256 } from '../src/testing/vendored-manifests.ts';
import { buildServiceWorker, isKeptOffline, listPrecache } from './build-service-worker.ts';
import { projectRoot } from './project-root.ts';

const root = mkdtempSync(join(tmpdir(), 'calicut-worker-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function site(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name, path)), { recursive: true });
    writeFileSync(join(root, name, path), content);
  }
  return join(root, name);
}

const files = { 'index.html': 'page', 'assets/b-12345678.js': 'b', 'assets/a-12345678.css': 'ä', 'm/index.json': '{}', 'robots.txt': '' };

describe('isKeptOffline', () => {
  it.each([
    'index.html',
    'editor.html',
    'manifest.webmanifest',
    'icon.svg',
    'icon-512.png',
    'icon-maskable-512.png',
    'apple-touch-icon.png',
    'assets/index-12345678.js',
    'assets/codicon-12345678.ttf',
    'manifests/LICENSE.txt',
    'manifests/v3.32.0/calico-12345678.yaml',
  ])('keeps %s', (path) => {
    expect(isKeptOffline(path)).toBe(true);
  });

  it.each([
    'sw.js',
    '_headers',
    'robots.txt',
    'social-preview.png',
    'other.html',
    // They keep their names while their bytes change.
    'm/oke-vcn-native-1.36-3.32.0-ol8.yaml',
    'm/index.json',
    'api/v1/index.json',
    'api/v1/schema/rules.schema.json',
    'm/index.schema.json',
    'manifests/sample/calico-12345678.yaml',
    '.vite/manifest.json',
    'assets/index-12345678.js.map',
    'assets/index-12345678.js.gz',
    'api/v1/index.json.br',
  ])('leaves %s out', (path) => {
    expect(isKeptOffline(path)).toBe(false);
  });
});

describe('listPrecache', () => {
  it('has path, hash and size of each file, by path', () => {
    expect(listPrecache(site('one', files)).files).toEqual([
      ['assets/a-12345678.css', sha256('ä'), 2],
      ['assets/b-12345678.js', sha256('b'), 1],
      ['index.html', sha256('page'), 4],
    ]);
  });

  it('names another list another version, and the same list the same', () => {
    const { version } = listPrecache(site('one', files));
    expect(listPrecache(site('deeper/two', { ...files, 'robots.txt': 'x' })).version).toBe(version);
    expect(listPrecache(site('three', { ...files, 'index.html': 'pagE' })).version).not.toBe(version);
  });
});

describe('buildServiceWorker', () => {
  it('writes one classic script that listens, imports nothing and takes over from nobody by itself', async () => {
    const folder = site('built', files);
    const precache = await buildServiceWorker(folder);
    const script = readFileSync(join(folder, 'sw.js'), 'utf8');
    expect(JSON.parse(/^const calicutPrecache = (.*);\n/.exec(script)?.[1] ?? '')).toEqual(precache);
    expect(script).not.toMatch(/\bimport\b|\bimportScripts\b|\beval\b|\bnew Function\b/);
    const listened: string[] = [];
    const self = { location: { href: 'https://calicut.example/tools/sw.js' }, addEventListener: (name: string) => listened.push(name) };
    runInNewContext(script, { self, URL });
    expect(listened.toSorted()).toEqual(['activate', 'fetch', 'install', 'message']);
    // The list is on the first line; what follows is the same for every site.
    expect(script.slice(script.indexOf('\n')).length).toBeLessThan(6000);
    expect(listPrecache(folder)).toEqual(precache);
  }, 30_000);
});

describe('the web app manifest', () => {
  const manifest: {
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
    readonly [key: string]: unknown;
  } = JSON.parse(readFileSync(join(projectRoot, 'public/manifest.webmanifest'), 'utf8'));

  it('names the page by addresses that hold in any folder', () => {
    expect(manifest).toMatchObject({ id: './', start_url: './', scope: './', display: 'standalone', short_name: 'Calicut' });
    expect(manifest.icons.every(({ src }) => src.startsWith('./'))).toBe(true);
  });

  it('has icons of the size that it says, of which one may be cut to a shape', () => {
    const drawn = manifest.icons.filter(({ src }) => src.endsWith('.png'));
    for (const { src, sizes } of drawn) {
      const png = readFileSync(join(projectRoot, 'public', src));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
    }
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      'any any',
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
  });
});
