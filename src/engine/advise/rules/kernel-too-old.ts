import type { Rule } from '../types.ts';
import { hasKernelFloor, nodeRequirements } from './shared/nodes.ts';

/** facts/calico-gke-policy.md 1.1, oke-calico.md 1.5. The floor is that of the pages of 3.29 and newer, which name RHEL 8 all the same. */
export const kernelTooOld = {
  id: 'KERNEL_TOO_OLD',
  level: 'warning',
  strength: 'quoted',
  sources: ['calico-node-requirements'],
  check: ({ selection: { calico, details } }) =>
    details.kernel === 'older' && hasKernelFloor(calico) ? { args: { calico }, sources: [nodeRequirements(calico)] } : undefined,
} as const satisfies Rule;
