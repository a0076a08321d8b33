import type { Pair } from 'yaml';

/** Whether a key stands twice among these pairs. */
export const hasKeyTwice = (pairs: readonly Pair[]): boolean => new Set(pairs.map(({ key }) => String(key))).size < pairs.length;
