import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calicoReleases, findRelease, upstreamUrl } from './calico.ts';
import { findPinnedFile, identifyFile, pins } from './pins.ts';

const sharedReleases = new URL('../../../../shared/calico-releases.json', import.meta.url);

describe('the releases', () => {
  it('have the address that the vendor’s page gives', () => {
    expect(upstreamUrl('3.28.0', 'calico.yaml')).toBe(
      'https://raw.githubusercontent.com/projectcalico/calico/v3.28.0/manifests/calico.yaml',
    );
  });

  it('are told from each other by the bytes of their files', () => {
    const files = pins.flatMap(({ release, files: own }) => own.map((file) => ({ release, file })));
    // Upstream tagged 3.24.6 with the very files of 3.24.5.
    const twins = files.filter(({ release, file }) => identifyFile(file.sha256)?.release !== release);
    expect(twins.filter(({ release }) => release !== '3.24.5' && release !== '3.24.6')).toEqual([]);
    expect(files.filter(({ file }) => identifyFile(file.sha256)?.file.sha256 !== file.sha256)).toEqual([]);
    expect(files.filter(({ release, file }) => findPinnedFile(release, file.name) !== file)).toEqual([]);
    expect(identifyFile('0'.repeat(64))).toBeUndefined();
  });

  it.each([
    // The tag days of facts/oke-calico.md 1.1.
    ['3.25.1', '2023-03-31'],
    ['3.26.1', '2023-06-16'],
    ['3.26.4', '2023-11-16'],
    ['3.27.2', '2024-02-16'],
    ['3.28.0', '2024-05-10'],
    ['3.28.2', '2024-09-18'],
    ['3.29.2', '2025-02-06'],
    ['3.30.0', '2025-05-05'],
    ['3.30.3', '2025-08-22'],
    ['3.31.5', '2026-04-14'],
    ['3.32.0', '2026-04-30'],
  ])('have %s tagged on %s', (release, day) => {
    expect(findRelease(release)?.tagged).toBe(day);
  });

  it('know 3.33 without pinning it', () => {
    expect(calicoReleases.filter(({ pinned }) => !pinned).map(({ release }) => release)).toEqual([
      '3.32.2',
      '3.32.3',
      '3.32.4',
      '3.33.0',
      '3.33.1',
    ]);
    expect(findPinnedFile('3.33.0', 'calico.yaml')).toBeUndefined();
    expect(findRelease('3.99.0')).toBeUndefined();
  });

  it('number 54 in the lock', () => {
    expect(pins).toHaveLength(54);
  });

  describe.skipIf(!existsSync(sharedReleases))('beside ../shared/calico-releases.json', () => {
    it('are pinned to the same days, sizes and hashes', () => {
      const shared: unknown = JSON.parse(readFileSync(sharedReleases, 'utf8'));
      const ours = pins.map(({ release, files }) => [
        release,
        {
          tagged: findRelease(release)?.tagged,
          files: Object.fromEntries(files.map(({ name, bytes, lines, sha256 }) => [name, { bytes, lines, sha256 }])),
        },
      ]);
      expect(Object.fromEntries(ours)).toEqual(shared);
    });
  });
});
