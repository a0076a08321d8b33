/** Numbers as this language writes them. */
export const numbers = new Intl.NumberFormat('ja');

/** A number with the counter and what is counted, which has no plural: `3件のエラー`. */
export const count = (number: number, counted: string): string => `${numbers.format(number)}${counted}`;

/** Names and values one after another in a sentence: `A、B、C`. */
export const list = new Intl.ListFormat('ja', { type: 'conjunction' });
