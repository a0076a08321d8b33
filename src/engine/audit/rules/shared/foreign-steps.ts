import type { SourceId } from '../../../catalog/sources.ts';
import { recipeFor } from '../../../recipes/recipe-for.ts';
import type { Selection } from '../../../selection/selection.ts';

/** A variable that a recipe sets. */
interface SetVariable {
  readonly name: string;
  readonly value: string;
  readonly sources: readonly SourceId[];
}

/** Every recipe, by what it is for. */
const uses: readonly Pick<Selection, 'network' | 'method'>[] = [
  { network: 'vcn-native', method: 'replace' },
  { network: 'flannel', method: 'replace' },
  { network: 'flannel', method: 'beside' },
];

/**
 * The variables that recipes set for other clusters, and that the selection's own recipe does not set. What is documented for Oracle
 * Linux 8 alone is among them where no node has it. A pod CIDR is never: it may be set and not have been said.
 */
export function listForeignSteps(selection: Selection): readonly SetVariable[] {
  const own = new Set(listSet(selection).map(({ name }) => name));
  const { podCidr: _, ...others } = selection;
  const elsewhere: Selection = { ...others, images: selection.images.includes('ol8') ? selection.images : ['ol8'] };
  return uses.flatMap((use) => listSet({ ...elsewhere, ...use })).filter(({ name }) => !own.has(name));
}

function listSet(selection: Selection): readonly SetVariable[] {
  return recipeFor(selection)
    .steps(selection)
    .flatMap(({ fact, sources }) => (fact.kind === 'variable' ? [{ name: fact.name, value: fact.value, sources }] : []));
}
