import { backendOf } from '../../selection/deviations.ts';
import type { Rule } from '../types.ts';
import { breaksLegacySave } from './shared/backend-detection.ts';

/** facts/calico-gke-policy.md 1.3, from the commits of the fix. The Ubuntu and Oracle Linux 9 images of OKE are not legacy hosts. */
export const legacyDetectionMayFail = {
  id: 'LEGACY_DETECTION_MAY_FAIL',
  level: 'warning',
  strength: 'inferred',
  sources: ['calico-release-3.28.1', 'calico-backend-detection'],
  check: ({ selection: { images, without, calico } }) => {
    const mayBeLegacy = images.includes('ol7') || images.includes('other');
    return mayBeLegacy && backendOf({ images, without }) === undefined && breaksLegacySave(calico) ? { args: { calico } } : undefined;
  },
} as const satisfies Rule;
