import { nameUnseen } from '../../text/unseen.ts';

/** A text for one line, with every character that cannot be seen written as its number: `[U+202E]`. Line ends and tabs are such. */
export function visible(text: string): string {
  return nameUnseen(text);
}

/** The same for code: line ends (`\n`, `\r\n`) and tabs stay, so that what is copied from it is what it was. */
export function visibleCode(text: string): string {
  return nameUnseen(text, (found, at) => found === '\n' || found === '\t' || (found === '\r' && text[at + 1] === '\n'));
}
