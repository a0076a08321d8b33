import type { SourceId, Strength } from './sources.ts';

/** Operating systems of worker nodes, as far as they matter for Calico. */
export const images = ['ol7', 'ol8', 'ol9', 'ubuntu', 'other'] as const;
export type Image = (typeof images)[number];

/**
 * What the vendor's Calico page says of `FELIX_IPTABLESBACKEND` on this image: the value it documents, that it follows from the page to
 * leave it out, or nothing. `lastKubernetes` is the last minor whose nodes can run the image.
 */
export interface NodeImage {
  readonly backend: 'NFT' | 'left out' | 'not stated';
  readonly lastKubernetes?: string;
  readonly strength: Strength;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** facts/oke-calico.md 3.1 and 3.2. */
export const nodeImages: Readonly<Record<Image, NodeImage>> = {
  ol7: {
    backend: 'left out',
    lastKubernetes: '1.34',
    strength: 'derived',
    sources: ['oracle-calico-2026-09', 'oracle-kubernetes-versions', 'oracle-images'],
  },
  ol8: { backend: 'NFT', strength: 'quoted', sources: ['oracle-calico-2026-09', 'oracle-images'] },
  ol9: { backend: 'not stated', strength: 'quoted', sources: ['oracle-calico-2026-09', 'oracle-images-ol9'] },
  ubuntu: { backend: 'not stated', strength: 'quoted', sources: ['oracle-calico-2026-09', 'oracle-images-ubuntu'] },
  other: { backend: 'not stated', strength: 'quoted', sources: ['oracle-calico-2026-09'] },
};

/**
 * The value of `FELIX_IPTABLESBACKEND` for nodes with these images: the documented one where any image has one, for one DaemonSet
 * carries one value. Undefined where none is documented, and where one image needs it and another needs it left out: no value
 * follows the page on both.
 */
export function documentedBackend(chosen: readonly Image[]): 'NFT' | undefined {
  const stated = new Set(chosen.map((image) => nodeImages[image].backend));
  return stated.has('NFT') && !stated.has('left out') ? 'NFT' : undefined;
}
