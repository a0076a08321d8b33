import type { Operation } from './compare-values.ts';
import type { Json } from './kubectl-value.ts';
import { isJsonMap } from './kubectl-value.ts';
import { operationsOf, type ObjectPatch } from './object-patches.ts';

/** Words that mean nothing to a shell, nor to grep as fixed strings, and that kustomize writes in one piece. */
const PLAIN = /^[A-Za-z][\w.:/@-]{3,120}$/;

/**
 * For each patch a word that it puts in and that `original` has nowhere: where what kustomize gives has it, the patch took. None for a patch
 * that puts in nothing of the kind.
 */
export function findWitnesses(original: string, patches: readonly ObjectPatch[]): readonly string[] {
  const found = patches.flatMap((patch) => {
    const words = operationsOf(patch).flatMap(textsPutIn);
    const witness = words.find((word) => PLAIN.test(word) && !original.includes(word));
    return witness === undefined ? [] : [witness];
  });
  return [...new Set(found)];
}

const textsPutIn = (operation: Operation): readonly string[] =>
  operation.op === 'add' || operation.op === 'replace' ? textsOf(operation.value) : [];

function textsOf(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  if (isJsonMap(value)) return Object.values(value).flatMap(textsOf);
  return Array.isArray(value) ? (value as readonly Json[]).flatMap(textsOf) : [];
}
