import type { Selection } from '../../../selection/selection.ts';

/** Whether Calico takes flannel's place: what is said of the replacement does not concern the withdrawn way beside it. */
export function replacesFlannel({ network, method }: Selection): boolean {
  return network === 'flannel' && method === 'replace';
}
