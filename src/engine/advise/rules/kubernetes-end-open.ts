import { findKubernetes } from '../../catalog/kubernetes.ts';
import { getSource } from '../../catalog/sources.ts';
import { calendarStrength, kubernetesLifeCycle } from '../life-cycles.ts';
import type { Rule } from '../types.ts';

/** facts/oke-calico.md 3.1: the end hangs on a release that has no date yet. */
export const kubernetesEndOpen = {
  id: 'KUBERNETES_END_OPEN',
  level: 'note',
  strength: 'quoted',
  sources: ['oracle-kubernetes-versions'],
  check: ({ selection: { kubernetes }, asOf }) => {
    const known = findKubernetes(kubernetes);
    if (known?.endsAfter === undefined || kubernetesLifeCycle(kubernetes, asOf).state !== 'open') return undefined;
    const args = { kubernetes: known.version, after: known.endsAfter, read: getSource(known.source).read ?? '' };
    return { args, strength: calendarStrength(kubernetes), sources: [known.source] };
  },
} as const satisfies Rule;
