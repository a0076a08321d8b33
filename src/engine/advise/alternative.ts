import { kubernetesMinors } from '../catalog/kubernetes.ts';
import { defaultCalico } from '../selection/read-selection.ts';
import { defaultSelection, type Selection } from '../selection/selection.ts';
import { advise, adviseStatus } from './advise.ts';

/** The choices in which two selections can differ and that a person can make otherwise. */
export const choiceKeys = ['network', 'kubernetes', 'calico', 'image', 'cluster', 'nodes', 'method'] as const;
export type ChoiceKey = (typeof choiceKeys)[number];

/** A supported selection to take in place of one that is not, and the choices in which it differs. */
export interface Alternative {
  readonly selection: Selection;
  readonly differs: readonly ChoiceKey[];
}

/**
 * The supported selection nearest to this one: fewest errors, fewest choices changed, the network last of all, the nearest Kubernetes
 * version. `keep`: a choice that stays as it is. Undefined where this selection is supported already and none has fewer errors, and
 * where nothing that keeps the choice is supported.
 */
export function findAlternative(selection: Selection, asOf: string, keep?: ChoiceKey): Alternative | undefined {
  const errorsNow = adviseStatus(selection, asOf).status === 'supported' ? countErrors(selection, asOf) : Infinity;
  const ranked = candidates(selection).flatMap((candidate) => {
    const differs = differences(selection, candidate);
    if (differs.length === 0 || differs.some((key) => key === keep)) return [];
    if (adviseStatus(candidate, asOf).status !== 'supported') return [];
    const errors = countErrors(candidate, asOf);
    if (errors >= errorsNow) return [];
    const apart = Math.abs(kubernetesMinors.indexOf(candidate.kubernetes) - kubernetesMinors.indexOf(selection.kubernetes));
    const rank = (differs.includes('network') ? 1000 : 0) + errors * 300 + differs.length * 100 + apart;
    return [{ selection: candidate, differs, rank }];
  });
  const [best] = ranked.toSorted((a, b) => a.rank - b.rank);
  return best && { selection: best.selection, differs: best.differs };
}

function countErrors(selection: Selection, asOf: string): number {
  return advise(selection, asOf).findings.filter(({ level }) => level === 'error').length;
}

/** The selection with each of its choices as it is or as it usually is; versions in pairs that the vendor tested. */
function candidates(selection: Selection): readonly Selection[] {
  const { podCidr: _, ...vcnNative } = selection;
  const { 'node-kubernetes': __, ...details } = selection.details;
  const either = <Key extends keyof Selection>(from: readonly Selection[], key: Key, value: Selection[Key]) =>
    from.flatMap((one) => (one[key] === value ? [one] : [one, { ...one, [key]: value }]));
  let found: readonly Selection[] = [selection];
  found = either(found, 'images', defaultSelection.images);
  found = either(found, 'cluster', defaultSelection.cluster);
  found = either(found, 'nodes', defaultSelection.nodes);
  found = either(found, 'method', defaultSelection.method);
  if (selection.network === 'flannel') found = [...found, { ...vcnNative, network: 'vcn-native', method: 'replace' }];
  return found.flatMap((one) => [
    { ...one, calico: defaultCalico(one.kubernetes) },
    // On another Kubernetes version the nodes are upgraded with it.
    ...kubernetesMinors.map((kubernetes) => ({ ...one, kubernetes, calico: defaultCalico(kubernetes), details })),
  ]);
}

function differences(from: Selection, to: Selection): readonly ChoiceKey[] {
  return choiceKeys.filter((key) => valueOf(from, key) !== valueOf(to, key));
}

/** A choice as the command line writes it. */
function valueOf(selection: Selection, key: ChoiceKey): string {
  return key === 'image' ? selection.images.join(',') : selection[key];
}
