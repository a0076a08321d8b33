import { selectionKeys, type RawSelection, type SelectionKey } from '../selection/read-selection.ts';
import { languages, type Language } from './languages.ts';

/** Everything but a registry: no link names one, and one in a link is nobody's that we know. */
const linkKeys = selectionKeys.filter((key) => key !== 'registry');

/** What a link of format 1 says, before anything is judged. */
export interface RawLink {
  readonly raw: RawSelection;
  readonly unknown: number;
  readonly repeated: readonly SelectionKey[];
  readonly damaged: boolean;
  /** The language that the page is asked to speak; `unknown` where it is none of its languages, undefined where nothing is said of it. */
  readonly language: Language | 'unknown' | undefined;
}

/**
 * Reader of format 1. What a link of this format meant on the day it was made it means for ever; keys may be added, which old links do
 * not have, and a later format gets a reader of its own beside it. The first of a repeated key counts.
 */
export function readV1(pairs: readonly (readonly [key: string, value: string])[]): RawLink {
  const raw = new Map<SelectionKey, string>();
  const repeated = new Set<SelectionKey>();
  let unknown = 0;
  let damaged = false;
  let language: RawLink['language'];
  for (const [name, encoded] of pairs) {
    const key = linkKeys.find((known) => known === name);
    const value = decode(encoded);
    if (name === 'v') continue;
    if (name === 'lang') language ??= languages.find((one) => one === value) ?? 'unknown';
    else if (key === undefined) unknown++;
    else if (value === undefined) damaged = true;
    else if (raw.has(key)) repeated.add(key);
    else raw.set(key, value);
  }
  return { raw, unknown, repeated: [...repeated], damaged, language };
}

/** The decoded value, or undefined where the percent signs make no text. */
function decode(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
