import {
  advise,
  defaultCalico,
  defaultSelection,
  isAllowed,
  kubernetesMinors,
  type Selection,
  type SelectionKey,
} from '../engine/index.ts';
import { memoise } from './memoise.ts';

/** A supported selection to take in place of one that is not, and the choices in which it differs. */
export interface Alternative {
  readonly selection: Selection;
  readonly differs: readonly SelectionKey[];
}

/**
 * The supported selection nearest to one that is refused: fewest choices changed, the network last of all, without an error
 * finding where that can be, the nearest Kubernetes version. Undefined for a selection that is not refused.
 */
export const findAlternative: (selection: Selection, today: string) => Alternative | undefined = memoise((selection, today) => {
  if (isAllowed(advise(selection, today).status)) return undefined;
  const ranked = candidates(selection)
    .flatMap((candidate) => {
      const { status, findings } = advise(candidate, today);
      if (status !== 'supported') return [];
      const differs = differences(selection, candidate);
      const errors = findings.filter(({ level }) => level === 'error').length;
      const apart = Math.abs(kubernetesMinors.indexOf(candidate.kubernetes) - kubernetesMinors.indexOf(selection.kubernetes));
      const rank = (differs.includes('network') ? 1000 : 0) + errors * 300 + differs.length * 100 + apart;
      return [{ selection: candidate, differs, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank);
  return ranked[0];
});

/** The selection with each of its choices as it is or as it usually is; versions in pairs that the vendor tested. */
function candidates(selection: Selection): readonly Selection[] {
  const { podCidr: _, ...vcnNative } = selection;
  const either = <Key extends keyof Selection>(from: readonly Selection[], key: Key, value: Selection[Key]) =>
    from.flatMap((one) => (one[key] === value ? [one] : [one, { ...one, [key]: value }]));
  let found: readonly Selection[] = [selection];
  found = either(found, 'image', defaultSelection.image);
  found = either(found, 'cluster', defaultSelection.cluster);
  found = either(found, 'nodes', defaultSelection.nodes);
  found = either(found, 'method', defaultSelection.method);
  if (selection.network === 'flannel') found = [...found, { ...vcnNative, network: 'vcn-native', method: 'replace' }];
  return found.flatMap((one) => [
    one,
    { ...one, calico: defaultCalico(one.kubernetes) },
    ...kubernetesMinors.map((kubernetes) => ({ ...one, kubernetes, calico: defaultCalico(kubernetes) })),
  ]);
}

function differences(from: Selection, to: Selection): readonly SelectionKey[] {
  const keys = ['network', 'kubernetes', 'calico', 'image', 'cluster', 'nodes', 'method'] as const;
  return keys.filter((key) => from[key] !== to[key]);
}
