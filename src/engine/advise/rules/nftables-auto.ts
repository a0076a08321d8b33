import { compareVersions } from '../../catalog/calico.ts';
import type { Rule } from '../types.ts';

/** facts/calico-gke-policy.md 1.3, 2.3 and 3.3: the documented edits are settings of the iptables data plane. */
export const nftablesAuto = {
  id: 'NFTABLES_AUTO',
  level: 'note',
  strength: 'quoted',
  sources: ['calico-nftables-mode', 'calico-felix-parameters'],
  check: ({ selection: { calico } }) => (compareVersions(calico, '3.32') >= 0 ? { args: { calico } } : undefined),
} as const satisfies Rule;
