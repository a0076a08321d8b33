import { isScalar, type Pair, type YAMLMap } from 'yaml';
import { findMap, findPair, findString, type YamlDocument } from '../../yaml/document.ts';
import { isNullNode } from '../../yaml/kubectl-scalars.ts';
import { removeMembers } from '../../yaml/flow.ts';
import { removePair, type Edits } from '../../yaml/operations.ts';
import type { TextEdit } from '../../text/edits.ts';
import type { DocumentRule, Found } from '../types.ts';
import { placeOfKey } from './shared/ranges.ts';
import { repairWith } from '../remedies.ts';
import { unlessAlias } from './shared/unless-alias.ts';

/** What a server or kubectl wrote about an object that it has: harmless in a manifest, and not what is being installed. */
export const serverFields = {
  id: 'SERVER_FIELDS',
  level: 'note',
  isRefused: false,
  sources: [],
  check: ({ document, resources }) => {
    const { root } = document;
    // The list that kubectl prints several resources in has metadata of its own.
    const maps = new Set([...(root === undefined ? [] : [root]), ...resources.map(({ resource }) => resource)]);
    return [...maps].flatMap((resource) => report(document, resource));
  },
} as const satisfies DocumentRule;

const inMetadata = ['managedFields', 'resourceVersion', 'uid', 'generation', 'creationTimestamp', 'selfLink'];
const inAnnotations = ['kubectl.kubernetes.io/last-applied-configuration', 'deprecated.daemonset.template.generation'];

/** Pairs of one mapping that go. */
interface Gone {
  readonly map: YAMLMap;
  readonly pairs: readonly Pair[];
}

function report(document: YamlDocument, resource: YAMLMap): readonly Found[] {
  const metadata = findMap(resource, 'metadata');
  const annotations = findMap(metadata, 'annotations');
  const noted = pick(annotations, inAnnotations);
  const written = pick(metadata, inMetadata);
  const status = pick(resource, ['status']);
  if (![...noted, ...written].some(isWritten) && (status.length === 0 || isGenerated(resource))) return [];
  const named = [...written, ...noted, ...status].toSorted((a, b) => placeOfKey(document, a).start - placeOfKey(document, b).start);
  const [first] = named;
  if (first === undefined) return [];
  const fields = named.map(({ key }) => String(key));
  const above = withEmptied(metadata, written, annotations, noted);
  const top = withEmptied(resource, status, metadata, above);
  const groups = [groupOf(annotations, noted, above), groupOf(metadata, above, top), { map: resource, pairs: top }];
  const remedy = unlessAlias(document, () =>
    repairWith(removeAll(document, groups), { action: 'remove', subject: fields.join(', ') }, 'server-fields'),
  );
  return [{ range: placeOfKey(document, first), args: {}, names: { fields }, remedy }];
}

const pick = (map: YAMLMap | undefined, keys: readonly string[]): readonly Pair[] =>
  keys.flatMap((key) => (map && findPair(map, key)) ?? []);

/** Tools that generate manifests write `creationTimestamp: null`, and kubectl an empty `resourceVersion` for a list; no server does. */
const isWritten = ({ value }: Pair): boolean => !isNullNode(value) && !(isScalar(value) && value.value === '');

/** So do they write an empty status into definitions of custom resources, upstream's among them. */
const isGenerated = (resource: YAMLMap): boolean => findString(resource, 'kind') === 'CustomResourceDefinition';

/** The pairs that go from `map`, with that of the mapping below it which loses all it has. */
function withEmptied(map: YAMLMap | undefined, pairs: readonly Pair[], below: YAMLMap | undefined, gone: readonly Pair[]): readonly Pair[] {
  const isEmptied = below !== undefined && gone.length > 0 && gone.length === below.items.length;
  const holder = isEmptied ? map?.items.find(({ value }) => value === below) : undefined;
  return holder === undefined ? pairs : [...pairs, holder];
}

/** What goes from a mapping that itself stays. */
function groupOf(map: YAMLMap | undefined, pairs: readonly Pair[], above: readonly Pair[]): Gone | undefined {
  return map === undefined || above.some(({ value }) => value === map) ? undefined : { map, pairs };
}

function removeAll(document: YamlDocument, groups: readonly (Gone | undefined)[]): Edits {
  const edits: TextEdit[] = [];
  for (const { map, pairs } of groups.filter((group) => group !== undefined)) {
    const removed = map.flow ? [removeMembers(document, map, new Set(pairs))] : pairs.map((pair) => removePair(document, map, pair));
    for (const one of pairs.length === 0 ? [] : removed) {
      if (!one.ok) return one;
      edits.push(...one.value);
    }
  }
  return { ok: true, value: edits.toSorted((a, b) => a.start - b.start) };
}
