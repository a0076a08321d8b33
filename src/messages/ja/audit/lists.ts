import { listFormat } from '../../late-formats.ts';

type Names = readonly string[] | undefined;

const conjunction = listFormat('ja', { type: 'conjunction' });
const disjunction = listFormat('ja', { type: 'disjunction' });

/** All of the names: `a、b、c`. */
export const allOf = (names: Names): string => conjunction.format(names ?? []);

/** One of them, whichever: `a、b、またはc`. */
export const oneOf = (names: Names): string => disjunction.format(names ?? []);

/** All of them in a row, behind a colon: `a、b、c`. */
export const rowOf = (names: Names): string => (names ?? []).join('、');
