import type { Json, JsonObject } from './types.ts';

/** Changes with the shape of the files, never with what is known. */
export const SCHEMA_VERSION = 1;

/** An object with these properties and no other; all of them but the optional ones are there. */
export function objectOf(properties: JsonObject, optional: readonly string[] = []): JsonObject {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', properties, required, additionalProperties: false };
}

export function listOf(items: JsonObject): JsonObject {
  return { type: 'array', items };
}

/** An object with names of one kind, and values of one kind. */
export function mapOf(names: JsonObject, values: JsonObject): JsonObject {
  return { type: 'object', propertyNames: names, additionalProperties: values };
}

export function oneOf(...values: readonly string[]): JsonObject {
  return { enum: values };
}

export function described(description: string, schema: JsonObject): JsonObject {
  return { description, ...schema };
}

const matching = (pattern: string): JsonObject => ({ type: 'string', pattern });

export const text: JsonObject = { type: 'string', minLength: 1 };
export const count: JsonObject = { type: 'integer', minimum: 1 };
export const flag: JsonObject = { type: 'boolean' };
export const day: JsonObject = matching('^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$');
export const minor: JsonObject = matching('^\\d+\\.\\d+$');
export const patch: JsonObject = matching('^\\d+\\.\\d+\\.\\d+$');
export const sha256: JsonObject = matching('^[0-9a-f]{64}$');
export const address: JsonObject = matching('^https://[^\\s]+$');
export const ruleId: JsonObject = matching('^[A-Z][A-Z0-9_]*$');
export const sourceId: JsonObject = described('A key of sources.json.', matching('^[a-z0-9][a-z0-9.-]*$'));
export const sourceIds: JsonObject = { ...listOf(sourceId), minItems: 1 };
export const strength: JsonObject = described(
  'How it is known: quoted, read in the source; derived, settled by counting and dates; inferred, reasoned or from a third party.',
  oneOf('quoted', 'derived', 'inferred'),
);
export const status: JsonObject = described(
  "Oracle's axis. untested, unknown and unsupported are three values: printed as not tested, or inside the tables without a cell; reached by no table that was read; a no. withdrawn: documented once and no longer.",
  oneOf('supported', 'untested', 'unsupported', 'withdrawn', 'unknown'),
);

/** The schema of a whole file, which has these properties beside the ones that all files have. */
export function fileSchema(name: string, description: string, properties: JsonObject): JsonObject {
  const always: Readonly<Record<string, Json>> = {
    $schema: { const: schemaReference(name) },
    schemaVersion: { const: SCHEMA_VERSION },
    edition: described('The version of the catalog, of the form 2026.11.20.', matching('^\\d{4}\\.\\d{2}\\.\\d{2}$')),
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Calicut catalog: ${name}`,
    description,
    ...objectOf({ ...always, ...properties }),
  };
}

/** Where a file's schema is, as the file itself says it. */
export function schemaReference(name: string): string {
  return `./schema/${name.replace('.json', '.schema.json')}`;
}
