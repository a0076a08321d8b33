import { advise, createPlan, createProof, createRunbook, recipeFor, type ReviewInput, type Selection } from '../engine/index.ts';
import { TODAY } from './days.ts';
import { readVendored, sha256, vendoredManifests } from './vendored-manifests.ts';

/** What the review of a selection is made of, from a text; `isKnown` where the text counts as upstream's. */
export function reviewOf(selection: Selection, original: string, isKnown: boolean): ReviewInput {
  const known = isKnown ? { release: selection.calico, file: recipeFor(selection).file } : undefined;
  const planned = createPlan({ text: original, selection, knownRelease: known?.release });
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  const { plan } = planned;
  const form = { plan, original, originalSha256: sha256(original), editedSha256: sha256(plan.manifest), known };
  return {
    ...form,
    verdict: advise(selection, TODAY),
    runbook: createRunbook(selection, { editedSha256: form.editedSha256 }),
    proof: createProof(form),
    toolVersion: '1.2.3',
  };
}

/** The same from upstream's file, which `npm run vendor` fetches. */
export function vendoredReview(selection: Selection): ReviewInput {
  const { file: name } = recipeFor(selection);
  const found = vendoredManifests.find(({ release, file }) => release === selection.calico && file.name === name);
  if (found === undefined) throw new Error(`${name} of Calico ${selection.calico} is missing; run npm run vendor`);
  return reviewOf(selection, readVendored(found), true);
}
