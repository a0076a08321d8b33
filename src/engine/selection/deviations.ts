import { extraIds, extras, switchIds, switches, type DeviationScope, type ExtraId, type SwitchId } from '../catalog/deviations.ts';
import { documentedBackend } from '../catalog/images.ts';
import type { Selection } from './selection.ts';

type Scoped = Pick<Selection, 'network' | 'method' | 'images'>;

/** How Calico comes to the cluster of a selection. */
function scopeOf({ network, method }: Pick<Selection, 'network' | 'method'>): DeviationScope {
  return network === 'vcn-native' ? 'vcn-native' : `flannel-${method}`;
}

/** The documented edits of a selection that may be turned off, in their order. */
export function listSwitches(selection: Scoped): readonly SwitchId[] {
  return switchIds.filter((id) => {
    const { scopes, image } = switches[id];
    return scopes.includes(scopeOf(selection)) && (image === undefined || documentedBackend(selection.images) !== undefined);
  });
}

/** The extras that a selection can have, in their order. */
export function listExtras(selection: Scoped): readonly ExtraId[] {
  return extraIds.filter((id) => extras[id].scopes.includes(scopeOf(selection)));
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
  const offered = listSwitches(selection).filter((id) => selection.without.includes(id));
  const without = listSwitches(selection).filter((id) => offered.includes(id) || findMissingNeed(id, offered) !== undefined);
  const kept = listExtras(selection).filter((id) => selection.extras.includes(id) && findMissingNeed(id, without) === undefined);
  const { registry, ...others } = selection;
  const isFromRegistry = registry !== undefined && kept.includes('use-private-registry');
  return { ...others, without, extras: kept, ...(isFromRegistry ? { registry } : {}) };
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
