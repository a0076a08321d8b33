/** What cannot be seen, or turns the direction of the sentence that it stands in: the list of src/engine/text/unseen.ts. Blanks and line ends are what they are. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/gu;

/**
 * The same data with each such character in its texts by its number, `[U+202E]`, so that a sentence made of it reads as it is written. What
 * stands in a person's file is data of others, and may have been put there to deceive.
 */
export function visible<Data>(data: Data): Data {
  return seen(data) as Data;
}

function seen(data: unknown): unknown {
  if (typeof data === 'string') return data.replace(UNSEEN, (one) => `[U+${hex(one)}]`);
  if (Array.isArray(data)) return data.map(seen);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, seen(value)]));
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
