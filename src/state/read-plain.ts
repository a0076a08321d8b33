/** More than anybody types into a field of one line, in UTF-16 units. */
export const FIELD = 4000;
/** More than the page takes of a manifest, in bytes or UTF-16 units. */
export const FILE = 100_000_000;
/** More than there are of anything. */
export const MANY = 100_000;

/** The names of a closed list, which the compiler holds to be all of them. */
export function namesOf<Name extends string>(all: Readonly<Record<Name, 0>>): readonly Name[] {
  return Object.keys(all) as Name[];
}

/** Whether this is data with names, of whatever: what is stored or put aside may be anything. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The data that a text holds as JSON; undefined, which no JSON is, where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The text, unless it is longer than `most` UTF-16 units or none. */
export function text(value: unknown, most: number): string | undefined {
  return typeof value === 'string' && value.length <= most ? value : undefined;
}

export function flag(value: unknown): boolean {
  return value === true;
}

export function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** A whole number from 0 up to, and without, `below`. */
export function whole(value: unknown, below: number): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < below ? value : undefined;
}

export function oneOf<Name extends string>(names: readonly Name[], value: unknown): Name | undefined {
  return names.find((name) => name === value);
}

/** A list of at most `most`, each of which can be read; undefined where one cannot. */
export function list<Item>(value: unknown, most: number, read: (item: unknown) => Item | undefined): readonly Item[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const items = value.map(read);
  return items.every((item) => item !== undefined) ? items : undefined;
}
