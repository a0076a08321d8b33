import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { airgapArchive, type Bundle } from './airgap-archive.ts';
import { compress } from './hosting/compress.ts';

const text = (content: string) => new Uint8Array(Buffer.from(content));
const site = new Map([
  ['index.html', text('<!doctype html>')],
  ['assets/a-1.js', text('let a = 1;\n'.repeat(200))],
  ['icon.png', text('not a picture')],
  ['manifests/LICENSE.txt', text('theirs')],
  ['manifests/v0.0.0/calico-1.yaml', text('kind: Invented\n')],
]);
const bundle: Bundle = { version: '1.2.3', site, licence: 'ours', copiesOf: compress, date: new Date('2026-11-21T18:00:00Z') };
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

describe('airgapArchive', () => {
  const files = unzipSync(airgapArchive(bundle));
  const read = (path: string) => strFromU8(files[`calicut-1.2.3/${path}`] ?? text('not here'));

  it('holds the site, both licences and how to serve it, below one folder', () => {
    expect(Object.keys(files).map((path) => path.replace('calicut-1.2.3/', ''))).toEqual([
      'LICENSE',
      'README.txt',
      'SHA256SUMS',
      'site/assets/a-1.js',
      'site/assets/a-1.js.br',
      'site/assets/a-1.js.gz',
      'site/icon.png',
      'site/index.html',
      'site/manifests/LICENSE.txt',
      'site/manifests/v0.0.0/calico-1.yaml',
    ]);
    expect(read('LICENSE')).toBe('ours');
    expect(read('site/manifests/LICENSE.txt')).toBe('theirs');
    expect(read('README.txt')).toMatch(/Calicut 1\.2\.3[^]*python3 -m http\.server[^]*file:\/\/\) does not work/);
  });

  it('names the sum of every other file', () => {
    const sums = read('SHA256SUMS').trimEnd().split('\n');
    const others = Object.entries(files).filter(([path]) => !path.endsWith('/SHA256SUMS'));
    expect(sums).toEqual(others.map(([path, content]) => `${sha256(content)}  ${path.replace('calicut-1.2.3/', '')}`));
  });

  it('gives the same bytes for the same files, in whatever order they come', () => {
    const again = airgapArchive({ ...bundle, site: new Map([...site].toReversed()) });
    expect(sha256(again)).toBe(sha256(airgapArchive(bundle)));
    expect(sha256(airgapArchive({ ...bundle, licence: 'Ours' }))).not.toBe(sha256(again));
  });

  it('dates every file as it is told, in UTC', () => {
    // The time and the day of a ZIP's first entry: 18:00:00, and 21 November of the 46th year since 1980.
    const view = new DataView(airgapArchive(bundle).buffer);
    expect(view.getUint16(10, true)).toBe(18 << 11);
    expect(view.getUint16(12, true)).toBe((46 << 9) | (11 << 5) | 21);
  });

  it('gives the same bytes in every time zone', () => {
    const here = sha256(airgapArchive(bundle));
    vi.stubEnv('TZ', 'Asia/Tokyo');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(new Date(0).getHours()).toBe(9);
    expect(sha256(airgapArchive(bundle))).toBe(here);
  });

  it.each(['manifests', 'm'])("packs nothing where upstream's files in %s have no licence beside them", (folder) => {
    const files = new Map([...site, [`${folder}/some.yaml`, text('x')]]);
    files.delete(`${folder}/LICENSE.txt`);
    expect(() => airgapArchive({ ...bundle, site: files })).toThrow(`${folder}/LICENSE.txt is missing`);
  });

  it('packs nothing where there is no page', () => {
    expect(() => airgapArchive({ ...bundle, site: new Map() })).toThrow('no page');
  });
});
