import { describe, expect, it } from 'vitest';
import { pathFor } from './arrange-files.ts';

const plain = { base: 'calico-oke', isAdapted: false };
const adapted = { base: 'calico-oke-adapted', isAdapted: true };
const sha256 = '0123456789abcdef'.repeat(4);
const at = (name: string) => `manifests/${name}.yaml`;

describe('the path of a manifest', () => {
  it.each([
    ['has its name alone', plain, sha256, [], 'calico-oke'],
    ['has the beginning of its hash where it is adapted', adapted, sha256, [], 'calico-oke-adapted-01234567'],
    [
      'has more of the hash where that begins alike',
      adapted,
      sha256,
      ['calico-oke-adapted-01234567'],
      'calico-oke-adapted-0123456789abcdef',
    ],
    ['has a number where there is no hash', adapted, undefined, ['calico-oke-adapted'], 'calico-oke-adapted-2'],
    ['has the next number', plain, undefined, ['calico-oke', 'calico-oke-2'], 'calico-oke-3'],
  ] as const)('%s', (_, file, hash, taken, name) => {
    expect(pathFor(file, hash, new Set(taken.map(at)))).toBe(at(name));
  });
});
