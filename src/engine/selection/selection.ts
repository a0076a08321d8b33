import type { ExtraId, SwitchId } from '../catalog/deviations.ts';
import { images, type Image } from '../catalog/images.ts';
import { kubernetesMinors } from '../catalog/kubernetes.ts';
import { recommendedCalico } from '../catalog/support.ts';
import type { ClusterDetails } from './details.ts';

/** What the cluster is and what is chosen for it: one small serialisable value that everything else is derived from. */
export interface Selection {
  readonly platform: Platform;
  readonly network: Network;
  /** A minor (`1.36`) or a patch (`1.36.1`). */
  readonly kubernetes: string;
  /** A release (`3.32.0`). */
  readonly calico: string;
  /** What the worker nodes run; several where node pools differ. Each once, in the order of `images`. */
  readonly images: Images;
  /** An IPv4 CIDR; only where Calico replaces flannel. */
  readonly podCidr?: string;
  readonly cluster: ClusterType;
  readonly nodes: NodeType;
  /** How Calico comes to a flannel cluster; VCN-native clusters have `replace` and it means nothing there. */
  readonly method: Method;
  /** What else was said of the cluster; empty where nothing was. */
  readonly details: ClusterDetails;
  /** Documented edits that are turned off, in the order of the catalog; usually none. */
  readonly without: readonly SwitchId[];
  /** What is done beyond the vendor's page, in the order of the catalog; usually nothing. */
  readonly extras: readonly ExtraId[];
  /** Where images come from, with the extra for it alone. No link has it: it may name a tenancy and a region. */
  readonly registry?: string;
}

/** One node image or several. */
export type Images = readonly [Image, ...Image[]];

export const platforms = ['oke'] as const;
export const networks = ['vcn-native', 'flannel'] as const;
export const clusterTypes = ['enhanced', 'basic'] as const;
export const nodeTypes = ['managed', 'virtual', 'self-managed'] as const;
export const methods = ['replace', 'beside'] as const;

export type Platform = (typeof platforms)[number];
export type Network = (typeof networks)[number];
export type ClusterType = (typeof clusterTypes)[number];
export type NodeType = (typeof nodeTypes)[number];
export type Method = (typeof methods)[number];

/** Whether a pod CIDR means anything: only where Calico takes flannel's place does it hand out the pods' addresses. */
export function takesPodCidr({ network, method }: Pick<Selection, 'network' | 'method'>): boolean {
  return network === 'flannel' && method === 'replace';
}

/** The newest Kubernetes minor that the vendor's table marks, with the Calico release it marks for it. */
const newest = kubernetesMinors.findLast((minor) => recommendedCalico(minor) !== undefined) ?? '1.36';

export const defaultSelection: Selection = {
  platform: 'oke',
  network: 'vcn-native',
  kubernetes: newest,
  calico: recommendedCalico(newest) ?? '3.32.0',
  images: ['ol8'],
  cluster: 'enhanced',
  nodes: 'managed',
  method: 'replace',
  details: {},
  without: [],
  extras: [],
};

/** These images as a selection holds them: each once, in the order of the list. Undefined where there is none. */
export function toImages(chosen: readonly Image[]): Images | undefined {
  const [first, ...more] = images.filter((image) => chosen.includes(image));
  return first === undefined ? undefined : [first, ...more];
}
