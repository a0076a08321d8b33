/** Why a name cannot be taken. */
export type NameFault = 'EMPTY' | 'TOO_LONG' | 'INVISIBLE';

/** In characters, as a person counts most of them. */
export const LONGEST_NAME = 60;

/** Control, formatting (thus zero-width and reordering), private and broken characters, and ends of lines. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

/** The name as it is kept: without spaces around it, one between words, each character in one form. */
export function toName(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/ +/g, ' ');
}

export function findNameFault(name: string): NameFault | undefined {
  if (invisible.test(name)) return 'INVISIBLE';
  if (name === '') return 'EMPTY';
  return Array.from(name).length > LONGEST_NAME ? 'TOO_LONG' : undefined;
}
