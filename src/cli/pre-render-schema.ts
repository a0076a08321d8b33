import { clusterTypes, images, jsonSchema, methods, networks, nodeTypes, platforms, type JsonObject } from '../engine/index.ts';

const { address, count, day, described, listOf, minor, objectOf, oneOf, patch, sha256, sourceId, strength, text } = jsonSchema;

export const SCHEMA_NAME = 'index.schema.json';

/** Changes with the shape of the index, never with what is in it. */
export const SCHEMA_VERSION = 1;

const slug: JsonObject = { type: 'string', pattern: '^oke-[a-z0-9.-]+$' };
const some = (items: JsonObject): JsonObject => ({ ...listOf(items), minItems: 1, uniqueItems: true });

const manifest = objectOf(
  {
    slug: described('The name of the file without its ending.', slug),
    file: described('Beside this index, with its hash in the same name and .sha256.', {
      type: 'string',
      pattern: '^oke-[a-z0-9.-]+\\.yaml$',
    }),
    names: described(
      'Every supported combination whose manifest has these bytes; each stands in one entry alone. The file has the name of the oldest Kubernetes version and of the last of these images in the order of the command line: other stands for every image that needs no bytes of its own.',
      some(slug),
    ),
    images: described('The node images of these combinations.', some(oneOf(...images))),
    kubernetes: described(
      "The Kubernetes versions of these combinations, with the day on which OKE's support for each ends; null where none is known. A day that has passed is an end that has come: what Oracle marked as tested stays so marked.",
      some(objectOf({ version: minor, end: { anyOf: [objectOf({ day, strength }), { type: 'null' }] } })),
    ),
    bytes: count,
    lines: count,
    sha256,
    selection: described(
      "The combination that the file is named after, under the command line's names.",
      objectOf({
        platform: oneOf(...platforms),
        network: oneOf(...networks),
        kubernetes: minor,
        calico: patch,
        image: oneOf(...images),
        cluster: oneOf(...clusterTypes),
        nodes: oneOf(...nodeTypes),
        method: oneOf(...methods),
      }),
    ),
    podCidr: described(
      'Where the file runs the network: none is set, so Calico picks 192.168.0.0/16, or another range where that is taken, unless told otherwise. See what the page says behind the link.',
      { type: 'null' },
    ),
    link: described('What stands behind the # of the page that shows this combination.', { type: 'string', pattern: '^v=1&[^\\s#]+$' }),
    upstream: described(
      'The file of upstream that this one is made from.',
      objectOf({ file: oneOf('calico-policy-only.yaml', 'calico.yaml'), url: address, sha256 }),
    ),
    support: described(
      "The table of Oracle's that marks the pair as tested, and how it is known that the combination is supported.",
      objectOf({ strength, source: sourceId, url: address }),
    ),
  },
  ['podCidr'],
);

/** The JSON Schema (draft 2020-12) of the index of pre-rendered manifests. */
export const indexSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Calicut: manifests by address',
  description: 'The manifests that stand beside this index, one entry a file, in the order of their names.',
  ...objectOf({
    $schema: { const: `./${SCHEMA_NAME}` },
    schemaVersion: { const: SCHEMA_VERSION },
    edition: described('The version of the catalog, of the form 2026.11.20.', { type: 'string', pattern: '^\\d{4}\\.\\d{2}\\.\\d{2}$' }),
    tool: objectOf({ name: { const: 'calicut' }, version: patch }),
    notice: described('Whose page this is not.', text),
    licence: described("Upstream's licence, beside this index.", { const: 'LICENSE.txt' }),
    manifests: listOf(manifest),
  }),
};
