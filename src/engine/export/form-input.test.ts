import { describe, expect, it } from 'vitest';
import { planOf } from '../../testing/plans.ts';
import { policyOnly } from '../../testing/small-manifests.ts';
import { findPinnedFile } from '../catalog/pins.ts';
import { defaultSelection } from '../selection/selection.ts';
import { createFormInput } from './form-input.ts';

const file = 'calico-policy-only.yaml';
const sha256Of = (release: string, name = file) => findPinnedFile(release, name)?.sha256 ?? '';

describe('createFormInput', () => {
  const knownFor = (originalSha256: string, calico = '3.32.0') => {
    const plan = planOf(policyOnly, { ...defaultSelection, calico });
    return createFormInput({ plan, original: policyOnly, originalSha256, editedSha256: 'b'.repeat(64) }).known;
  };

  it('knows upstream’s file by its hash, and nothing of a file of nobody', () => {
    expect(knownFor(sha256Of('3.32.0'))).toEqual({ release: '3.32.0', file });
    expect(knownFor(sha256Of('3.31.5'))).toEqual({ release: '3.31.5', file });
    expect(knownFor('a'.repeat(64))).toBeUndefined();
  });

  it('takes the release that was chosen where several ship the same bytes', () => {
    expect(sha256Of('3.24.6')).toBe(sha256Of('3.24.5'));
    expect(knownFor(sha256Of('3.24.5'), '3.24.6')).toEqual({ release: '3.24.6', file });
    expect(knownFor(sha256Of('3.24.6'), '3.32.0')).toEqual({ release: '3.24.5', file });
  });

  it('takes no other file of upstream for the one that the plan is made from', () => {
    expect(knownFor(sha256Of('3.32.0', 'calico.yaml'))).toBeUndefined();
  });
});
