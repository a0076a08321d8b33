import { minorOf } from '../../catalog/calico.ts';
import { calicoLifeCycle } from '../life-cycles.ts';
import type { Rule } from '../types.ts';
import { maintainedLines } from './shared/maintained-lines.ts';

/** facts/calico-gke-policy.md 1.1: upstream maintains the two newest minors. */
export const calicoLineEnded = {
  id: 'CALICO_LINE_ENDED',
  level: 'warning',
  strength: 'derived',
  sources: ['calico-security-policy', 'calico-releases'],
  check: ({ selection: { calico }, asOf }) => {
    const cycle = calicoLifeCycle(calico, asOf);
    if (cycle.state !== 'ended') return undefined;
    return { args: { line: minorOf(calico), until: cycle.until, maintained: maintainedLines(asOf).join(',') } };
  },
} as const satisfies Rule;
