import type { Rule } from '../types.ts';
import { isEnterprise, refusesEnterprise } from './shared/enterprise.ts';

/** facts/oke-calico.md 2.3: the sentence is gone from the newest page, which is no yes. */
export const calicoEnterpriseUnknown = {
  id: 'CALICO_ENTERPRISE_UNKNOWN',
  level: 'warning',
  decides: 'unknown',
  strength: 'derived',
  sources: ['oracle-calico-2026-09', 'oracle-calico-2025-07', 'oracle-calico-2025-01', 'oracle-calico-2024'],
  check: ({ selection }) => (isEnterprise(selection) && !refusesEnterprise(selection.kubernetes) ? {} : undefined),
} as const satisfies Rule;
