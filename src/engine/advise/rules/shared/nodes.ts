import { compareVersions, minorOf } from '../../../catalog/calico.ts';
import type { SourceId } from '../../../catalog/sources.ts';
import type { ClusterDetails } from '../../../selection/details.ts';

/** Whether any node has an Arm processor. */
export function isArm({ arch }: ClusterDetails): boolean {
  return arch === 'arm64' || arch === 'both';
}

/** Whether upstream's requirements of this release name kernel 5.10; those of older ones name 3.10. */
export function hasKernelFloor(calico: string): boolean {
  return compareVersions(calico, '3.29') >= 0;
}

/** Upstream's requirements of the nodes, by Calico line. The pages of older lines were read for their Kubernetes versions alone. */
const requirements: Readonly<Record<string, SourceId>> = {
  '3.29': 'calico-requirements-3.29',
  '3.30': 'calico-requirements-3.30',
  '3.31': 'calico-requirements-3.31',
  '3.33': 'calico-node-requirements-3.33',
};

/** The page with what upstream asks of the nodes of this release: its line's own, or that of 3.32. */
export function nodeRequirements(calico: string): SourceId {
  return requirements[minorOf(calico)] ?? 'calico-node-requirements';
}
