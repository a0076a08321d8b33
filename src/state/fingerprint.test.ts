import { expect, it } from 'vitest';
import type { Plan } from '../engine/index.ts';
import { fingerprintOf, isFingerprinted } from './fingerprint.ts';

const planOf = (manifest: string) => ({ manifest }) as Plan;

it('works out the hash of a plan once, and says that it has', async () => {
  const asked: number[] = [];
  const digest = async (bytes: Uint8Array) => `hash ${asked.push(bytes.length)}`;
  const plan = planOf('é\n');
  expect(isFingerprinted(plan)).toBe(false);
  const [first, second] = [fingerprintOf(plan, digest), fingerprintOf(plan, digest)];
  expect(isFingerprinted(plan)).toBe(true);
  expect([await first, await second]).toEqual(['hash 1', 'hash 1']);
  expect(asked).toEqual([3]);
});

it('has no hash of a plan where the page has no Web Crypto', () => {
  const plan = planOf('a\n');
  expect(fingerprintOf(plan, undefined)).toBeUndefined();
  expect(isFingerprinted(plan)).toBe(false);
});
