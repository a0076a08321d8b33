import type { ExtraId } from '../catalog/deviations.ts';
import type { Selection } from '../selection/selection.ts';
import type { ExtraStep } from './types.ts';

/** What goes beyond the vendor's page, as steps: facts/oke-calico.md 2.4, peers.md B2 7 and 14. Nothing of it is in Oracle's procedure. */
const steps: Readonly<Record<ExtraId, (selection: Selection) => Omit<ExtraStep, 'id'>>> = {
  'remove-idle-typha': () => ({
    fact: {
      kind: 'objects-absent',
      name: 'calico-typha',
      kinds: ['Deployment', 'Service', 'PodDisruptionBudget'],
      usedBy: 'FELIX_TYPHA',
      harmlessSource: 'kubernetes-services-endpoint',
    },
    strength: 'inferred',
    sources: ['calico-policy-only', 'oracle-terraform-module'],
  }),
  'remove-unused-volumes': () => ({
    fact: { kind: 'volumes-mounted' },
    strength: 'inferred',
    sources: ['calico-policy-only'],
  }),
  'use-private-registry': ({ registry }) => ({
    // Where upstream's images are: docker.io to 3.30, quay.io from 3.31 on.
    fact: { kind: 'images-from', registry, hosts: ['docker.io', 'quay.io'] },
    strength: 'inferred',
    sources: ['calico-release-3.31.0', 'calico-policy-only'],
  }),
};

/** The extras of a selection as steps, in the order in which they are made, after the recipe's own. */
export function extraStepsFor(selection: Selection): readonly ExtraStep[] {
  return selection.extras.map((id) => ({ id, ...steps[id](selection) }));
}
