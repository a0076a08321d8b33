import { nodeImages } from '../../catalog/images.ts';
import { backendOf } from '../../selection/deviations.ts';
import type { Rule } from '../types.ts';

/** facts/calico-gke-policy.md 3.4: one DaemonSet, one value, and the page gives it for one of the images. Beside Oracle Linux 7 another rule stops. */
export const mixedImages = {
  id: 'MIXED_IMAGES',
  level: 'warning',
  strength: 'derived',
  sources: ['oracle-calico-2026-09', 'calico-felix-parameters', 'calico-backend-detection'],
  check: ({ selection: { images, without } }) => {
    const others = images.filter((image) => nodeImages[image].backend === 'not stated');
    return others.length > 0 && backendOf({ images, without }) !== undefined ? { args: { others: others.join(',') } } : undefined;
  },
} as const satisfies Rule;
