import type { Rule } from '../types.ts';
import { hasKernelFloor, nodeRequirements } from './shared/nodes.ts';

/** facts/oke-calico.md 3.2: UEK6 (5.4) and RHCK (4.18) are below the floor. */
export const kernelToCheck = {
  id: 'KERNEL_TO_CHECK',
  level: 'note',
  strength: 'inferred',
  sources: ['calico-node-requirements', 'oracle-known-issues'],
  check: ({ selection: { calico, images, details } }) => {
    const mayBeOlder = images.includes('ol7') || images.includes('ol8');
    if (details.kernel !== undefined || !mayBeOlder || !hasKernelFloor(calico)) return undefined;
    return { args: { calico }, sources: [nodeRequirements(calico), 'oracle-known-issues'] };
  },
} as const satisfies Rule;
