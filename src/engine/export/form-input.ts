import { findPinnedFile, identifyFile } from '../catalog/pins.ts';
import type { FormInput } from './forms.ts';

/**
 * What the forms of a plan are made of, from the text that its edits refer to and both hashes. Which upstream file the original is, its hash
 * says; where several releases ship the same bytes, it is of the one that was chosen. Another file of upstream's than the plan is made from
 * counts as a person's own.
 */
export function createFormInput(made: Omit<FormInput, 'known'>): FormInput {
  const { plan, originalSha256 } = made;
  const { file, selection } = plan;
  const isChosen = findPinnedFile(selection.calico, file)?.sha256 === originalSha256;
  const found = identifyFile(originalSha256);
  const release = isChosen ? selection.calico : found?.file.name === file ? found.release : undefined;
  return { ...made, known: release === undefined ? undefined : { release, file } };
}
