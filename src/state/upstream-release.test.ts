import { expect, test } from 'vitest';
import { upstreamRelease } from './upstream-release.ts';

const known = { release: '3.31.5', file: 'calico.yaml' };

test.each([
  ['bundled', known, '3.31.5'],
  ['own', known, '3.31.5'],
  // As on a page without Web Crypto.
  ['bundled', undefined, '3.32.0'],
  ['upstream', undefined, '3.32.0'],
  ['own', undefined, undefined],
  ['sample', undefined, undefined],
] as const)('a manifest that is %s, known as %j, is upstream’s of %s', (kind, from, release) => {
  expect(upstreamRelease({ kind, known: from }, '3.32.0')).toBe(release);
});
