import { compareVersions } from '../../catalog/calico.ts';
import { backendOf } from '../../selection/deviations.ts';
import type { Rule } from '../types.ts';

/** facts/oke-calico.md 2.1 and 2.2, calico-gke-policy.md 2.3. From 3.33 on Felix removes what it left in the other backend. */
export const ol8Backend = {
  id: 'OL8_BACKEND',
  level: 'note',
  strength: 'quoted',
  sources: ['oracle-calico-2026-09'],
  check: ({ selection: { images, without, calico } }) => {
    if (!images.includes('ol8') || backendOf({ images, without }) !== 'NFT') return undefined;
    if (compareVersions(calico, '3.33') >= 0) return { args: { leavesRules: '' } };
    return { args: { leavesRules: 'yes' }, sources: ['oracle-calico-2026-09', 'calico-felix-parameters'] };
  },
} as const satisfies Rule;
