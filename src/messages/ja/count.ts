import { listFormat, groupedNumbers } from '../late-formats.ts';

/** Numbers as this language writes them. */
export const numbers = groupedNumbers('ja', ',', 1_000);

/** A number with the counter and what is counted, which has no plural: `3件のエラー`. */
export const count = (number: number, counted: string): string => `${numbers.format(number)}${counted}`;

/** Names and values one after another in a sentence: `A、B、C`. */
export const list = listFormat('ja', { type: 'conjunction' });
