// Controls, marks that turn the direction of text or that nobody sees, halves of characters, and the two separators that some take for
// line ends. A text that holds one says something else to the eye than to a program.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const named = (found: string) => `[U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** A text for one line, with every character that cannot be seen written as its number: `[U+202E]`. Line ends and tabs are such. */
export function visible(text: string): string {
  return text.replace(UNSEEN, named);
}

/** The same for code: line ends (`\n`, `\r\n`) and tabs stay, so that what is copied from it is what it was. */
export function visibleCode(text: string): string {
  return text.replace(UNSEEN, (found, at: number) => (isKept(text, found, at) ? found : named(found)));
}

function isKept(text: string, found: string, at: number): boolean {
  return found === '\n' || found === '\t' || (found === '\r' && text[at + 1] === '\n');
}
