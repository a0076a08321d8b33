import { describe, expect, it } from 'vitest';
import { defaultSelection, findPinnedFile, type Selection } from '../engine/index.ts';
import type { Manifest } from '../sources/index.ts';
import { planOf } from '../testing/plans.ts';
import { policyOnly } from '../testing/small-manifests.ts';
import { toFormInput } from './to-form-input.ts';

const file = 'calico-policy-only.yaml';
const pinned = (release: string) => findPinnedFile(release, file)?.sha256;

/** The input for a manifest of which the page knows this much. */
function inputOf(manifest: Partial<Manifest>, selection: Partial<Selection> = {}) {
  const plan = planOf(policyOnly, { ...defaultSelection, calico: '3.32.0', ...selection });
  const whole: Manifest = {
    kind: 'own',
    name: 'a.yaml',
    text: policyOnly,
    bytes: 1,
    sha256: 'a'.repeat(64),
    known: undefined,
    ...manifest,
  };
  return toFormInput({ manifest: whole, base: plan, plan }, 'b'.repeat(64));
}

describe('toFormInput', () => {
  it('is not there without the hash of the original', () => {
    expect(inputOf({ sha256: undefined })).toBeUndefined();
  });

  it('knows nothing of a file of nobody', () => {
    expect(inputOf({})).toMatchObject({
      known: undefined,
      original: policyOnly,
      originalSha256: 'a'.repeat(64),
      editedSha256: 'b'.repeat(64),
    });
  });

  it('takes the release that was chosen where several ship the same bytes', () => {
    const sha256 = pinned('3.24.6');
    expect(sha256).toBe(pinned('3.24.5'));
    const known = { release: '3.24.5', file };
    expect(inputOf({ sha256, known }, { calico: '3.24.6' })?.known).toEqual({ release: '3.24.6', file });
    expect(inputOf({ sha256, known }, { calico: '3.32.0' })?.known).toEqual(known);
  });

  it('takes no other file of upstream for the one that the plan is made from', () => {
    expect(inputOf({ known: { release: '3.32.0', file: 'calico.yaml' } })?.known).toBeUndefined();
  });
});
