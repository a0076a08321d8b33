import { advise, clusterTypes, defaultSelection, images, methods, networks, nodeTypes } from '../engine/index.ts';
import type { FindingId, Network, Selection } from '../engine/index.ts';
import { TODAY } from './days.ts';

/** The default selection, but for what is given. */
export const select = (network: Network, kubernetes: string, calico: string, more: Partial<Selection> = {}): Selection => ({
  ...defaultSelection,
  network,
  kubernetes,
  calico,
  ...more,
});

/** What is found about a selection, in the order of the verdict. */
export const idsOf = (selection: Selection, asOf = TODAY): readonly FindingId[] => advise(selection, asOf).findings.map(({ id }) => id);

/** Every kind of cluster that differs in network, image, nodes, type or method: without Kubernetes and Calico, each image alone. */
export const everyCluster: readonly Pick<Selection, 'network' | 'images' | 'nodes' | 'cluster' | 'method'>[] = networks.flatMap((network) =>
  images.flatMap((image) =>
    nodeTypes.flatMap((nodes) =>
      clusterTypes.flatMap((cluster) =>
        methods
          // It means nothing with VCN-native pods.
          .filter((method) => network === 'flannel' || method === 'replace')
          .map((method) => ({ network, images: [image] as const, nodes, cluster, method })),
      ),
    ),
  ),
);
