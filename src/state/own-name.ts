import { shownSafely } from '../engine/index.ts';

/** Longer names are cut: they are to be told apart and not read. */
const LIMIT = 120;

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * The name of a person's file as it can stand in a sentence: what cannot be seen, and what would turn the direction of the sentence, by its
 * number, and a name that is written from right to left set off from what stands beside it. A name that was made so stays as it is.
 */
export function shownName(name: string): string {
  const [, bare = name] = /^\u2068(.*)\u2069$/su.exec(name) ?? [];
  const shown = shownSafely(bare, LIMIT);
  return RIGHT_TO_LEFT.test(shown) ? `\u2068${shown}\u2069` : shown;
}
