import { recipeFor, type Selection } from '../engine/index.ts';
import { askForSlice, isSliceNearer } from '../sources/index.ts';

/** Asks for the slice that the first answer will be shown from, before the parts of the page that show it are there. */
export function askForFirstSlice(selection: Selection): void {
  const name = { release: selection.calico, file: recipeFor(selection).file };
  if (isSliceNearer()) askForSlice(name, (input, init) => window.fetch(input, init));
}
