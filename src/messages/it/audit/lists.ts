import { listFormat } from '../../late-formats.ts';

type Names = readonly string[] | undefined;

const conjunction = listFormat('it', { type: 'conjunction' });
const disjunction = listFormat('it', { type: 'disjunction' });

/** All of the names: `a, b e c`. */
export const allOf = (names: Names): string => conjunction.format(names ?? []);

/** One of them, whichever: `a, b o c`. */
export const oneOf = (names: Names): string => disjunction.format(names ?? []);

/** All of them in a row, behind a colon: `a, b, c`. */
export const rowOf = (names: Names): string => (names ?? []).join(', ');
