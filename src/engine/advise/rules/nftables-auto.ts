import { compareVersions } from '../../catalog/calico.ts';
import { backendOf } from '../../selection/deviations.ts';
import type { Rule } from '../types.ts';

/** facts/calico-gke-policy.md 1.3, 2.3 and 3.3: these of the documented variables are settings of the iptables data plane. */
export const nftablesAuto = {
  id: 'NFTABLES_AUTO',
  level: 'note',
  strength: 'quoted',
  sources: ['calico-nftables-mode', 'calico-felix-parameters'],
  check: ({ selection: { calico, network, images, without } }) => {
    if (compareVersions(calico, '3.32') < 0) return undefined;
    const variables = [
      ...(network === 'vcn-native' && !without.includes('set-chain-insert-mode') ? ['FELIX_CHAININSERTMODE'] : []),
      ...(backendOf({ images, without }) === undefined ? [] : ['FELIX_IPTABLESBACKEND']),
    ];
    const args = { calico, variables: variables.join(',') };
    return variables.length === 0
      ? { args }
      : { args, sources: ['calico-nftables-mode', 'calico-felix-parameters', 'oracle-calico-2026-09'] };
  },
} as const satisfies Rule;
