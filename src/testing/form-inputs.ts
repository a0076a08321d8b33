import { createHash } from 'node:crypto';
import { createPlan, defaultSelection, type FormInput, type Selection } from '../engine/index.ts';
import { policyOnly } from './small-manifests.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What forms are made of, for the plan of a small manifest in our own words. */
export function formInput(original: string = policyOnly, selection: Partial<Selection> = {}): FormInput {
  const result = createPlan({ text: original, selection: { ...defaultSelection, calico: '3.32.0', kubernetes: '1.36', ...selection } });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { plan } = result;
  return { plan, original, originalSha256: sha256(original), editedSha256: sha256(plan.manifest), known: undefined };
}

/** The same for any two texts, as if a person had made one of the other; no edit has a reason. */
export function formInputOf(original: string, manifest: string): FormInput {
  const { plan } = formInput();
  return {
    plan: { ...plan, manifest, edits: [], hunks: [] },
    original,
    originalSha256: sha256(original),
    editedSha256: sha256(manifest),
    known: undefined,
  };
}
