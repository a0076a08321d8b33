import { backendOf } from '../../selection/deviations.ts';
import type { Rule } from '../types.ts';

/** facts/oke-calico.md 2.3, calico-gke-policy.md 3.4: the page is silent and Calico detects. Beside Oracle Linux 8 a value is forced. */
export const otherImageBackend = {
  id: 'OTHER_IMAGE_BACKEND',
  level: 'warning',
  strength: 'inferred',
  sources: ['oracle-calico-2026-09', 'calico-backend-detection'],
  check: ({ selection: { images, without } }) =>
    images.includes('other') && backendOf({ images, without }) === undefined ? {} : undefined,
} as const satisfies Rule;
