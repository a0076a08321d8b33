import type { Rule } from '../types.ts';

/** facts/calico-gke-policy.md 1.1. */
export const imagesOf3245 = {
  id: 'IMAGES_OF_3_24_5',
  level: 'note',
  strength: 'quoted',
  sources: ['calico-policy-only-3.24.6'],
  check: ({ selection: { calico } }) => (calico === '3.24.6' ? {} : undefined),
} as const satisfies Rule;
