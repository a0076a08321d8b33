import type { Finding, Place } from '../engine/index.ts';
import { conventions } from './parts/conventions.ts';
import type { FindingSentences } from './types.ts';
import { visible } from './visible.ts';

/** Anything with a code, arguments and perhaps a place. */
export interface Coded {
  readonly code: string;
  readonly args: unknown;
  readonly place?: Place;
}

/**
 * The sentence of a coded value with its place in front: `Line 4828, column 13: …`, or `"mine.yaml", line 4828, column 13: …` with the
 * name of a file. The catalog and the value are of one type by construction, which the compiler cannot follow through the index;
 * this is the one place that says so.
 */
export function formatMessage(catalog: Readonly<Record<string, (args: never) => string>>, value: Coded, file?: string): string {
  const sentence = catalog[value.code]?.(visible(value.args) as never) ?? value.code;
  return conventions.at(file, value.place?.line, value.place?.column, sentence);
}

/** What a finding says and what to do next, as one text. */
export function sayFinding(catalog: FindingSentences, { id, args }: Pick<Finding, 'id' | 'args'>): string {
  const { says, next } = catalog[id];
  return conventions.sentences([says(args), next(args)]);
}
