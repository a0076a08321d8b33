import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routeOf } from './route.ts';

const scope = 'https://calicut.example/tools/';
const paths = new Set(['index.html', 'editor.html', 'assets/index-abcdefgh.js', 'icon.svg']);
const route = (url: string, { method = 'GET', mode = 'no-cors' } = {}) => {
  const found = routeOf({ url: new URL(url, scope).href, method, mode }, scope, paths);
  return found.by === 'network' ? 'network' : `${found.by} ${found.path}`;
};
const navigate = { mode: 'navigate' };

describe('routeOf', () => {
  it.each([
    ['./', 'file index.html'],
    ['./?v=1&network=flannel', 'file index.html'],
    ['./#v=1', 'file index.html'],
    ['index.html', 'file index.html'],
    ['editor.html', 'file editor.html'],
    ['editor.html?lang=ja', 'file editor.html'],
    ['api/v1/index.json', 'network'],
    ['m/oke-vcn-native-1.36-3.32.0-ol8.yaml', 'network'],
    ['not-here', 'network'],
    ['sw.js', 'network'],
    ['../', 'network'],
    ['/', 'network'],
  ])('opens %s by %s', (url, expected) => {
    expect(route(url, navigate)).toBe(expected);
  });

  it.each([
    ['assets/index-abcdefgh.js', 'file assets/index-abcdefgh.js'],
    ['assets/other-12345678.js', 'older assets/other-12345678.js'],
    ['manifests/v3.32.0/calico-12345678.yaml', 'older manifests/v3.32.0/calico-12345678.yaml'],
    ['m/index.json', 'network'],
    ['m/index.json?now', 'network'],
    ['m/oke-vcn-native-1.36-3.32.0-ol8.yaml', 'network'],
    ['./', 'network'],
    ['robots.txt', 'network'],
    ['https://raw.githubusercontent.com/tools/assets/index-abcdefgh.js', 'network'],
    ['http://calicut.example/tools/assets/index-abcdefgh.js', 'network'],
    ['https://calicut.example:8443/tools/icon.svg', 'network'],
    ['/other/assets/index-abcdefgh.js', 'network'],
    ['/toolsassets/index-abcdefgh.js', 'network'],
    ['/tools%2Fassets/index-abcdefgh.js', 'network'],
    ['assets/../../other/icon.svg', 'network'],
  ])('answers %s by %s', (url, expected) => {
    expect(route(url)).toBe(expected);
  });

  it.each(['POST', 'HEAD', 'PUT', 'DELETE'])('leaves %s alone', (method) => {
    expect(route('icon.svg', { method })).toBe('network');
  });

  it('never answers outside of its folder, nor with a file that is not stored and has no hash in its name', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '',
      'tools',
      'assets',
      'manifests',
      'index.html',
      'm',
      'index.json',
      '%2e%2e',
      '%2F',
      'a b',
      '?',
      '#',
      '//',
    );
    const origin = fc.constantFrom(
      'https://calicut.example',
      'https://calicut.example.evil',
      'http://calicut.example',
      'https://me@calicut.example',
    );
    fc.assert(
      fc.property(origin, fc.array(part, { maxLength: 6 }), fc.constantFrom('navigate', 'no-cors'), (host, parts, mode) => {
        const { href, pathname } = new URL(`${host}/${parts.join('/')}`);
        const found = routeOf({ url: href, mode, method: 'GET' }, scope, paths);
        if (found.by === 'network') return;
        expect(new URL(href).origin).toBe('https://calicut.example');
        const asked = pathname.slice('/tools/'.length);
        expect(pathname.startsWith('/tools/')).toBe(true);
        expect(found.path).toBe(asked === '' ? 'index.html' : asked);
        expect(found.by === 'file' ? paths.has(found.path) : /^(?:assets|manifests)\//.test(found.path)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
