import type { Selection } from '../selection/selection.ts';
import { iptablesBackendSteps, usePolicyOnlyManifest } from './shared-steps.ts';
import type { Recipe, Step } from './types.ts';

/** Calico as the policy engine beside the OCI VCN-native pod networking CNI plug-in: facts/oke-calico.md 2.2. */
export const okeVcnNative: Recipe = {
  id: 'oke-vcn-native',
  file: 'calico-policy-only.yaml',
  slug: 'vcn-native',
  steps: (selection) => [
    usePolicyOnlyManifest,
    ...noPoolSteps(selection),
    {
      id: 'remove-init-containers',
      fact: { kind: 'field-absent', of: 'pod', field: 'initContainers', known: ['install-cni', 'mount-bpffs', 'ebpf-bootstrap'] },
      strength: 'quoted',
      sources: ['oracle-calico-2026-09', 'calico-policy-only'],
    },
    {
      id: 'remove-env-from',
      fact: { kind: 'field-absent', of: 'container', field: 'envFrom', only: 'kubernetes-services-endpoint' },
      strength: 'quoted',
      sources: ['oracle-calico-2026-09', 'calico-policy-only'],
    },
    {
      id: 'remove-typha-variable',
      fact: { kind: 'items-absent', of: 'container', list: 'env', names: ['FELIX_TYPHAK8SSERVICENAME'] },
      strength: 'quoted',
      sources: ['oracle-calico-2026-09', 'calico-interface-name'],
    },
    {
      id: 'remove-cni-mounts',
      fact: { kind: 'items-absent', of: 'container', list: 'volumeMounts', names: ['cni-net-dir', 'cni-log-dir'] },
      strength: 'quoted',
      sources: ['oracle-calico-2026-09', 'calico-token-watch'],
    },
    {
      id: 'remove-cni-volumes',
      fact: { kind: 'items-absent', of: 'pod', list: 'volumes', names: ['cni-bin-dir', 'cni-net-dir', 'cni-log-dir'] },
      strength: 'quoted',
      sources: ['oracle-calico-2026-09', 'calico-policy-only'],
    },
    {
      id: 'set-interface-prefix',
      fact: { kind: 'variable', name: 'FELIX_INTERFACEPREFIX', value: 'oci' },
      strength: 'quoted',
      sources: ['oracle-calico-2026-09', 'calico-interface-name'],
    },
    {
      id: 'set-no-default-pools',
      fact: { kind: 'variable', name: 'NO_DEFAULT_POOLS', value: 'true' },
      strength: 'quoted',
      sources: ['oracle-calico-2026-09', 'calico-startup'],
    },
    {
      id: 'set-chain-insert-mode',
      fact: { kind: 'variable', name: 'FELIX_CHAININSERTMODE', value: 'Append' },
      strength: 'quoted',
      sources: ['oracle-calico-2026-09', 'calico-felix-parameters'],
    },
    {
      id: 'set-mangle-allow-action',
      fact: { kind: 'variable', name: 'FELIX_IPTABLESMANGLEALLOWACTION', value: 'Return' },
      strength: 'quoted',
      sources: ['oracle-calico-2026-09', 'calico-mangle-chain'],
    },
    ...iptablesBackendSteps(selection),
  ],
};

/** A pool cannot stand beside the variable that forbids any; without that variable it may. */
function noPoolSteps({ without }: Selection): readonly Step[] {
  if (without.includes('set-no-default-pools')) return [];
  return [
    {
      id: 'leave-pool-cidr-out',
      fact: { kind: 'variable-not-set', name: 'CALICO_IPV4POOL_CIDR', other: 'NO_DEFAULT_POOLS' },
      strength: 'quoted',
      sources: ['calico-startup'],
    },
    {
      id: 'leave-ipv6-pool-cidr-out',
      fact: { kind: 'variable-not-set', name: 'CALICO_IPV6POOL_CIDR', other: 'NO_DEFAULT_POOLS' },
      strength: 'quoted',
      sources: ['calico-startup'],
    },
  ];
}
