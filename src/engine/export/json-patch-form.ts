import type { FormInput, FormResult } from './forms.ts';
import { createObjectPatches, operationsOf } from './object-patches.ts';
import { sayObject } from './objects.ts';
import { toJsonPatch } from './print-operations.ts';

/**
 * The plan as one JSON Patch (RFC 6902) for the one object that changes; an empty array where none does. Fails where several change, or
 * where one comes or goes: a JSON Patch says neither which object it is for nor that an object is no more.
 */
export function createJsonPatchForm({ plan, original }: FormInput): FormResult {
  const patches = createObjectPatches(original, plan);
  if (!patches.ok) return patches;
  const { patched, removed, added } = patches.value;
  const moved = [...removed, ...added].map(sayObject);
  if (moved.length > 0) return { ok: false, problem: { code: 'OBJECT_COMES_OR_GOES', args: { names: moved } } };
  const [only, ...more] = patched;
  if (more.length > 0)
    return { ok: false, problem: { code: 'SEVERAL_OBJECTS', args: { names: patched.map(({ object }) => sayObject(object)) } } };
  const name = `${plan.name.replace(/\.yaml$/, '')}.jsonpatch.json`;
  return { ok: true, made: { name, files: [{ path: name, text: toJsonPatch(only === undefined ? [] : operationsOf(only)) }] } };
}
