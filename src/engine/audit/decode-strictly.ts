import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Scalar,
  visit as visitNodes,
  type Alias,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { kubernetesFields, type FieldType } from '../catalog/kubernetes-fields.ts';
import { findNearest, likelySlips } from '../text/nearest.ts';
import { findString, rangeOf, type NodeRange, type YamlDocument } from '../yaml/document.ts';
import { isWholeNumber, readAsKubectl, type KubectlType } from '../yaml/kubectl-scalars.ts';

/** What a value is to an API server. Null is what no value may be refused for: Go leaves such a field at its zero. */
export type FoundType = Exclude<KubectlType, 'null'> | 'map' | 'list';

/** What a field wants. A quantity is text or a number: `100m`, `1`. */
export type ExpectedType = 'string' | 'bool' | 'integer' | 'number' | 'map' | 'list' | 'string-or-integer' | 'quantity' | 'map-or-bool';

/** Something that an API server's strict decoding stops at. */
export interface DecodingFault {
  readonly code: 'unknown-field' | 'wrong-type';
  /** As the server prints it: `spec.template.spec.containers[0].env[11].Value`. */
  readonly path: string;
  /** The key; of an item of a list, the key of the list. */
  readonly field: string;
  /** Of an unknown field its key, else the value. A value behind an alias is where its anchor is. */
  readonly range: NodeRange;
  /** The struct of Kubernetes that has no such field, or for which there should be a mapping here: `EnvVar`. */
  readonly definition?: string;
  readonly expected?: ExpectedType;
  readonly found?: FoundType;
  /** The only known field of that struct that is likely to be meant. It may stand there already. */
  readonly nearest?: string;
  /** True where the server does not refuse the unknown field but drops it and says nothing: below `items` and its like in a schema. */
  readonly isDropped?: true;
  /** The mapping or list that the fault stands in, and its pair there; no pair for an item of a list. */
  readonly parent: Node;
  readonly pair?: Pair;
}

/** More faults than these say nothing new of a document. */
export const MOST_FAULTS = 100;

/**
 * What strict decoding would refuse in a document: fields that its kind does not have, and values of another type than the field's, by the
 * fields of the newest Kubernetes in the table (an older server refuses more). In the order of the text, `MOST_FAULTS` at most; none for a
 * kind that is not in the table. A server stops at the first wrong type and names all unknown fields only where there is none; here all are
 * said. Each pair is looked at, a key that stands twice twice. An anchored node is looked at once for each type that it is used as.
 */
export function decodeStrictly(document: YamlDocument, root: YAMLMap, onStruct: OnStruct = () => undefined): readonly DecodingFault[] {
  const kind = `${findString(root, 'apiVersion') ?? ''} ${findString(root, 'kind') ?? ''}`;
  const type = kinds.get(kind);
  if (type === undefined) return [];
  const faults: DecodingFault[] = [];
  const targets = findTargets(document);
  const seen = new Map<Node, Set<string>>();
  const open: Visit[] = [{ node: root, type, path: '', field: '', parent: root, isDropped: false }];
  for (let next = open.pop(); next !== undefined && faults.length < MOST_FAULTS; next = open.pop()) {
    const target = isAlias(next.node) ? targets.get(next.node) : undefined;
    const visit = target === undefined ? next : { ...next, node: target };
    if (isSeen(seen, visit)) continue;
    if (isMap(visit.node) && definitions.has(visit.type)) onStruct({ map: visit.node, definition: visit.type, path: visit.path });
    const visited = check(document, visit);
    faults.push(...visited.faults);
    for (const below of visited.below.toReversed()) open.push(below);
  }
  return faults.slice(0, MOST_FAULTS).toSorted((a, b) => a.range.start - b.range.start);
}

/** A mapping that is a struct of Kubernetes, with its path as a server prints it. */
export interface Struct {
  readonly map: YAMLMap;
  readonly definition: string;
  readonly path: string;
}

/** Told of each struct on the way, in no particular order. */
export type OnStruct = (struct: Struct) => void;

/** A node that is to be looked at as a type. */
interface Visit {
  readonly node: Node;
  readonly type: FieldType;
  readonly path: string;
  readonly field: string;
  readonly parent: Node;
  readonly pair?: Pair;
  /** Whether the server drops what it does not know here. */
  readonly isDropped: boolean;
  /** Of a mapping that is merged into another: the keys of that other, which stand in front of its own. */
  readonly hidden?: ReadonlySet<string>;
}

/** What there is to say of a node, and what there is below it, in the order of the text. */
interface Visited {
  readonly faults: readonly DecodingFault[];
  readonly below: readonly Visit[];
}

const nothing: Visited = { faults: [], below: [] };

const kinds: ReadonlyMap<string, string> = new Map(Object.entries(kubernetesFields.kinds));
// Maps, because a key of a manifest may be called `constructor`.
const definitions: ReadonlyMap<string, ReadonlyMap<string, FieldType>> = new Map(
  Object.entries(kubernetesFields.definitions).map(([name, fields]) => [name, new Map(Object.entries(fields))]),
);

interface Taken {
  readonly expected: ExpectedType;
  readonly found: readonly FoundType[];
  readonly isWhole?: true;
}

const MAPPING: Taken = { expected: 'map', found: ['map'] };

/** What the first word of a type takes; the name of a definition takes a mapping. Undefined for everything: Go has no word against it. */
const takenBy: ReadonlyMap<string, Taken | undefined> = new Map<string, Taken | undefined>([
  ['string', { expected: 'string', found: ['string'] }],
  ['boolean', { expected: 'bool', found: ['bool'] }],
  ['integer', { expected: 'integer', found: ['number'], isWhole: true }],
  ['number', { expected: 'number', found: ['number'] }],
  ['int-or-string', { expected: 'string-or-integer', found: ['string', 'number'], isWhole: true }],
  ['quantity', { expected: 'quantity', found: ['string', 'number'] }],
  ['list', { expected: 'list', found: ['list'] }],
  ['map', MAPPING],
  ['any', undefined],
  ['schema-or-boolean', { expected: 'map-or-bool', found: ['map', 'bool'] }],
  ['schema-or-list', undefined],
  ['schema-or-strings', undefined],
]);

/**
 * The types that Go decodes by itself, with what the items of a list are there. It is not strict then, whoever asked for it: a field that a
 * schema does not have is dropped (kubernetes/kubernetes#128033; marshal.go of apiextensions v1, which has no word for other types either).
 */
const schemas: ReadonlyMap<FieldType, FieldType> = new Map([
  ['schema-or-list', 'JSONSchemaProps'],
  ['schema-or-boolean', 'any'],
  ['schema-or-strings', 'string'],
]);

function check(document: YamlDocument, visit: Visit): Visited {
  const { node, type } = visit;
  const found = typeOf(node);
  if (found === undefined) return nothing;
  const word = type.split(' ', 1)[0] ?? '';
  const inner = type === word ? undefined : type.slice(word.length + 1);
  const takes = takenBy.has(word) ? takenBy.get(word) : MAPPING;
  const isFraction = takes?.isWhole === true && found === 'number' && isScalar(node) && !isWholeNumber(node);
  if (takes !== undefined && (isFraction || !takes.found.includes(found))) {
    const fault = { code: 'wrong-type', range: rangeOf(document, node), expected: takes.expected, found } as const;
    return { faults: [{ ...fault, ...(definitions.has(type) && { definition: type }), ...standOf(visit) }], below: [] };
  }
  const items = schemas.get(type);
  if (isSeq(node)) return { faults: [], below: listItems(visit, node, inner ?? items ?? 'any', visit.isDropped || items !== undefined) };
  if (!isMap(node) || type === 'any') return nothing;
  if (items !== undefined) return { faults: [], below: [{ ...visit, type: 'JSONSchemaProps', isDropped: true }] };
  return checkPairs(document, visit, node, (name) => inner ?? definitions.get(type)?.get(name));
}

function checkPairs(document: YamlDocument, visit: Visit, map: YAMLMap, fieldType: (name: string) => FieldType | undefined): Visited {
  const faults: DecodingFault[] = [];
  const below: Visit[] = [];
  const merges: Pair[] = [];
  for (const pair of map.items) {
    const name = nameOf(pair.key);
    if (isMerge(pair.key)) merges.push(pair);
    if (name === undefined || isMerge(pair.key) || visit.hidden?.has(name) === true) continue;
    const stand = { path: join(visit.path, name), field: name, parent: map, pair };
    const type = fieldType(name);
    if (type !== undefined && isNode(pair.value)) below.push({ ...stand, node: pair.value, type, isDropped: visit.isDropped });
    if (type !== undefined || faults.length === MOST_FAULTS) continue;
    const nearest = findNearest(name, nearby(visit.type, name), likelySlips(name));
    const fault = { code: 'unknown-field', range: rangeOf(document, pair.key as Node), definition: visit.type } as const;
    const dropped = visit.isDropped && ({ isDropped: true } as const);
    faults.push({ ...fault, ...stand, ...(nearest !== undefined && { nearest }), ...dropped });
  }
  return { faults, below: [...below, ...mergedMaps(visit, map, merges)] };
}

/** The fields that a key of this length may have been meant for. */
function nearby(type: FieldType, name: string): readonly string[] {
  return [...(definitions.get(type)?.keys() ?? [])].filter((known) => Math.abs(known.length - name.length) <= likelySlips(name));
}

function listItems({ path, field, node: parent }: Visit, { items }: YAMLSeq, type: FieldType, isDropped: boolean): readonly Visit[] {
  return items.flatMap((node, n) => (isNode(node) ? [{ node, type, path: `${path}[${n}]`, field, parent, isDropped }] : []));
}

/** The mappings that merge keys bring in, which are decoded as if their pairs stood beside those of `map`. */
function mergedMaps(visit: Visit, map: YAMLMap, merges: readonly Pair[]): readonly Visit[] {
  if (merges.length === 0) return [];
  const hidden = new Set([...map.items.flatMap(({ key }) => nameOf(key) ?? []), ...(visit.hidden ?? [])]);
  hidden.delete('<<');
  return merges.flatMap((pair) => {
    const merged = isSeq(pair.value) ? pair.value.items : [pair.value];
    return merged.flatMap((node) => (isNode(node) ? [{ ...visit, node, field: '<<', parent: map, pair, hidden }] : []));
  });
}

/** Where a value stands, as a fault says it. */
function standOf({ path, field, parent, pair, hidden }: Visit): Pick<DecodingFault, 'path' | 'field' | 'parent' | 'pair'> {
  return { path: hidden === undefined ? path : join(path, field), field, parent, ...(pair && { pair }) };
}

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

function typeOf(node: Node): FoundType | undefined {
  if (isMap(node)) return 'map';
  if (isSeq(node)) return 'list';
  const type = isScalar(node) ? readAsKubectl(node) : 'null';
  return type === 'null' ? undefined : type;
}

/** A key as JSON has it: kubectl makes text of `1` and `true` there. Undefined for what kubectl stops at, a collection or null, and for an alias. */
function nameOf(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  const type = readAsKubectl(key);
  if (type === 'null') return undefined;
  const source = key.source ?? String(key.value);
  return type === 'bool' ? String(/^(?:y|yes|true|on)$/i.test(source)) : source;
}

/** In quotes it is a key like any other. */
function isMerge(key: unknown): boolean {
  return (
    isScalar(key) && key.source === '<<' && (key.tag === undefined ? key.type === Scalar.PLAIN : key.tag === 'tag:yaml.org,2002:merge')
  );
}

/** Whether an anchored node was looked at as this type already. What has no anchor is come to once for each visit of what it stands in. */
function isSeen(seen: Map<Node, Set<string>>, { node, type, isDropped }: Visit): boolean {
  if (!('anchor' in node) || node.anchor === undefined) return false;
  const types = seen.get(node) ?? new Set();
  const key = `${type} ${isDropped}`;
  if (types.has(key)) return true;
  seen.set(node, types.add(key));
  return false;
}

/** The node of each alias, found in one pass: the package looks through the whole document for each. */
function findTargets({ parsed, text, start, end }: YamlDocument): ReadonlyMap<Alias, Node> {
  const targets = new Map<Alias, Node>();
  if (!text.slice(start, end).includes('*')) return targets;
  const anchors = new Map<string, Node>();
  visitNodes(parsed, {
    Node: (_, node) => {
      const target = isAlias(node) ? anchors.get(node.source) : undefined;
      if (isAlias(node) && target !== undefined) targets.set(node, target);
      if (!isAlias(node) && 'anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node);
    },
  });
  return targets;
}
