import { groupedNumbers } from '../late-formats.ts';

/** Numbers as this language writes them. */
export const numbers = groupedNumbers('it', '.', 10_000);

/** A number with what is counted, in the singular or the plural. */
export const count = (number: number, one: string, many: string): string => `${numbers.format(number)} ${number === 1 ? one : many}`;
