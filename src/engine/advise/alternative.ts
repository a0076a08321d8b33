import { compareVersions, minorOf } from '../catalog/calico.ts';
import { kubernetesMinors } from '../catalog/kubernetes.ts';
import { isAsDocumented, settleDeviations } from '../selection/deviations.ts';
import { withDetail } from '../selection/details.ts';
import { defaultCalico } from '../selection/read-selection.ts';
import { defaultSelection, toImages, type Selection } from '../selection/selection.ts';
import { advise, adviseStatus } from './advise.ts';
import { calicoLifeCycle, kubernetesLifeCycle } from './life-cycles.ts';

/** The choices in which two selections can differ and that a person can make otherwise. */
export const choiceKeys = [
  'network',
  'kubernetes',
  'calico',
  'image',
  'cluster',
  'nodes',
  'method',
  'node-kubernetes',
  'edition',
  'deviations',
] as const;
export type ChoiceKey = (typeof choiceKeys)[number];

/** A supported selection to take in place of one that is not, and the choices in which it differs. */
export interface Alternative {
  readonly selection: Selection;
  readonly differs: readonly ChoiceKey[];
}

/**
 * The supported selection nearest to this one: fewest choices changed, the nearest Kubernetes version, a version that OKE maintains
 * where the version changes. A control plane does not go back and a network type cannot be changed, so an older Kubernetes and another
 * network come last, and never in place of a supported selection. `keep`: a choice that stays as it is. Undefined where this selection
 * is supported already and none has fewer errors, and where nothing that keeps the choice is supported.
 */
export function findAlternative(selection: Selection, asOf: string, keep?: ChoiceKey): Alternative | undefined {
  const isSupported = adviseStatus(selection, asOf).status === 'supported';
  const known = errorsOf(selection, asOf);
  if (isSupported && known.length === 0) return undefined;
  let best: (Alternative & { readonly rank: number }) | undefined;
  for (const candidate of candidates(selection)) {
    const differs = differences(selection, candidate);
    if (differs.length === 0 || differs.some((key) => key === keep)) continue;
    const isOlder = compareVersions(minorOf(candidate.kubernetes), minorOf(selection.kubernetes)) < 0;
    const isElsewhere = differs.includes('network');
    if (isSupported && (isOlder || isElsewhere)) continue;
    const apart = Math.abs(kubernetesMinors.indexOf(candidate.kubernetes) - kubernetesMinors.indexOf(minorOf(selection.kubernetes)));
    const least = (isElsewhere ? 4000 : 0) + (isOlder ? 2000 : 0) + differs.length * 100 + apart;
    // Asking every rule is what takes long: who cannot win any more is not asked about.
    if (best !== undefined && least >= best.rank) continue;
    if (adviseStatus(candidate, asOf).status !== 'supported') continue;
    const errors = errorsOf(candidate, asOf);
    if (isSupported && errors.length >= known.length) continue;
    // What is wrong already and has nothing to do with what changes is another matter.
    const counted = differs.includes('kubernetes') ? errors : errors.filter((id) => !known.includes(id));
    // Who moves to another version anyway moves to one that is kept up on all sides.
    const fading = differs.includes('kubernetes') ? countFading(candidate, asOf) : 0;
    const rank = least + counted.length * 300 + fading * 100;
    if (best === undefined || rank < best.rank) best = { selection: candidate, differs, rank };
  }
  return best && { selection: best.selection, differs: best.differs };
}

function errorsOf(selection: Selection, asOf: string): readonly string[] {
  return advise(selection, asOf).findings.flatMap(({ id, level }) => (level === 'error' ? [id] : []));
}

/** How many of the two versions are no longer kept up, or may not be. */
function countFading({ kubernetes, calico }: Selection, asOf: string): number {
  const cycles = [kubernetesLifeCycle(kubernetes, asOf), calicoLifeCycle(calico, asOf)];
  return cycles.filter((cycle) => cycle.state === 'ended' || (cycle.state === 'open' && cycle.mayHaveEnded)).length;
}

/** The selection with each of its choices as it is or as it usually is; versions in pairs that the vendor tested. */
function candidates(selection: Selection): readonly Selection[] {
  const { podCidr: _, ...vcnNative } = selection;
  const either = <Key extends keyof Selection>(from: readonly Selection[], key: Key, value: Selection[Key] | undefined) =>
    from.flatMap((one) => (value === undefined || one[key] === value ? [one] : [one, { ...one, [key]: value }]));
  let found: readonly Selection[] = [selection];
  found = either(found, 'images', defaultSelection.images);
  // Of several images, those that stay when the oldest goes.
  found = either(found, 'images', selection.images.length > 1 ? toImages(selection.images.filter((image) => image !== 'ol7')) : undefined);
  found = either(found, 'cluster', defaultSelection.cluster);
  found = either(found, 'nodes', defaultSelection.nodes);
  found = either(found, 'method', defaultSelection.method);
  if (!isAsDocumented(selection)) found = found.flatMap((one) => [one, asDocumented(one)]);
  if (selection.details['node-kubernetes'] !== undefined)
    found = either(found, 'details', withDetail(selection.details, 'node-kubernetes', undefined));
  found = found.flatMap((one) => (one.details.edition === 'enterprise' ? [one, openSource(one)] : [one]));
  if (selection.network === 'flannel') found = [...found, { ...vcnNative, network: 'vcn-native', method: 'replace' }];
  // What is turned off or added belongs to a kind of cluster and to an image.
  const settled = found.map(settleDeviations);
  return settled.flatMap((one) => [
    one,
    { ...one, calico: defaultCalico(one.kubernetes) },
    // On another Kubernetes version the nodes are upgraded with it.
    ...kubernetesMinors.map((kubernetes) => ({
      ...one,
      kubernetes,
      calico: defaultCalico(kubernetes),
      details: withDetail(one.details, 'node-kubernetes', undefined),
    })),
  ]);
}

function asDocumented(selection: Selection): Selection {
  return settleDeviations({ ...selection, without: [], extras: [] });
}

function openSource(selection: Selection): Selection {
  return { ...selection, details: withDetail(selection.details, 'edition', 'open-source') };
}

/** The choices in which two selections differ. */
export function differences(from: Selection, to: Selection): readonly ChoiceKey[] {
  return choiceKeys.filter((key) => valueOf(from, key) !== valueOf(to, key));
}

/** A choice as the command line writes it. */
function valueOf(selection: Selection, key: ChoiceKey): string | undefined {
  if (key === 'image') return selection.images.join(',');
  if (key === 'deviations') return [...selection.without, ...selection.extras].join(',');
  return key === 'node-kubernetes' || key === 'edition' ? selection.details[key] : selection[key];
}
