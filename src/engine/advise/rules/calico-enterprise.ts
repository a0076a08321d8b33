import type { Rule } from '../types.ts';
import { isEnterprise, refusesEnterprise } from './shared/enterprise.ts';

/** facts/oke-calico.md 2.3: said by every page up to 2025. A column that a later page drops withdraws nothing. */
export const calicoEnterprise = {
  id: 'CALICO_ENTERPRISE',
  level: 'error',
  decides: 'unsupported',
  strength: 'quoted',
  sources: ['oracle-calico-2025-07', 'oracle-calico-2025-01', 'oracle-calico-2024'],
  check: ({ selection }) => (isEnterprise(selection) && refusesEnterprise(selection.kubernetes) ? {} : undefined),
} as const satisfies Rule;
