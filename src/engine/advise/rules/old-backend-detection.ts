import { nodeImages } from '../../catalog/images.ts';
import { backendOf } from '../../selection/deviations.ts';
import type { Rule } from '../types.ts';
import { detectsByKubernetesChains } from './shared/backend-detection.ts';

/** facts/calico-gke-policy.md 3.4. Oracle Linux 7 is left out: what the old detection falls back to is right there. */
export const oldBackendDetection = {
  id: 'OLD_BACKEND_DETECTION',
  level: 'warning',
  strength: 'derived',
  sources: ['calico-release-3.26.0', 'calico-backend-detection'],
  check: ({ selection: { images, without, calico } }) => {
    const isLeftToDetection =
      backendOf({ images, without }) === undefined &&
      images.some((image) => nodeImages[image].backend === 'not stated' || (image === 'ol8' && without.includes('set-iptables-backend')));
    return isLeftToDetection && !detectsByKubernetesChains(calico) ? { args: { calico } } : undefined;
  },
} as const satisfies Rule;
