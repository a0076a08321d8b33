import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calicoReleases } from '../../src/engine/catalog/calico.ts';
import realLock from '../../vendor-manifests/lock.json' with { type: 'json' };
import { lockText, withoutExceptions, type LockedRelease } from './lock.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const entry = (release: string): LockedRelease => ({ release, tagged: '2026-11-16', files: [] });

describe('lockText', () => {
  it('gives the lock as it is, byte for byte, where nothing is new', () => {
    expect(lockText(realLock, [])).toBe(read('vendor-manifests/lock.json'));
  });

  it('puts entries in their places by version, patches of old lines too', () => {
    const releases = (
      JSON.parse(lockText(realLock, [entry('3.33.0'), entry('3.24.7'), entry('3.32.10'), entry('3.32.2')])) as typeof realLock
    ).releases;
    const names = releases.map(({ release }) => release);
    expect(names.slice(6, 9)).toEqual(['3.24.6', '3.24.7', '3.25.0']);
    expect(names.slice(-4)).toEqual(['3.32.1', '3.32.2', '3.32.10', '3.33.0']);
    expect(releases.filter(({ release }) => realLock.releases.some((known) => known.release === release))).toEqual(realLock.releases);
  });

  it('never replaces an entry that is there', () => {
    expect(lockText(realLock, [entry('3.32.1')])).toBe(read('vendor-manifests/lock.json'));
  });
});

describe('withoutExceptions', () => {
  const text = read('src/engine/catalog/calico.ts');

  it('takes the lines of these releases away, and no other', () => {
    const unpinned = calicoReleases.filter(({ pinned }) => !pinned).map(({ release }) => release);
    for (const release of unpinned) {
      const left = withoutExceptions(text, [release]);
      expect(text.split('\n').filter((line) => !left.split('\n').includes(line))).toEqual([expect.stringContaining(`['${release}', `)]);
    }
    expect(withoutExceptions(text, unpinned).split('\n')).toHaveLength(text.split('\n').length - unpinned.length);
  });

  it('takes nothing away for a release that was not known', () => {
    expect(withoutExceptions(text, ['9.9.9', '3.3', '3.32.1'])).toBe(text);
  });
});
