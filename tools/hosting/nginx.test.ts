import { describe, expect, it } from 'vitest';
import { headersFor, pathRules, type Header } from './headers.ts';
import { mediaTypes } from './media-types.ts';
import { nginxConfig } from './nginx.ts';

const config = nginxConfig({ root: '/srv/site', port: 8080, temporary: '/tmp' });

interface Location {
  readonly kind: string;
  readonly path: string;
  readonly headers: readonly Header[];
  readonly file: string;
}

const locations: readonly Location[] = [...config.matchAll(/^ {4}location (?:(=|\^~|~) )?(\S+) \{\n([^}]*)\n {4}\}$/gm)].map(
  ([, kind = '', path = '', block = '']) => ({
    kind,
    path,
    headers: [...block.matchAll(/add_header (\S+) "((?:[^"\\]|\\.)*)"(?: always)?;/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    ),
    file: /try_files (\S+) =404;/.exec(block)?.[1] ?? '',
  }),
);

/** The location that nginx takes for a path: the exact one, else the longest start that ends the search, else a pattern, else the rest. */
function locationOf(path: string): Location | undefined {
  const starts = locations
    .filter((one) => one.kind === '^~' && path.startsWith(one.path))
    .toSorted((a, b) => b.path.length - a.path.length);
  return (
    locations.find((one) => one.kind === '=' && one.path === path) ??
    starts[0] ??
    locations.find((one) => one.kind === '~' && new RegExp(one.path).test(path)) ??
    locations.find((one) => one.kind === '' && path.startsWith(one.path))
  );
}

describe('nginxConfig', () => {
  it('has a location for every pattern of the table and one for the rest', () => {
    expect(locations).toHaveLength(pathRules.flatMap(({ patterns }) => patterns).length + 1);
    expect(config.match(/location /g)).toHaveLength(locations.length);
  });

  it.each([
    '/',
    '/index.html',
    '/editor.html',
    '/editor',
    '/assets/index-1a2b.js',
    '/assets/deep/er.css',
    '/sw.js',
    '/manifests/v3.32.0/calico-1a2b.yaml',
    '/manifests/sample/calico-1a2b.yaml',
    '/manifests/LICENSE.txt',
    '/m/index.json',
    '/m/oke-vcn-native-1.36-3.32.0-ol8.yaml',
    '/api/v1/index.json',
    '/manifest.webmanifest',
    '/icon.svg',
    '/robots.txt',
    '/nothing/at/all',
    '/assetsx/a.js',
    '/sw.jsx',
  ])('sends for %s what the table says', (path) => {
    expect(locationOf(path)?.headers).toEqual(headersFor(path));
  });

  it.each([
    ['/', '/index.html'],
    ['/index.html', '/index.html'],
    ['/editor', '/editor.html'],
    ['/sw.js', '/sw.js'],
    ['/m/index.json', '$uri'],
    ['/other', '$uri'],
  ])('answers %s with %s', (path, file) => {
    expect(locationOf(path)?.file).toBe(file);
  });

  it('keeps no answer for good that says that nothing is there, and leaves out nothing else then', () => {
    const lines = config.match(/add_header .*$/gm) ?? [];
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => line.endsWith(' always;') === line.includes('Cache-Control'))).toEqual([]);
  });

  it('writes nowhere but in the temporary folder, says no version, and answers nobody with the page', () => {
    expect([...config.matchAll(/_temp_path (\S+);|^pid (\S+);/gm)].filter(([, temp, pid]) => !(temp ?? pid)?.startsWith('/tmp/'))).toEqual(
      [],
    );
    expect(config.match(/_temp_path/g)).toHaveLength(5);
    expect(config).toContain('server_tokens off;');
    expect(config).not.toMatch(/^\s*user |error_page|try_files \S+ \/index\.html/m);
  });

  it('names the letters of every text', () => {
    const named = /charset_types (.*);/.exec(config)?.[1]?.split(' ') ?? [];
    const texts = Object.values(mediaTypes).filter((type) => /^text\/|json$|\+xml$/.test(type) && type !== 'text/html');
    expect(named.toSorted()).toEqual([...new Set(texts)].toSorted());
  });
});
