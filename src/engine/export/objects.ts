import type { YAMLMap } from 'yaml';
import { identify } from '../manifest/identity.ts';
import { listResources } from '../manifest/workload.ts';
import { done, failed, type Result } from '../text/result.ts';
import { findAlias, findMap, findString, parseYaml, placeOf, type YamlDocument } from '../yaml/document.ts';
import { splitDocuments, type DocumentRange } from '../yaml/stream.ts';
import type { ComparedText, FormProblem } from './forms.ts';
import { toJsonMap, type JsonMap } from './kubectl-value.ts';

/** How an API server calls an object. `group` is empty for the core group; `namespace` where the manifest names none. */
export interface ObjectName {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly namespace: string | undefined;
  readonly name: string;
}

/** An object of a manifest: a document of its own, or an item of a list as kubectl prints it. */
export interface ManifestObject extends ObjectName {
  readonly value: JsonMap;
  readonly node: YAMLMap;
  readonly document: YamlDocument;
}

/** What differs between the objects of two texts. Objects are the same by group, kind, namespace and name, whatever their version. */
export interface ObjectDifferences {
  /** In the order of the original; some may be equal although their text is not. */
  readonly kept: readonly { readonly before: ManifestObject; readonly after: ManifestObject }[];
  readonly removed: readonly ManifestObject[];
  readonly added: readonly ManifestObject[];
}

/** Documents in order: those whose text the other side has too, and the objects of all others. */
interface Side {
  readonly objects: readonly ManifestObject[];
  /** What stands in the text, as keys that are alike in both texts. */
  readonly order: readonly string[];
}

/**
 * Pairs the objects of two texts. Only documents that the other text does not hold letter by letter are parsed. Fails where an object cannot
 * be read for certain or has no name, two have one name, or those that stay stand in another order.
 */
export function pairObjects(original: string, manifest: string): Result<ObjectDifferences, FormProblem> {
  const [before, after] = [splitDocuments(original), splitDocuments(manifest)];
  const sources = [textsOf(original, before), textsOf(manifest, after)] as const;
  const shared = sharedCounts(...sources);
  const first = readSide('original', original, before, new Map(shared));
  if (!first.ok) return first;
  const second = readSide('manifest', manifest, after, new Map(shared));
  if (!second.ok) return second;
  const afterByKey = new Map(second.value.objects.map((object) => [keyOf(object), object]));
  const beforeKeys = new Set(first.value.objects.map(keyOf));
  const kept = first.value.objects.flatMap((object) => {
    const partner = afterByKey.get(keyOf(object));
    return partner === undefined ? [] : [{ before: object, after: partner }];
  });
  const removed = first.value.objects.filter((object) => !afterByKey.has(keyOf(object)));
  const added = second.value.objects.filter((object) => !beforeKeys.has(keyOf(object)));
  const [gone, come] = [new Set(removed.map(keyOf)), new Set(added.map(keyOf))];
  const stays = first.value.order.filter((key) => !gone.has(key)).join('\n');
  if (stays !== second.value.order.filter((key) => !come.has(key)).join('\n')) return failed({ code: 'OBJECTS_MOVED', args: {} });
  return done({ kept, removed, added });
}

/** A key that no two objects of a cluster share. */
const keyOf = ({ group, kind, namespace = '', name }: ObjectName): string => JSON.stringify([group, kind, namespace, name]);

const textsOf = (text: string, ranges: readonly DocumentRange[]) => ranges.map(({ start, end }) => text.slice(start, end));

/** How often each text stands in both lists. */
function sharedCounts(one: readonly string[], other: readonly string[]): ReadonlyMap<string, number> {
  const count = (texts: readonly string[]) =>
    texts.reduce((counts, text) => counts.set(text, (counts.get(text) ?? 0) + 1), new Map<string, number>());
  const others = count(other);
  return new Map([...count(one)].map(([text, times]) => [text, Math.min(times, others.get(text) ?? 0)]));
}

/** `shared` is used up. */
function readSide(
  of: ComparedText,
  text: string,
  ranges: readonly DocumentRange[],
  shared: Map<string, number>,
): Result<Side, FormProblem> {
  const objects: ManifestObject[] = [];
  const order: string[] = [];
  const skipped: DocumentRange[] = [];
  for (const range of ranges) {
    const source = text.slice(range.start, range.end);
    const left = shared.get(source) ?? 0;
    if (left > 0) {
      shared.set(source, left - 1);
      skipped.push(range);
      order.push(source);
      continue;
    }
    const read = readObjects(of, text, range);
    if (!read.ok) return read;
    objects.push(...read.value);
    order.push(...read.value.map(keyOf));
  }
  const twice = findTwice(of, text, objects, skipped);
  return twice === undefined ? done({ objects, order }) : failed(twice);
}

/** An object that stands twice, among those that were read or beside them: what is done to one might be done to the other. */
function findTwice(
  of: ComparedText,
  text: string,
  objects: readonly ManifestObject[],
  skipped: readonly DocumentRange[],
): FormProblem | undefined {
  const names = new Set(objects.map(({ kind, name }) => `${kind} ${name}`));
  const suspects = skipped.filter((range) => {
    const { kind, name } = identify(text, range);
    return kind.endsWith('List') || names.has(`${kind} ${name}`);
  });
  const others = suspects.flatMap((range) => {
    const read = readObjects(of, text, range);
    return read.ok ? read.value : [];
  });
  const seen = new Map<string, ManifestObject[]>();
  const remember = (object: ManifestObject): boolean => {
    const key = JSON.stringify([object.kind, object.name]);
    const namesakes = seen.get(key) ?? [];
    seen.set(key, [...namesakes, object]);
    // One that names no namespace may come to any, and a target without a group, as the core group's is, means objects of every group.
    return namesakes.some(
      ({ group, namespace }) =>
        (group === '' || object.group === '' || group === object.group) &&
        (namespace === undefined || object.namespace === undefined || namespace === object.namespace),
    );
  };
  others.forEach(remember);
  const again = objects.find(remember);
  return again && { code: 'OBJECT_TWICE', place: placeOf(again.document, again.node), args: { of, name: sayObject(again) } };
}

/** An object in words, as `DaemonSet kube-system/calico-node`. */
export function sayObject({ kind, namespace, name }: ObjectName): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}

/** The objects of a document, all of which can be told apart and have a certain JSON; none where it is empty or no mapping. */
export function readObjects(of: ComparedText, text: string, range: DocumentRange): Result<readonly ManifestObject[], FormProblem> {
  const parsed = parseYaml(text, range);
  if (!parsed.ok) return failed({ code: 'OBJECTS_UNREADABLE', place: parsed.problem.place, args: { of, reason: parsed.problem.code } });
  const document = parsed.value;
  const alias = findAlias(document);
  if (alias !== undefined) return failed({ code: 'OBJECTS_UNREADABLE', place: placeOf(document, alias), args: { of, reason: 'ALIAS' } });
  const listed = listResources(document);
  if (!listed.ok) {
    const place = 'place' in listed.problem ? listed.problem.place : placeOf(document, document.root ?? {});
    return failed({ code: 'OBJECTS_UNREADABLE', place, args: { of, reason: listed.problem.code } });
  }
  const objects: ManifestObject[] = [];
  for (const { resource, kindless, item } of listed.value) {
    const metadata = findMap(resource, 'metadata');
    const kind = findString(resource, 'kind') ?? kindless;
    // The items of a list of one kind may leave out what the list says.
    const apiVersion = findString(resource, 'apiVersion') ?? (item === undefined ? undefined : findString(document.root, 'apiVersion'));
    const name = findString(metadata, 'name');
    if (!kind || !name || !apiVersion) return failed({ code: 'OBJECT_WITHOUT_NAME', place: placeOf(document, resource), args: { of } });
    const value = toJsonMap(resource);
    if (!value.ok) {
      return failed({ code: 'OBJECTS_UNREADABLE', place: placeOf(document, value.problem), args: { of, reason: 'VALUE_UNCLEAR' } });
    }
    const slash = apiVersion.indexOf('/');
    const [group, version] = [apiVersion.slice(0, Math.max(slash, 0)), apiVersion.slice(slash + 1)];
    const namespace = findString(metadata, 'namespace') || undefined;
    objects.push({ group, version, kind, namespace, name, value: value.value, node: resource, document });
  }
  return done(objects);
}
