import type { CidrFault, DetailKey } from '../../engine/index.ts';

/** What is wrong with a pod CIDR, for the field itself and inside sentences. */
export const cidrFaults: Readonly<Record<CidrFault, string>> = {
  syntax: 'it must be an IPv4 network such as 10.244.0.0/16',
  'host-bits': 'it is an address inside a network; write the first address of that network, such as 10.244.0.0/16',
  'too-small': 'it is smaller than /26, the smallest pool Calico takes',
};

/** What the details of a cluster are called in sentences. */
export const detailNames: Readonly<Record<DetailKey, string>> = {
  'node-kubernetes': 'Kubernetes version of the nodes',
  workers: 'worker nodes',
  size: 'number of nodes',
  arch: 'processors',
  kernel: 'kernel of the nodes',
  'ip-families': 'IP families',
  'security-rules': 'security rules',
  edition: 'edition of Calico',
};

/** What values are called in sentences; a version is called what it is. */
export const valueNames: Readonly<Record<string, string>> = {
  oke: 'OKE',
  'vcn-native': 'VCN-native pods',
  flannel: 'Flannel overlay',
  ol7: 'Oracle Linux 7',
  ol8: 'Oracle Linux 8',
  ol9: 'Oracle Linux 9',
  ubuntu: 'Ubuntu',
  other: 'another image',
  enhanced: 'an enhanced cluster',
  basic: 'a basic cluster',
  managed: 'managed nodes',
  virtual: 'virtual nodes',
  'self-managed': 'self-managed nodes',
  replace: 'Calico in place of flannel',
  beside: 'Calico beside flannel',
};
