import { findCidrFault, takesPodCidr, type CidrFault } from '../engine/index.ts';
import type { Choices } from './choices.ts';

/** What is wrong with the pod CIDR as it is typed, where the network has a use for it. */
export function derivePodCidrFault({ selection, podCidrText }: Choices): CidrFault | undefined {
  return takesPodCidr(selection) && podCidrText !== '' ? findCidrFault(podCidrText) : undefined;
}
