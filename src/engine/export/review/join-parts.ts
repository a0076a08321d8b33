import type { Sentence } from './types.ts';
import type { Joints } from './words.ts';

/** Parts of a line one after another, with what the language puts between sentences; parts without anything in them are left out. */
export function joinParts({ gap }: Joints, parts: readonly Sentence[]): Sentence {
  return parts.filter((part) => part.length > 0).flatMap((part, n) => (n === 0 || gap === '' ? part : [gap, ...part]));
}
