/**
 * Characters that nobody sees, or that turn the direction of what stands beside them: controls, formats, halves of characters, separators
 * of lines, and the fillers of Hangul, which are letters without a shape. Blanks are seen. A text that holds one says something else to the
 * eye than to a program. The same list is in src/messages/visible.ts, which can import nothing of this; a test there holds them equal.
 */
export const UNSEEN: RegExp = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/u;

const ALL_UNSEEN = new RegExp(UNSEEN, 'gu');

/** A code point as it is written in hexadecimal: at least four digits. */
export function toHex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

/** The text with each of these characters by its number, `[U+202E]`, but those that `isKept` says stay as they are; none of them where it is left out. */
export function nameUnseen(text: string, isKept?: (found: string, at: number) => boolean): string {
  return text.replace(ALL_UNSEEN, (found, at: number) =>
    isKept?.(found, at) === true ? found : `[U+${toHex(found.codePointAt(0) ?? 0)}]`,
  );
}
