import type { Selection } from '../selection/selection.ts';
import { okeFlannelBeside } from './oke-flannel-beside.ts';
import { okeFlannelReplace } from './oke-flannel-replace.ts';
import { okeVcnNative } from './oke-vcn-native.ts';
import type { Recipe } from './types.ts';

/** The recipe of a selection. Every selection has one; whether it may be used is what `advise` says. */
export function recipeFor({ network, method }: Selection): Recipe {
  if (network === 'vcn-native') return okeVcnNative;
  return method === 'beside' ? okeFlannelBeside : okeFlannelReplace;
}

/** The name under which a selection's manifest is downloaded, as `calico-policy-only-3.32.0-oke-vcn-native-ol8.yaml`. */
export function manifestName(selection: Selection): string {
  const { file, slug } = recipeFor(selection);
  return `${file.replace(/\.yaml$/, '')}-${selection.calico}-${selection.platform}-${slug}-${selection.images.join('-')}.yaml`;
}
