import { describe, expect, it } from 'vitest';
import { wanted } from '../vendor/vendor-fixture.ts';
import { missingBanner } from './missing-banner.ts';

const a = wanted('9.1.0', 'first');
const b = wanted('9.2.0', 'second');
const none = { present: [], fetched: [], missing: [], refused: [] };

describe('missingBanner', () => {
  it('is silent when every file is there', () => {
    expect(missingBanner({ ...none, present: [a], fetched: [b] })).toEqual([]);
  });

  it('names the releases whose checks did not run, missing or refused', () => {
    const text = missingBanner({ ...none, missing: [a], refused: [{ file: b, got: a, origin: 'bad' }] }).join('\n');
    expect(text).toContain('2 of 2 upstream manifests are NOT here');
    expect(text).toContain('do NOT run for Calico 9.1.0, 9.2.0:');
    expect(text).toContain('CALICO_MANIFEST_MIRROR');
  });
});
