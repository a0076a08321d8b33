import { expect, it } from 'vitest';
import { defaultSelection } from '../../selection/selection.ts';
import { reviewName } from './review-name.ts';

it('names a review after the manifest', () => {
  const selection = { ...defaultSelection, calico: '3.32.0' };
  expect(reviewName(selection, 'md')).toBe('calico-policy-only-3.32.0-oke-vcn-native-ol8-review.md');
  expect(reviewName(selection, 'html')).toBe('calico-policy-only-3.32.0-oke-vcn-native-ol8-review.html');
});
