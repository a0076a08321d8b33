import { takesPodCidr } from '../../selection/selection.ts';
import type { Rule } from '../types.ts';

/** facts/oke-calico.md 2.4. */
export const podCidrMissing = {
  id: 'POD_CIDR_MISSING',
  level: 'warning',
  strength: 'inferred',
  sources: ['calico-startup', 'calico-manifest'],
  check: ({ selection }) => (takesPodCidr(selection) && selection.podCidr === undefined ? {} : undefined),
} as const satisfies Rule;
