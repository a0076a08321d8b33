import { iptablesBackendSteps, usePolicyOnlyManifest } from './shared-steps.ts';
import type { Recipe } from './types.ts';

/**
 * Calico beside flannel, as Oracle documented it in 2024 and has withdrawn. It exists for `--force` and the audit alone:
 * facts/oke-calico.md 2.1, generation of 2024; why it breaks from 3.26 on is facts/calico-gke-policy.md 3.7.
 */
export const okeFlannelBeside: Recipe = {
  id: 'oke-flannel-beside',
  file: 'calico-policy-only.yaml',
  slug: 'flannel-beside',
  steps: (selection) => [
    usePolicyOnlyManifest,
    {
      id: 'set-manage-cni',
      fact: { kind: 'variable', name: 'CALICO_MANAGE_CNI', value: 'true' },
      strength: 'quoted',
      sources: ['oracle-calico-2024', 'calico-token-watch'],
    },
    ...iptablesBackendSteps(selection),
  ],
};
