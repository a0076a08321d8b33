import { documentedBackend } from '../../catalog/images.ts';
import type { Rule } from '../types.ts';

/** facts/oke-calico.md 2.1 and 2.2. */
export const ol8Backend = {
  id: 'OL8_BACKEND',
  level: 'note',
  strength: 'quoted',
  sources: ['oracle-calico-2026-09'],
  check: ({ selection: { images } }) => (images.includes('ol8') && documentedBackend(images) === 'NFT' ? {} : undefined),
} as const satisfies Rule;
