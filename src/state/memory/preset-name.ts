import { findUnseen } from '../../engine/index.ts';

/** Why a name cannot be taken. */
export type NameFault = 'EMPTY' | 'TOO_LONG' | 'INVISIBLE';

/** In characters, as a person counts most of them. */
export const LONGEST_NAME = 60;

/** Of no agreed shape: what is seen of them is for each font to say. */
const PRIVATE = /\p{Co}/u;

/** The name as it is kept: without spaces around it, one between words, each character in one form. */
export function toName(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/ +/g, ' ');
}

export function findNameFault(name: string): NameFault | undefined {
  if (findUnseen(name) !== undefined || PRIVATE.test(name)) return 'INVISIBLE';
  if (name === '') return 'EMPTY';
  return Array.from(name).length > LONGEST_NAME ? 'TOO_LONG' : undefined;
}
