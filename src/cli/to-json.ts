// What JSON leaves as it is and a terminal may act on. Escaped, it is the same JSON.
const ACTIVE = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** An answer as JSON, for programs and for people who look at it: whatever text of a file stands in it does nothing to a terminal. */
export function toJson(value: object): string {
  const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value, null, 2).replace(ACTIVE, escape)}\n`;
}
