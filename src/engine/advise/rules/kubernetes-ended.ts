import { findKubernetes } from '../../catalog/kubernetes.ts';
import { kubernetesLifeCycle, oldestMaintained } from '../life-cycles.ts';
import type { Rule } from '../types.ts';

/** facts/oke-calico.md 3.1. Strength and page are the calendar entry's. */
export const kubernetesEnded = {
  id: 'KUBERNETES_ENDED',
  level: 'error',
  strength: 'quoted',
  sources: ['oracle-kubernetes-versions'],
  check: ({ selection: { kubernetes }, asOf }) => {
    const cycle = kubernetesLifeCycle(kubernetes, asOf);
    if (cycle.state !== 'ended') return undefined;
    const minor = oldestMaintained(asOf);
    // The newest patch of that minor: an older one may have ended.
    const next = minor === undefined ? '' : (findKubernetes(minor)?.version ?? minor);
    return { args: { kubernetes, until: cycle.until, next }, strength: cycle.strength, sources: [cycle.source] };
  },
} as const satisfies Rule;
