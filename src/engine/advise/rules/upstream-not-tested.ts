import { calicoLines, minorOf } from '../../catalog/calico.ts';
import type { Rule } from '../types.ts';
import { answerUpstream } from '../upstream-answer.ts';

/** facts/oke-calico.md 1.5, calico-gke-policy.md 1.1: a second opinion. Strength and page are the line's. */
export const upstreamNotTested = {
  id: 'UPSTREAM_NOT_TESTED',
  level: 'warning',
  strength: 'quoted',
  sources: ['calico-requirements-3.32'],
  check: ({ selection: { calico, kubernetes } }) => {
    const answer = answerUpstream(calico, kubernetes);
    if (answer.state !== 'untested') return undefined;
    const { from, to, strength, source } = answer;
    const testing = calicoLines.findLast((line) => answerUpstream(line.minor, kubernetes).state === 'tested');
    const args = { line: minorOf(calico), kubernetes: minorOf(kubernetes), from, to, other: testing?.minor ?? '' };
    return { args, strength, sources: testing === undefined || testing.source === source ? [source] : [source, testing.source] };
  },
} as const satisfies Rule;
