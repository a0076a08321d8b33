import { backendOf } from '../../selection/deviations.ts';
import type { Rule } from '../types.ts';
import { detectsByKubernetesChains } from './shared/backend-detection.ts';

/** facts/calico-gke-policy.md 3.4. */
export const forcedBackendAndDetection = {
  id: 'FORCED_BACKEND_AND_DETECTION',
  level: 'note',
  strength: 'quoted',
  sources: ['calico-backend-detection', 'calico-release-3.26.0'],
  check: ({ selection: { images, without, calico } }) =>
    backendOf({ images, without }) !== undefined && detectsByKubernetesChains(calico) ? { args: { calico } } : undefined,
} as const satisfies Rule;
