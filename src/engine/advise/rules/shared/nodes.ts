import { compareVersions } from '../../../catalog/calico.ts';
import type { ClusterDetails } from '../../../selection/details.ts';

/** Whether any node has an Arm processor. */
export function isArm({ arch }: ClusterDetails): boolean {
  return arch === 'arm64' || arch === 'both';
}

/** Whether upstream's requirements of this release name kernel 5.10; those of older ones name 3.10. */
export function hasKernelFloor(calico: string): boolean {
  return compareVersions(calico, '3.29') >= 0;
}
