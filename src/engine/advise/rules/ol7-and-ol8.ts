import type { Rule } from '../types.ts';

/** facts/oke-calico.md 2.2 and calico-gke-policy.md 3.4: one DaemonSet carries one value, and the page has two answers. */
export const ol7AndOl8 = {
  id: 'OL7_AND_OL8',
  level: 'error',
  decides: 'unsupported',
  strength: 'derived',
  sources: ['oracle-calico-2026-09', 'calico-felix-parameters'],
  check: ({ selection: { images } }) => (images.includes('ol7') && images.includes('ol8') ? {} : undefined),
} as const satisfies Rule;
