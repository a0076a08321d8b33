import type { CidrFault } from '../../engine/index.ts';

/** What is wrong with a pod CIDR, for the field itself and inside sentences. */
export const cidrFaults: Readonly<Record<CidrFault, string>> = {
  syntax: 'it must be an IPv4 network such as 10.244.0.0/16',
  'host-bits': 'it has bits set behind the prefix; write the first address of the network',
  'too-small': 'it is smaller than /26, the smallest pool Calico takes',
};
