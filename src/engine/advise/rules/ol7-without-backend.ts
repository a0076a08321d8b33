import type { Rule } from '../types.ts';

/** facts/oke-calico.md 2.3. Beside Oracle Linux 8 another rule stops. */
export const ol7WithoutBackend = {
  id: 'OL7_WITHOUT_BACKEND',
  level: 'note',
  strength: 'derived',
  sources: ['oracle-calico-2026-09'],
  check: ({ selection: { images } }) => (images.includes('ol7') && !images.includes('ol8') ? {} : undefined),
} as const satisfies Rule;
