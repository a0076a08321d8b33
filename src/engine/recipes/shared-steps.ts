import { documentedBackend } from '../catalog/images.ts';
import type { Selection } from '../selection/selection.ts';
import type { Step } from './types.ts';

/** Oracle documents the variable for Oracle Linux 8 images alone; every other image gives the same bytes without it. */
export function iptablesBackendSteps({ images }: Selection): readonly Step[] {
  const value = documentedBackend(images);
  if (value === undefined) return [];
  return [
    {
      id: 'set-iptables-backend',
      fact: { kind: 'variable', name: 'FELIX_IPTABLESBACKEND', value },
      strength: 'quoted',
      sources: ['oracle-calico-2026-09', 'calico-backend-detection'],
    },
  ];
}

export const usePolicyOnlyManifest: Step = {
  id: 'use-policy-only-manifest',
  fact: { kind: 'policy-only', holds: true },
  strength: 'quoted',
  sources: ['oracle-calico-2026-09', 'calico-policy-only'],
};
