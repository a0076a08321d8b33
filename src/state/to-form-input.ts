import { findPinnedFile, type FormInput } from '../engine/index.ts';
import type { Drafted } from './draft/derive-drafted.ts';

/**
 * What the forms of a plan are made of, or undefined where the page could not work out the original's hash. Where several releases ship
 * the same bytes, the original is of the release that was chosen.
 */
export function toFormInput({ manifest: { text, sha256, known }, plan }: Drafted, editedSha256: string): FormInput | undefined {
  if (sha256 === undefined) return undefined;
  const { file, selection } = plan;
  const isChosen = findPinnedFile(selection.calico, file)?.sha256 === sha256;
  const release = isChosen ? selection.calico : known?.release;
  const upstream = release === undefined || known?.file !== file ? undefined : { release, file };
  return { plan, original: text, originalSha256: sha256, editedSha256, known: upstream };
}
