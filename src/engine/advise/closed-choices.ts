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
import { differences, findAlternative, type Alternative, type ChoiceKey } from './alternative.ts';
import type { Finding } from './types.ts';

/** Values of a choice that cannot be taken as things stand, all for the same reason, with the nearest valid selection. */
export interface ClosedChoice {
  readonly values: readonly string[];
  readonly reason: Finding;
  /** The selection with the last of the values chosen, which is not allowed. */
  readonly refused: Selection;
}

/**
 * The choices that can have closed values: no Calico release is closed by itself, untested and unknown ones can be chosen.
 * `more-images`: an image beside those that are chosen, where `image` is one for all nodes.
 */
export type ClosableKey = Exclude<ChoiceKey, 'calico' | 'node-kubernetes' | 'edition' | 'deviations'> | 'more-images';

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
 * The values of one choice that would bring a stop (unsupported or withdrawn) which the selection does not have, grouped by stop, in
 * the order of the list. What is chosen is never among them: a selection that is refused has its way out in the verdict. Empty where
 * all are open.
 */
export function closedChoices(selection: Selection, key: ClosableKey, asOf: string): readonly ClosedChoice[] {
  const known = findStops(selection, asOf).map(({ id }) => id);
  const closed = values[key].flatMap((value) => {
    const refused = withChoice(selection, key, value);
    const reason = findStops(refused, asOf).find(({ id }) => !known.includes(id));
    return reason === undefined ? [] : [{ value, refused, reason }];
  });
  return [...new Set(closed.map(({ reason }) => reason.id))].flatMap((id) => {
    const group = closed.filter(({ reason }) => reason.id === id);
    const last = group.at(-1);
    return last === undefined ? [] : [{ values: group.map(({ value }) => value), reason: last.reason, refused: last.refused }];
  });
}

/**
 * The nearest valid selection for somebody who wants closed values: it keeps the last of them where anything supported does, else
 * gives it up. Undefined where that is what is chosen already.
 */
export function findWayIn(selection: Selection, { refused }: ClosedChoice, key: ClosableKey, asOf: string): Alternative | undefined {
  const kept = findAlternative(refused, asOf, toChoiceKey(key));
  if (kept !== undefined) return kept;
  const other = findAlternative(refused, asOf);
  return other === undefined || differences(selection, other.selection).length === 0 ? undefined : other;
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
