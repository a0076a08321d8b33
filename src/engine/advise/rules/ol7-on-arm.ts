import type { Rule } from '../types.ts';
import { isArm } from './shared/nodes.ts';

const ENDED = '2025-01-01';

/** facts/oke-calico.md 3.2. */
export const ol7OnArm = {
  id: 'OL7_ON_ARM',
  level: 'warning',
  strength: 'quoted',
  sources: ['oracle-images'],
  check: ({ selection: { images, details }, asOf }) =>
    images.includes('ol7') && isArm(details) && asOf >= ENDED ? { args: { ended: ENDED } } : undefined,
} as const satisfies Rule;
