import { manifestName } from '../../recipes/recipe-for.ts';
import type { Selection } from '../../selection/selection.ts';

/** The name of a selection's review, as `calico-policy-only-3.32.0-oke-vcn-native-ol8-review.md`. */
export function reviewName(selection: Selection, ending: 'md' | 'html'): string {
  return manifestName(selection).replace(/\.yaml$/, `-review.${ending}`);
}
