import { iptablesBackendSteps } from './shared-steps.ts';
import type { Selection } from '../selection/selection.ts';
import type { Recipe, Step } from './types.ts';

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
    ...podCidrSteps(selection),
    ...iptablesBackendSteps(selection),
  ],
};

/** The pods' range, where one is given; it cannot stand beside the variable that forbids any pool. */
function podCidrSteps({ podCidr }: Selection): readonly Step[] {
  if (podCidr === undefined) return [];
  return [
    {
      id: 'leave-no-default-pools-out',
      fact: { kind: 'variable-not-set', name: 'NO_DEFAULT_POOLS', other: 'CALICO_IPV4POOL_CIDR' },
      strength: 'quoted',
      sources: ['calico-startup'],
    },
    {
      id: 'set-pod-cidr',
      fact: { kind: 'variable', name: 'CALICO_IPV4POOL_CIDR', value: podCidr, uncomment: true },
      strength: 'inferred',
      sources: ['calico-startup', 'calico-manifest'],
    },
  ];
}
