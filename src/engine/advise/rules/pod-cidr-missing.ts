import { takesPodCidr } from '../../selection/selection.ts';
import type { Rule } from '../types.ts';

/** facts/oke-calico.md 2.4 and 6. */
export const podCidrMissing = {
  id: 'POD_CIDR_MISSING',
  level: 'warning',
  strength: 'inferred',
  sources: ['calico-startup', 'calico-manifest', 'oracle-calico-2026-09'],
  check: ({ selection }) => {
    if (!takesPodCidr(selection) || selection.podCidr !== undefined) return undefined;
    if (selection.details.workers === 'none') return { args: { mayHaveFlannel: '' } };
    return {
      args: { mayHaveFlannel: 'yes' },
      sources: ['calico-startup', 'calico-manifest', 'oracle-calico-2026-09', 'calico-issue-6161'],
    };
  },
} as const satisfies Rule;
