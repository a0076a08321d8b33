import type { Rule } from '../types.ts';
import { replacesFlannel } from './shared/network.ts';

/** facts/oke-calico.md 2.4. Policy alone needs neither. */
export const hardenedSecurityRules = {
  id: 'HARDENED_SECURITY_RULES',
  level: 'warning',
  strength: 'quoted',
  sources: ['calico-network-requirements', 'calico-manifest'],
  check: ({ selection }) => (replacesFlannel(selection) && selection.details['security-rules'] === 'hardened' ? {} : undefined),
} as const satisfies Rule;
