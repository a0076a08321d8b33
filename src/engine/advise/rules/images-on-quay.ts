import { compareVersions } from '../../catalog/calico.ts';
import type { Rule } from '../types.ts';

/** facts/calico-gke-policy.md 1.3. */
export const imagesOnQuay = {
  id: 'IMAGES_ON_QUAY',
  level: 'note',
  strength: 'quoted',
  sources: ['calico-release-3.31.0', 'calico-policy-only'],
  check: ({ selection: { calico, extras } }) =>
    compareVersions(calico, '3.31') >= 0 && !extras.includes('use-private-registry') ? { args: { calico } } : undefined,
} as const satisfies Rule;
