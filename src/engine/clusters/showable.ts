import { nameUnseen, UNSEEN } from '../text/unseen.ts';

/** The first character of a name that cannot be seen, by its code point; undefined where there is none. */
export function findUnseen(name: string): number | undefined {
  return UNSEEN.exec(name)?.[0].codePointAt(0);
}

/** The name where it can be shown without misleading anybody: of at most so many UTF-16 units, each of which can be seen. */
export function showable(name: string | undefined, limit: number): string | undefined {
  return name === undefined || name.length > limit || UNSEEN.test(name) ? undefined : name;
}

/** The text as it can be shown in a line of others: of at most so many characters, and each that cannot be seen by its number. */
export function shownSafely(text: string, limit: number): string {
  // No more than these are taken apart, however long the text is: a character has two UTF-16 units at most.
  const characters = Array.from(text.slice(0, limit * 2 + 2));
  const cut = characters.length > limit ? `${characters.slice(0, limit).join('')}…` : characters.join('');
  return nameUnseen(cut);
}
