import { images, type Image } from '../catalog/images.ts';
import { kubernetesMinors } from '../catalog/kubernetes.ts';
import {
  clusterTypes,
  methods,
  networks,
  nodeTypes,
  takesPodCidr,
  toImages,
  type ClusterType,
  type Method,
  type Network,
  type NodeType,
  type Selection,
} from '../selection/selection.ts';
import { findStops } from './advise.ts';
import { findAlternative, type Alternative, type ChoiceKey } from './alternative.ts';
import type { Finding } from './types.ts';

/** Values of a choice that cannot be taken as things stand, all for the same reason, with the nearest valid selection. */
export interface ClosedChoice {
  readonly values: readonly string[];
  readonly reason: Finding;
  /** Keeps the last of the values where anything supported does, else gives it up. */
  readonly alternative: Alternative | undefined;
}

/**
 * The choices that can have closed values: no Calico release is closed by itself, untested and unknown ones can be chosen.
 * `more-images`: an image beside those that are chosen, where `image` is one for all nodes.
 */
export type ClosableKey = Exclude<ChoiceKey, 'calico'> | 'more-images';

const values: Readonly<Record<ClosableKey, readonly string[]>> = {
  network: networks,
  kubernetes: kubernetesMinors,
  image: images,
  'more-images': images,
  cluster: clusterTypes,
  nodes: nodeTypes,
  method: methods,
};

/**
 * The values of one choice that would make the answer a no (unsupported or withdrawn), grouped by reason, in the order of the list.
 * A stop that every value of the choice meets has another cause, and closes none of them. Empty where all are open.
 */
export function closedChoices(selection: Selection, key: ClosableKey, asOf: string): readonly ClosedChoice[] {
  const answers = values[key].map((value) => {
    const chosen = withChoice(selection, key, value);
    return { value, chosen, stops: findStops(chosen, asOf) };
  });
  const isShared = (id: string) => answers.every(({ stops }) => stops.some((stop) => stop.id === id));
  const closed = answers.flatMap(({ value, chosen, stops }) => {
    const reason = stops.find(({ id }) => !isShared(id));
    return reason === undefined ? [] : [{ value, chosen, reason }];
  });
  return [...new Set(closed.map(({ reason }) => reason.id))].flatMap((id) => {
    const group = closed.filter(({ reason }) => reason.id === id);
    const last = group.at(-1);
    if (last === undefined) return [];
    const alternative = findAlternative(last.chosen, asOf, toChoiceKey(key)) ?? findAlternative(last.chosen, asOf);
    return [{ values: group.map(({ value }) => value), reason: last.reason, alternative }];
  });
}

/** The choice whose value it is. */
export function toChoiceKey(key: ClosableKey): ChoiceKey {
  return key === 'more-images' ? 'image' : key;
}

/** The selection with this value chosen, as the form does it. */
function withChoice(selection: Selection, key: ClosableKey, value: string): Selection {
  switch (key) {
    case 'network':
      return withNetwork(selection, value as Network);
    case 'kubernetes':
      return { ...selection, kubernetes: value };
    case 'image':
      return { ...selection, images: [value as Image] };
    case 'more-images':
      return { ...selection, images: toImages([...selection.images, value as Image]) ?? selection.images };
    case 'cluster':
      return { ...selection, cluster: value as ClusterType };
    case 'nodes':
      return { ...selection, nodes: value as NodeType };
    case 'method':
      return { ...selection, method: value as Method };
  }
}

function withNetwork({ podCidr, ...selection }: Selection, network: Network): Selection {
  const chosen: Selection = { ...selection, network, method: network === 'vcn-native' ? 'replace' : selection.method };
  return podCidr !== undefined && takesPodCidr(chosen) ? { ...chosen, podCidr } : chosen;
}
