import { isAsDocumented } from '../selection/deviations.ts';
import type { Selection } from '../selection/selection.ts';
import { okeFlannelBeside } from './oke-flannel-beside.ts';
import { okeFlannelReplace } from './oke-flannel-replace.ts';
import { okeVcnNative } from './oke-vcn-native.ts';
import type { Recipe, Step } from './types.ts';

/** The recipe of a selection. Every selection has one; whether it may be used is what `advise` says. */
export function recipeFor({ network, method }: Selection): Recipe {
  if (network === 'vcn-native') return okeVcnNative;
  return method === 'beside' ? okeFlannelBeside : okeFlannelReplace;
}

/** The documented steps that a selection asks for: those of its recipe, but for the edits that it turns off. */
export function stepsFor(selection: Selection): readonly Step[] {
  const off: readonly string[] = selection.without;
  return recipeFor(selection)
    .steps(selection)
    .filter(({ id }) => !off.includes(id));
}

/**
 * The name under which a selection's manifest is downloaded, as `calico-policy-only-3.32.0-oke-vcn-native-ol8.yaml`; one that differs from
 * what is documented says `adapted`, so that nobody takes it for the other.
 */
export function manifestName(selection: Selection): string {
  const { file, slug } = recipeFor(selection);
  const adapted = isAsDocumented(selection) ? '' : '-adapted';
  return `${file.replace(/\.yaml$/, '')}-${selection.calico}-${selection.platform}-${slug}-${selection.images.join('-')}${adapted}.yaml`;
}

/** The short name of what a selection's manifest depends on, as `oke-vcn-native-1.36-3.32.0-ol8`: of its address, among others. */
export function manifestSlug(selection: Selection): string {
  const { platform, kubernetes, calico, images } = selection;
  return [platform, recipeFor(selection).slug, kubernetes, calico, ...images].join('-');
}
