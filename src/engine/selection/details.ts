import { kubernetesMinors } from '../catalog/kubernetes.ts';
import type { Network } from './selection.ts';

/**
 * What a rule can use and most people need not say, with the values of each. All are optional: a detail that is not said is none of
 * its values. Names and values are those of the command line and of links.
 */
export const detailValues = {
  /** The oldest Kubernetes minor among the worker nodes, where it is not the control plane's. */
  'node-kubernetes': kubernetesMinors,
  /** Whether the cluster has worker nodes already. */
  workers: ['none', 'some'],
  /** The number of nodes, about the limit up to which upstream needs no Typha. */
  size: ['up-to-50', 'over-50'],
  arch: ['amd64', 'arm64', 'both'],
  /** The oldest kernel among the nodes, about the floor of Calico 3.29 and newer. */
  kernel: ['5.10-or-newer', 'older'],
  'ip-families': ['ipv4', 'dual-stack'],
  /** Whether what Oracle's network rules allow between worker nodes was narrowed. */
  'security-rules': ['default', 'hardened'],
  edition: ['open-source', 'enterprise'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The network type on which a detail matters, where it is one alone. */
export const detailNetworks: { readonly [Key in DetailKey]?: Network } = {
  'node-kubernetes': 'vcn-native',
  workers: 'flannel',
  'security-rules': 'flannel',
};

export type DetailKey = keyof typeof detailValues;

export const detailKeys = Object.keys(detailValues) as readonly DetailKey[];

export type ClusterDetails = { readonly [Key in DetailKey]?: (typeof detailValues)[Key][number] };

/** The details with one of them said, or taken back with undefined; what is none of its values counts as not said. */
export function withDetail(details: ClusterDetails, key: DetailKey, value: string | undefined): ClusterDetails {
  const { [key]: _, ...others } = details;
  const allowed: readonly string[] = detailValues[key];
  return value === undefined || !allowed.includes(value) ? others : inOrder({ ...others, [key]: value });
}

/** Always in the order of the list, so that equal details are written alike. */
function inOrder(details: ClusterDetails): ClusterDetails {
  return Object.fromEntries(detailKeys.flatMap((key) => (details[key] === undefined ? [] : [[key, details[key]]])));
}
