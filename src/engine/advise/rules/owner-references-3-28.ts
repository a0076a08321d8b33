import { compareVersions } from '../../catalog/calico.ts';
import type { Rule } from '../types.ts';

/** facts/calico-gke-policy.md 1.3, and the release note of 3.27.5. A cluster without nodes runs no older Calico. */
export const ownerReferences328 = {
  id: 'OWNER_REFERENCES_3_28',
  level: 'note',
  strength: 'quoted',
  sources: ['calico-upgrade-3.28', 'calico-release-3.27.5'],
  check: ({ selection: { calico, details } }) => (compareVersions(calico, '3.27.5') >= 0 && details.workers !== 'none' ? {} : undefined),
} as const satisfies Rule;
