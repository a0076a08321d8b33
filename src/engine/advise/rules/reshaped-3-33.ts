import { compareVersions } from '../../catalog/calico.ts';
import { recommendedCalico } from '../../catalog/support.ts';
import type { Rule } from '../types.ts';

/** facts/calico-gke-policy.md 0 and 1.3. */
export const reshaped333 = {
  id: 'RESHAPED_3_33',
  level: 'warning',
  strength: 'quoted',
  sources: ['calico-upgrade-notes', 'oracle-calico-2026-09'],
  check: ({ selection: { calico, kubernetes } }) =>
    compareVersions(calico, '3.33') >= 0 ? { args: { calico, recommended: recommendedCalico(kubernetes) ?? '' } } : undefined,
} as const satisfies Rule;
