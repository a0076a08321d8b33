import type { Rule } from '../types.ts';

/** What goes beyond the vendor's page is never part of its yes. */
export const extrasAdded = {
  id: 'EXTRAS_ADDED',
  level: 'warning',
  strength: 'derived',
  sources: ['oracle-calico-2026-09'],
  check: ({ selection: { extras } }) => (extras.length === 0 ? undefined : { args: { extras: extras.join(',') } }),
} as const satisfies Rule;
