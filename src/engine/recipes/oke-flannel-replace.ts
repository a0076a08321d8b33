import { iptablesBackendSteps } from './shared-steps.ts';
import type { Recipe } from './types.ts';

/** Calico in place of flannel on an enhanced cluster: facts/oke-calico.md 2.1, generations of 2025 and 2026. */
export const okeFlannelReplace: Recipe = {
  id: 'oke-flannel-replace',
  file: 'calico.yaml',
  slug: 'flannel',
  steps: (selection) => [
    {
      id: 'use-full-manifest',
      fact: { kind: 'policy-only', holds: false },
      strength: 'quoted',
      sources: ['oracle-calico-2026-09', 'calico-manifest'],
    },
    ...(selection.podCidr === undefined
      ? []
      : [
          {
            id: 'set-pod-cidr' as const,
            fact: { kind: 'variable' as const, name: 'CALICO_IPV4POOL_CIDR', value: selection.podCidr, uncomment: true as const },
            strength: 'inferred' as const,
            sources: ['calico-startup', 'calico-manifest'] as const,
          },
        ]),
    ...iptablesBackendSteps(selection),
  ],
};
