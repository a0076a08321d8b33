import type { Place } from '../engine/index.ts';

/** Anything with a code, arguments and perhaps a place. */
export interface Coded {
  readonly code: string;
  readonly args: unknown;
  readonly place?: Place;
}

/**
 * The sentence of a coded value, its place in front: `line 4828, column 13: …`. The catalog and the value are of one type by
 * construction, which the compiler cannot follow through the index; this is the one place that says so.
 */
export function formatMessage(catalog: Readonly<Record<string, (args: never) => string>>, value: Coded): string {
  const sentence = catalog[value.code]?.(value.args as never) ?? value.code;
  return value.place === undefined ? sentence : `line ${value.place.line}, column ${value.place.column}: ${sentence}`;
}
