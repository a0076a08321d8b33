import { describe, expect, it } from 'vitest';
import type { PinnedRelease } from '../../src/engine/catalog/pins.ts';
import { wantedFiles } from './wanted-files.ts';

function release(version: string, ...names: readonly string[]): PinnedRelease {
  const files = names.map((name) => ({ name, url: `https://upstream.invalid/${version}/${name}`, bytes: 1, lines: 1, sha256: 'f' }));
  return { release: version, files };
}

const releases = [release('9.9.0', 'one.yaml', 'two.yaml'), release('9.10.0', 'one.yaml'), release('9.8.0', 'one.yaml')];
const paths = (supported: readonly string[], all: boolean) => wantedFiles(releases, new Set(supported), all).map(({ path }) => path);

describe('wantedFiles', () => {
  it('wants the supported releases and the newest that is pinned', () => {
    expect(paths(['9.8.0'], false)).toEqual(['v9.10.0/manifests/one.yaml', 'v9.8.0/manifests/one.yaml']);
  });

  it('wants the newest once when it is supported', () => {
    expect(paths(['9.10.0', '9.12.0'], false)).toEqual(['v9.10.0/manifests/one.yaml']);
  });

  it('wants every pinned file with `all`', () => {
    expect(paths([], true)).toHaveLength(4);
  });

  it('carries what the lock pins', () => {
    expect(wantedFiles(releases, new Set(), false)).toEqual([
      {
        release: '9.10.0',
        name: 'one.yaml',
        path: 'v9.10.0/manifests/one.yaml',
        url: 'https://upstream.invalid/9.10.0/one.yaml',
        bytes: 1,
        sha256: 'f',
      },
    ]);
  });
});
