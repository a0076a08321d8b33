import { compareVersions, minorOf } from '../../catalog/calico.ts';
import type { Stop } from '../types.ts';

/** Findings that end the question. Where several apply, the first decides; the rest are findings all the same. */
export const stops: readonly Stop[] = [
  {
    status: 'unsupported',
    rule: ({ selection }) =>
      selection.nodes === 'virtual'
        ? { id: 'VIRTUAL_NODES', level: 'error', strength: 'quoted', sources: ['oracle-calico-2026-09', 'oracle-virtual-nodes'], args: {} }
        : undefined,
  },
  {
    status: 'unsupported',
    rule: ({ selection: { image, kubernetes } }) =>
      image === 'ol7' && compareVersions(kubernetes, '1.35') >= 0
        ? {
            id: 'OL7_AND_CGROUPS',
            level: 'error',
            strength: 'quoted',
            sources: ['oracle-kubernetes-versions', 'oracle-images'],
            args: { kubernetes },
          }
        : undefined,
  },
  {
    status: 'unsupported',
    rule: ({ selection: { network, kubernetes } }) =>
      network === 'vcn-native' && compareVersions(minorOf(kubernetes), '1.25') <= 0
        ? { id: 'VCN_NATIVE_BEFORE_1_26', level: 'error', strength: 'inferred', sources: ['oracle-vcn-cni-2'], args: { kubernetes } }
        : undefined,
  },
  {
    status: 'withdrawn',
    rule: ({ selection: { network, method } }) =>
      network === 'flannel' && method === 'beside'
        ? {
            id: 'BESIDE_FLANNEL',
            level: 'error',
            strength: 'quoted',
            sources: ['oracle-calico-2026-09', 'oracle-calico-2024', 'calico-issue-8866'],
            args: {},
          }
        : undefined,
  },
  {
    status: 'withdrawn',
    rule: ({ selection: { network, cluster } }) =>
      network === 'flannel' && cluster === 'basic'
        ? {
            id: 'FLANNEL_ON_BASIC_CLUSTER',
            level: 'error',
            strength: 'quoted',
            sources: ['oracle-calico-2026-09', 'oracle-calico-2025-01', 'oracle-enhanced-clusters'],
            args: {},
          }
        : undefined,
  },
];
