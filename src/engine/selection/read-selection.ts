import { extraIds, switchIds, type ExtraId, type SwitchId } from '../catalog/deviations.ts';
import { calicoReleases, compareVersions, findRelease, minorOf } from '../catalog/calico.ts';
import { images, type Image } from '../catalog/images.ts';
import { kubernetesMinors } from '../catalog/kubernetes.ts';
import { recommendedCalico } from '../catalog/support.ts';
import { findCidrFault, type CidrFault } from './cidr.ts';
import { findMissingNeed, listExtras, listSwitches, settleDeviations } from './deviations.ts';
import { detailKeys, detailValues, type ClusterDetails, type DetailKey } from './details.ts';
import { findRegistryFault, type RegistryFault } from './registry.ts';
import {
  clusterTypes,
  defaultSelection,
  methods,
  networks,
  nodeTypes,
  platforms,
  takesPodCidr,
  toImages,
  type Images,
  type Method,
  type Network,
  type Selection,
} from './selection.ts';

/**
 * The names of choices, the same on the command line and in links. `image`, `without` and `extra` take several, with commas between
 * them. `registry` is the command line's alone: a link never names one.
 */
export const selectionKeys = [
  'platform',
  'network',
  'kubernetes',
  'calico',
  'image',
  'pod-cidr',
  'cluster',
  'nodes',
  'method',
  ...detailKeys,
  'without',
  'extra',
  'registry',
] as const;
export type SelectionKey = (typeof selectionKeys)[number];

/** Choices as somebody wrote them: each may be missing or wrong. */
export type RawSelection = ReadonlyMap<SelectionKey, string>;

/**
 * Something in a raw selection that could not be taken as it is, and what was taken instead. The command line refuses with it;
 * a link opens and says so. The raw text is not repeated: it may be hostile.
 */
export type Adjustment =
  | {
      readonly code: 'UNKNOWN_VALUE';
      readonly args: { readonly key: SelectionKey; readonly chosen: string; readonly allowed: readonly string[] };
    }
  | { readonly code: 'DETAIL_DROPPED'; readonly args: { readonly key: DetailKey; readonly allowed: readonly string[] } }
  | { readonly code: 'CIDR_INVALID'; readonly args: { readonly fault: CidrFault } }
  | { readonly code: 'CIDR_NOT_FOR_NETWORK'; readonly args: Record<string, never> }
  | { readonly code: 'CIDR_NOT_FOR_METHOD'; readonly args: Record<string, never> }
  | { readonly code: 'METHOD_NOT_FOR_NETWORK'; readonly args: Record<string, never> }
  /** Some of the edits or extras are none that Calicut knows. */
  | { readonly code: 'DEVIATION_UNKNOWN'; readonly args: { readonly key: 'without' | 'extra'; readonly allowed: readonly string[] } }
  /** Edits or extras that another kind of cluster or node has. */
  | {
      readonly code: 'DEVIATION_ELSEWHERE';
      readonly args: { readonly key: 'without' | 'extra'; readonly ids: readonly (SwitchId | ExtraId)[] };
    }
  /** What cannot do without an edit that is turned off: an edit that goes with it, an extra that is left out. */
  | { readonly code: 'NEED_TURNED_OFF'; readonly args: { readonly id: SwitchId | ExtraId; readonly need: SwitchId } }
  | { readonly code: 'REGISTRY_INVALID'; readonly args: { readonly fault: RegistryFault } }
  /** Images are to come from a private registry, and none is named. */
  | { readonly code: 'REGISTRY_MISSING'; readonly args: Record<string, never> };

// Without leading zeros: 1.34.02 is nobody's version, and would be taken for another than 1.34.2.
const KUBERNETES = /^1\.(?:0|[1-9]\d?)(?:\.(?:0|[1-9]\d{0,2}))?$/;
const RELEASE = /^3\.(?:0|[1-9]\d{0,2})\.(?:0|[1-9]\d{0,2})$/;

export interface ReadOptions {
  /** Takes any well-formed 3.x.y as a Calico release: for a person's own file, which may be newer than the catalog. */
  readonly anyRelease?: boolean;
}

/**
 * The selection that `raw` means. Total: missing choices get their defaults (Calico the release that the vendor tested with the
 * Kubernetes version), wrong ones the nearest valid choice with an adjustment each.
 */
export function readSelection(
  raw: RawSelection,
  options: ReadOptions = {},
): { readonly selection: Selection; readonly adjustments: readonly Adjustment[] } {
  const adjustments: Adjustment[] = [];

  function oneOf<Value extends string>(key: SelectionKey, allowed: readonly Value[], fallback: Value): Value {
    const value = raw.get(key);
    const match = allowed.find((one) => one === value);
    if (value !== undefined && match === undefined) adjustments.push({ code: 'UNKNOWN_VALUE', args: { key, chosen: fallback, allowed } });
    return match ?? fallback;
  }

  function version(
    key: 'kubernetes' | 'calico',
    isKnown: (value: string) => boolean,
    allowed: readonly string[],
    fallback: string,
  ): string {
    const value = raw.get(key)?.replace(/^v/, '');
    if (value === undefined || isKnown(value)) return value ?? fallback;
    const chosen = nearestVersion(value, allowed) ?? fallback;
    adjustments.push({ code: 'UNKNOWN_VALUE', args: { key, chosen, allowed } });
    return chosen;
  }

  const kubernetes = version('kubernetes', isKubernetes, kubernetesMinors, defaultSelection.kubernetes);
  const releases = calicoReleases.map(({ release }) => release);
  const isCalico = (value: string) => findRelease(value) !== undefined || (options.anyRelease === true && RELEASE.test(value));
  const network = oneOf('network', networks, defaultSelection.network);
  const method = oneOf('method', methods, defaultSelection.method);
  const podCidr = readPodCidr(raw.get('pod-cidr'), network, method, adjustments);
  const isBesideVcn = network === 'vcn-native' && method === 'beside';
  if (isBesideVcn) adjustments.push({ code: 'METHOD_NOT_FOR_NETWORK', args: {} });

  const { registry, ...deviations } = readDeviations(raw, adjustments);
  const wanted: Selection = {
    platform: oneOf('platform', platforms, defaultSelection.platform),
    network,
    kubernetes,
    calico: version('calico', isCalico, releases, defaultCalico(kubernetes)),
    images: readImages(raw.get('image'), adjustments),
    ...(podCidr === undefined ? {} : { podCidr }),
    cluster: oneOf('cluster', clusterTypes, defaultSelection.cluster),
    nodes: oneOf('nodes', nodeTypes, defaultSelection.nodes),
    method: isBesideVcn ? 'replace' : method,
    details: readDetails(raw, adjustments),
    ...deviations,
    ...(registry === undefined ? {} : { registry }),
  };
  const selection = settleDeviations(wanted);
  adjustments.push(...explainSettled(wanted, selection));
  return { selection, adjustments };
}

/** The release that the vendor tested with this Kubernetes version; where none is known, the newest that is pinned. */
export function defaultCalico(kubernetes: string): string {
  const newest = calicoReleases.findLast(({ pinned }) => pinned)?.release;
  return recommendedCalico(kubernetes) ?? newest ?? defaultSelection.calico;
}

/** The known ones among the images; `other` where none of them is. */
function readImages(value: string | undefined, adjustments: Adjustment[]): Images {
  if (value === undefined) return defaultSelection.images;
  const words = value.split(',');
  const known = words.flatMap((word) => images.filter((image) => image === word));
  const chosen = toImages(known) ?? (['other'] satisfies readonly [Image]);
  if (known.length < words.length)
    adjustments.push({ code: 'UNKNOWN_VALUE', args: { key: 'image', chosen: chosen.join(','), allowed: images } });
  return chosen;
}

/** What is said of the cluster beside the choices. A wrong value counts as not said. */
function readDetails(raw: RawSelection, adjustments: Adjustment[]): ClusterDetails {
  const pairs = detailKeys.flatMap((key) => {
    const value = raw.get(key);
    const allowed: readonly string[] = detailValues[key];
    if (value === undefined) return [];
    if (allowed.includes(value)) return [[key, value] as const];
    adjustments.push({ code: 'DETAIL_DROPPED', args: { key, allowed } });
    return [];
  });
  return Object.fromEntries(pairs);
}

/** What is turned off, added, and where images come from. A registry that is named is used. */
function readDeviations(raw: RawSelection, adjustments: Adjustment[]): Pick<Selection, 'without' | 'extras' | 'registry'> {
  const without = readIds('without', raw.get('without'), switchIds, adjustments);
  const named = readIds('extra', raw.get('extra'), extraIds, adjustments);
  const registry = raw.get('registry');
  const fault = registry === undefined ? undefined : findRegistryFault(registry);
  if (fault !== undefined) adjustments.push({ code: 'REGISTRY_INVALID', args: { fault } });
  const extras = registry === undefined ? named : [...named, 'use-private-registry' as const];
  if (registry === undefined && named.includes('use-private-registry')) adjustments.push({ code: 'REGISTRY_MISSING', args: {} });
  return { without, extras, ...(registry === undefined || fault !== undefined ? {} : { registry }) };
}

/** The known ones among ids with commas between them; an empty text is none. */
function readIds<Id extends string>(
  key: 'without' | 'extra',
  value: string | undefined,
  allowed: readonly Id[],
  adjustments: Adjustment[],
): readonly Id[] {
  const words = value === undefined || value === '' ? [] : value.split(',');
  const known = words.flatMap((word) => allowed.filter((id) => id === word));
  if (known.length < words.length) adjustments.push({ code: 'DEVIATION_UNKNOWN', args: { key, allowed } });
  return known;
}

/** What settling the deviations changed, and why. */
function explainSettled(wanted: Selection, settled: Selection): readonly Adjustment[] {
  const elsewhere = [
    ['without', wanted.without.filter((id) => !listSwitches(wanted).includes(id))],
    ['extra', wanted.extras.filter((id) => !listExtras(wanted).includes(id))],
  ] as const;
  const moved = [
    ...settled.without.filter((id) => !wanted.without.includes(id)),
    ...listExtras(wanted).filter((id) => wanted.extras.includes(id) && !settled.extras.includes(id)),
  ];
  return [
    ...elsewhere.flatMap(([key, ids]) => (ids.length === 0 ? [] : [{ code: 'DEVIATION_ELSEWHERE', args: { key, ids } } as const])),
    ...moved.flatMap((id) => {
      const need = findMissingNeed(id, settled.without);
      return need === undefined ? [] : [{ code: 'NEED_TURNED_OFF', args: { id, need } } as const];
    }),
  ];
}

function isKubernetes(value: string): boolean {
  return KUBERNETES.test(value) && kubernetesMinors.includes(minorOf(value));
}

function readPodCidr(value: string | undefined, network: Network, method: Method, adjustments: Adjustment[]): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (!takesPodCidr({ network, method })) {
    adjustments.push({ code: network === 'vcn-native' ? 'CIDR_NOT_FOR_NETWORK' : 'CIDR_NOT_FOR_METHOD', args: {} });
    return undefined;
  }
  const fault = findCidrFault(value);
  if (fault !== undefined) adjustments.push({ code: 'CIDR_INVALID', args: { fault } });
  return fault === undefined ? value : undefined;
}

/** The allowed version nearest to `value`: of its own minor if there is one, else the next by version. */
function nearestVersion(value: string, allowed: readonly string[]): string | undefined {
  if (!/^\d{1,4}(?:\.\d{1,4}){1,3}$/.test(value)) return undefined;
  const siblings = allowed.filter((one) => minorOf(one) === minorOf(value));
  const candidates = (siblings.length > 0 ? siblings : allowed).toSorted(compareVersions);
  return candidates.findLast((one) => compareVersions(one, value) <= 0) ?? candidates[0];
}
