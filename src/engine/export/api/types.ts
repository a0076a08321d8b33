import type { Catalog } from '../../catalog/lint/catalog.ts';

/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** One file of the published catalog: what is in it, and the JSON Schema (draft 2020-12) that says so. */
export interface ApiFile {
  readonly name: string;
  readonly schema: JsonObject;
  readonly contents: (catalog: Catalog) => JsonObject;
}

/** The object without the entries that have no value. */
export function withoutGaps(entries: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
