import { kubernetesLifeCycle, newestMaintained } from '../life-cycles.ts';
import type { Rule } from '../types.ts';
import { agreedPairArgs } from './shared/agreed-pair.ts';

/** facts/oke-calico.md 3.1. Strength and page are the calendar entry's. */
export const kubernetesEnded = {
  id: 'KUBERNETES_ENDED',
  level: 'error',
  strength: 'quoted',
  sources: ['oracle-kubernetes-versions'],
  check: ({ selection: { kubernetes }, asOf }) => {
    const cycle = kubernetesLifeCycle(kubernetes, asOf);
    if (cycle.state !== 'ended') return undefined;
    const next = agreedPairArgs(asOf)['agreedKubernetes'] ?? newestMaintained(asOf) ?? '';
    return { args: { kubernetes, until: cycle.until, next }, strength: cycle.strength, sources: [cycle.source] };
  },
} as const satisfies Rule;
