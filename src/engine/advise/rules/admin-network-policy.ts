import { compareVersions } from '../../catalog/calico.ts';
import type { Rule } from '../types.ts';

/** facts/calico-gke-policy.md 1.3. */
export const adminNetworkPolicy = {
  id: 'ADMIN_NETWORK_POLICY',
  level: 'note',
  strength: 'quoted',
  sources: ['calico-release-3.32.0'],
  check: ({ selection: { calico } }) => (compareVersions(calico, '3.32') >= 0 ? { args: { calico } } : undefined),
} as const satisfies Rule;
