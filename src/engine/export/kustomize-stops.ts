import { isMap, isScalar, isSeq, Scalar, visit, type Node, type YAMLMap } from 'yaml';
import { done, failed, type Result } from '../text/result.ts';
import { findMap, findPair, findString, parseYaml, placeOf, type YamlDocument } from '../yaml/document.ts';
import { readAsKubectl } from '../yaml/kubectl-scalars.ts';
import { splitDocuments, type DocumentRange } from '../yaml/stream.ts';
import type { ComparedText, FormProblem } from './forms.ts';
import { isClusterScoped } from './cluster-scoped.ts';
import { readObjects, sayObject, type ManifestObject } from './objects.ts';

/** What kustomize reads otherwise than kubectl, or not at all. Each was seen with the kustomize of kubectl 1.32. */
export type KustomizeStop =
  /** Of values that no `---` parts, as in a stream of JSON, it reads the first alone. */
  | 'stream'
  /** A document that is a text or a list of values ends the build. */
  | 'no-object'
  /** The items of a list go behind all other documents. */
  | 'list-order'
  /** The items of a list do not get what the list says of them. */
  | 'list-items'
  /** It leaves out the object that has this annotation. */
  | 'local-config'
  /** It takes the annotation for its own, and away. */
  | 'own-annotation'
  /** It takes away annotations that are empty, and makes text of what is none. */
  | 'annotations'
  /** `yes` is no boolean to it. */
  | 'boolean'
  /** It writes a date without quotes as a time. */
  | 'date'
  /** It adds and drops lines of a folded text. */
  | 'folded'
  /** It cannot write the sign, or writes another. */
  | 'sign';

const TRUE_OR_FALSE = /^(?:true|True|TRUE|false|False|FALSE)$/;
const DATE = /^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt\s])/;
const SIGNS = /[\u007f-\u009f\ufffe\uffff]/;
const LOCAL_CONFIG = 'config.kubernetes.io/local-config';
const OWN_ANNOTATION =
  /^(?:internal\.config\.kubernetes\.io\/.*|config\.kubernetes\.io\/(?:index|path|origin)|config\.k8s\.io\/id|alpha\.config\.kubernetes\.io\/transformations)$/s;

/** What a scalar is to kustomize and not to kubectl. */
const scalarRules: readonly (readonly [KustomizeStop, (scalar: Scalar) => boolean])[] = [
  ['boolean', (scalar) => readAsKubectl(scalar) === 'bool' && !TRUE_OR_FALSE.test(scalar.source ?? '')],
  ['date', ({ type, value, source }) => type === Scalar.PLAIN && DATE.test(typeof value === 'string' ? value : (source ?? ''))],
  ['folded', ({ type, value }) => type === Scalar.BLOCK_FOLDED && typeof value === 'string' && /\n[^]|^\s/.test(value)],
  ['sign', ({ value }) => typeof value === 'string' && SIGNS.test(value)],
];

/**
 * The first thing in a text for which kustomize would give other objects than the text has, or none at all; undefined where it gives them
 * as they are. Every document is read. What is doubtful counts: a text that passes is given back for certain.
 */
export function findKustomizeStop(text: string): FormProblem | undefined {
  const objects: ManifestObject[] = [];
  let list: YamlDocument | undefined;
  for (const [n, range] of splitDocuments(text).entries()) {
    const read = readDocument(text, range);
    if (!read.ok) return read.problem;
    const { document, own } = read.value;
    if (document.parsed.contents !== null && n > 0 && !text.startsWith('---', range.start))
      return stopAt('original', document, {}, 'stream');
    if (own.length > 0 && list !== undefined && !isList(document)) return stopAt('original', list, list.root ?? {}, 'list-order');
    if (own.length > 0 && isList(document)) list = document;
    const found = findScalar(document) ?? first(own, (object) => findAnnotation('original', object));
    if (found !== undefined) return found;
    objects.push(...own);
  }
  return findNamesakes(objects);
}

/** The same for objects of the manifest that come or change: how they are written is no question, for a patch says it in quotes. */
export function findAddedStop(objects: readonly ManifestObject[]): FormProblem | undefined {
  return first(objects, (object) => findAnnotation('manifest', object));
}

interface ReadDocument {
  readonly document: YamlDocument;
  readonly own: readonly ManifestObject[];
}

function readDocument(text: string, range: DocumentRange): Result<ReadDocument, FormProblem> {
  const read = readObjects('original', text, range);
  if (!read.ok) return read;
  const own = read.value;
  const parsed = own[0] === undefined ? parseYaml(text, range) : done(own[0].document);
  if (!parsed.ok) {
    return failed({ code: 'OBJECTS_UNREADABLE', place: parsed.problem.place, args: { of: 'original', reason: parsed.problem.code } });
  }
  const document = parsed.value;
  const { contents } = document.parsed;
  const isNothing = contents === null || (isScalar(contents) && readAsKubectl(contents) === 'null');
  if (!isNothing && document.root === undefined) return failed(stopAt('original', document, contents, 'no-object'));
  const listed = document.root && findPair(document.root, 'items')?.value;
  const isKindList = findString(document.root, 'kind')?.endsWith('List') === true;
  if (isKindList && listed !== undefined && !(isSeq(listed) && listed.items.every(isWhole))) {
    return failed(stopAt('original', document, document.root ?? {}, 'list-items'));
  }
  return done({ document, own });
}

const isList = ({ root }: YamlDocument): boolean =>
  findString(root, 'kind')?.endsWith('List') === true && isSeq(root && findPair(root, 'items')?.value);

/** Whether an item of a list says itself what it is. */
const isWhole = (item: unknown): boolean =>
  isMap(item) && findString(item, 'kind') !== undefined && findString(item, 'apiVersion') !== undefined;

function findScalar(document: YamlDocument): FormProblem | undefined {
  let found: FormProblem | undefined;
  visit(document.parsed, {
    Scalar: (_, scalar) => {
      const [stop] = scalarRules.find(([, applies]) => applies(scalar)) ?? [];
      if (stop === undefined) return undefined;
      found = stopAt('original', document, scalar, stop);
      return visit.BREAK;
    },
  });
  return found;
}

function findAnnotation(of: ComparedText, { document, node }: ManifestObject): FormProblem | undefined {
  const metadata = findMap(node, 'metadata');
  const pair = metadata && findPair(metadata, 'annotations');
  if (pair === undefined) return undefined;
  const { value } = pair;
  if (!isMap(value) || value.items.length === 0) return stopAt(of, document, pair.key as Node, 'annotations');
  for (const { key, value: said } of (value as YAMLMap<Scalar, Node>).items) {
    const name = String(key.value);
    const isText = isScalar(said) && readAsKubectl(said) === 'string';
    if (!isText) return stopAt(of, document, key, 'annotations');
    if (name === LOCAL_CONFIG && said.value !== 'false') return stopAt(of, document, key, 'local-config');
    if (OWN_ANNOTATION.test(name)) return stopAt(of, document, key, 'own-annotation');
  }
  return undefined;
}

/** Two objects that kustomize takes for one, and so refuses; or that may come to be one where a namespace is given on the way. */
function findNamesakes(objects: readonly ManifestObject[]): FormProblem | undefined {
  const seen = new Map<string, ManifestObject[]>();
  for (const object of objects) {
    const key = JSON.stringify([object.group, object.kind, object.name]);
    const namesakes = seen.get(key) ?? [];
    const { namespace, document, node } = object;
    const meets = (other: ManifestObject) =>
      namespace === undefined || other.namespace === undefined || namespace === other.namespace || isClusterScoped(object);
    if (namesakes.some(meets))
      return { code: 'OBJECT_TWICE', place: placeOf(document, node), args: { of: 'original', name: sayObject(object) } };
    seen.set(key, [...namesakes, object]);
  }
  return undefined;
}

const first = <T>(all: readonly T[], find: (one: T) => FormProblem | undefined): FormProblem | undefined => {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A node without a range stands for the whole document. */
function stopAt(of: ComparedText, document: YamlDocument, node: Pick<Node, 'range'>, stop: KustomizeStop): FormProblem {
  return { code: 'KUSTOMIZE_OTHERWISE', place: placeOf(document, node), args: { of, stop } };
}
