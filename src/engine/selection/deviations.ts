import type { ClusterKind } from '../catalog/command.ts';
import { extraIds, extras, switchIds, switches, type ExtraId, type SwitchId } from '../catalog/deviations.ts';
import { documentedBackend } from '../catalog/images.ts';
import type { Selection } from './selection.ts';

type Scoped = Pick<Selection, 'network' | 'method' | 'images'>;

/** How Calico comes to the cluster of a selection. */
export function clusterKindOf({ network, method }: Pick<Selection, 'network' | 'method'>): ClusterKind {
  return network === 'vcn-native' ? 'vcn-native' : `flannel-${method}`;
}

/** The documented edits of a selection that may be turned off, in their order. */
export function listSwitches(selection: Scoped): readonly SwitchId[] {
  return switchIds.filter((id) => {
    const { kinds, image } = switches[id];
    // What is documented for one image is set where a node has it and no other image forbids it.
    const isOnImage = image === undefined || (selection.images.includes(image) && documentedBackend(selection.images) !== undefined);
    return kinds.includes(clusterKindOf(selection)) && isOnImage;
  });
}

/** The extras that a selection can have, in their order. */
export function listExtras(selection: Scoped): readonly ExtraId[] {
  return extraIds.filter((id) => extras[id].kinds.includes(clusterKindOf(selection)));
}

/** The edit that an edit or an extra cannot do without and that is turned off, or undefined. */
export function findMissingNeed(id: SwitchId | ExtraId, without: readonly string[]): SwitchId | undefined {
  const { needs = [] } = isSwitch(id) ? switches[id] : extras[id];
  return switchIds.find((need) => needs.includes(need) && without.includes(need));
}

/**
 * The selection with deviations that go together: none that is not of its kind of cluster, and what cannot do without an edit that is
 * turned off goes with it. Each list is in the order of the catalog, each id once; a registry stays only where images come from it.
 */
export function settleDeviations(selection: Selection): Selection {
  const without = withDependents(listSwitches(selection), selection.without);
  const kept = listExtras(selection).filter((id) => selection.extras.includes(id) && findMissingNeed(id, without) === undefined);
  const { registry, ...others } = selection;
  const isFromRegistry = registry !== undefined && kept.includes('use-private-registry');
  return { ...others, without, extras: kept, ...(isFromRegistry ? { registry } : {}) };
}

/** Those of `offered` that are off, and those that cannot do without one of them, however far that goes. */
function withDependents(offered: readonly SwitchId[], off: readonly SwitchId[]): readonly SwitchId[] {
  const all = offered.filter((id) => off.includes(id) || findMissingNeed(id, off) !== undefined);
  return all.every((id) => off.includes(id)) ? all : withDependents(offered, all);
}

/** True where a selection is what the vendor documents: nothing turned off, nothing added. */
export function isAsDocumented({ without, extras: added }: Pick<Selection, 'without' | 'extras'>): boolean {
  return without.length === 0 && added.length === 0;
}

function isSwitch(id: SwitchId | ExtraId): id is SwitchId {
  return switchIds.some((one) => one === id);
}

/** The value of `FELIX_IPTABLESBACKEND` that the edits of a selection set; undefined where they leave it to Felix. */
export function backendOf({ images, without }: Pick<Selection, 'images' | 'without'>): 'NFT' | undefined {
  return without.includes('set-iptables-backend') ? undefined : documentedBackend(images);
}
