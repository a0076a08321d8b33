import {
  advise,
  catalogEdition,
  defaultSelection,
  images,
  kubernetesMinors,
  networks,
  recommendedCalico,
  type Selection,
} from '../engine/index.ts';

/**
 * Every combination that the vendor supports, each image by itself, on an enhanced cluster with managed nodes, with nothing else chosen.
 * By network, then from the oldest Kubernetes minor to the newest, then from the last image of the list to the first: of combinations
 * whose manifests have equal bytes the first gives its name, so that neither a newer Kubernetes nor another image changes an address.
 */
export function supportedSelections(): readonly Selection[] {
  return networks.flatMap((network) =>
    kubernetesMinors.flatMap((kubernetes) => {
      const calico = recommendedCalico(kubernetes);
      if (calico === undefined) return [];
      const all = images.toReversed().map((image): Selection => ({ ...defaultSelection, network, kubernetes, calico, images: [image] }));
      // Whether something is supported is no question of the day; its life cycles are.
      return all.filter((selection) => advise(selection, catalogEdition.date).status === 'supported');
    }),
  );
}
