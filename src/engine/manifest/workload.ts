import { isAlias, isMap, isNode, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { lineEnd, lineStart } from '../text/lines.ts';
import { done, failed, type Result } from '../text/result.ts';
import { hasMergeKey, findAlias, findMap, findPair, findString, parseYaml, placeIn, placeOf, type YamlDocument } from '../yaml/document.ts';
import { findSeq } from '../yaml/operations.ts';
import { rangesWith, splitDocuments, type DocumentRange } from '../yaml/stream.ts';
import type { ManifestProblem } from './problems.ts';

/** The calico-node DaemonSet of a manifest, with the two mappings that steps look into. */
export interface Workload {
  readonly document: YamlDocument;
  /** The DaemonSet: a document of its own, or an item of a list as kubectl prints it. */
  readonly resource: YAMLMap;
  /** Its number in the list's `items`; undefined for a document of its own. */
  readonly item: number | undefined;
  /** `spec.template.spec` of the DaemonSet. */
  readonly pod: YAMLMap;
  /** The container `calico-node` in it. */
  readonly container: YAMLMap;
}

export const KIND = 'DaemonSet';
export const NAME = 'calico-node';
const NAMESPACE = 'kube-system';
/** `KIND`, in brackets because it is found in half the time so: engines skip ahead for what is more than a plain word. */
const KIND_ANYWHERE = /Daemon[S]et/g;

/**
 * Finds the DaemonSet `kube-system/calico-node` (a resource without a namespace counts) and its container `calico-node`.
 *
 * Only documents that may be it are parsed: the file is up to half a megabyte of CRDs, and the DaemonSet a fiftieth of it.
 * Where none of them is the DaemonSet, all documents are parsed to say what the text is instead.
 */
export function findWorkload(text: string): Result<Workload, ManifestProblem> {
  const ranges = splitDocuments(text);
  const likely = findCalicoNodes(
    text,
    rangesWith(text, ranges, KIND_ANYWHERE).filter(({ start, end }) => mayBeCalicoNode(text.slice(start, end))),
  );
  if (!likely.ok) return likely;
  if (likely.value.length === 0 && isWebPage(text)) return failed({ code: 'WEB_PAGE', args: {} });
  const found = likely.value.length > 0 ? likely : findCalicoNodes(text, ranges);
  if (!found.ok) return found;
  const [first, second] = found.value;
  if (first === undefined) return failed(explainMissing(text));
  if (second !== undefined) return failed(twice(first, second));
  const alias = findAlias(first.document);
  if (alias !== undefined) return failed({ code: 'ALIAS', place: placeOf(first.document, alias), args: {} });
  return findContainer(first);
}

/** A DaemonSet among the resources of a text. */
type Candidate = Pick<Workload, 'document' | 'resource' | 'item'>;

/** The DaemonSets in these documents that are calico-node's, or the first problem in any of them. */
function findCalicoNodes(text: string, ranges: readonly DocumentRange[]): Result<readonly Candidate[], ManifestProblem> {
  const found: Candidate[] = [];
  for (const range of ranges) {
    const parsed = parseYaml(text, range);
    if (!parsed.ok) return parsed;
    const resources = listResources(parsed.value);
    if (!resources.ok) return resources;
    found.push(...resources.value.filter(({ resource, kindless }) => isCalicoNode(resource, kindless)));
  }
  return done(found);
}

function twice(first: Candidate, second: Candidate): ManifestProblem {
  const firstLine = placeOf(first.document, first.resource).line;
  return { code: 'DAEMONSET_TWICE', place: placeOf(second.document, second.resource), args: { firstLine } };
}

/**
 * Reads every document of a text that is not known by its hash. Returns the first thing that would make `kubectl apply` stop
 * half way, or that would be applied beside the edited DaemonSet unedited; or undefined. (kubectl sends the documents before a broken one and none after: facts/apiserver.md, Result 2.)
 */
export function checkDocuments(text: string): ManifestProblem | undefined {
  if (isWebPage(text)) return { code: 'WEB_PAGE', args: {} };
  let first: Candidate | undefined;
  for (const range of splitDocuments(text)) {
    const parsed = parseYaml(text, range);
    if (!parsed.ok) return parsed.problem;
    const resources = listResources(parsed.value);
    if (!resources.ok) return resources.problem;
    for (const candidate of resources.value) {
      // One that is written so that it cannot be found by name would be applied unedited.
      const hidden = findIndirection(candidate);
      if (hidden !== undefined) return hidden;
      if (!isCalicoNode(candidate.resource, candidate.kindless)) continue;
      if (first !== undefined) return twice(first, candidate);
      first = candidate;
    }
  }
  return undefined;
}

/** True where the name stands and one line holds `kind` and `DaemonSet`: the DaemonSet as anybody would write it, and few others. */
function mayBeCalicoNode(source: string): boolean {
  if (!source.includes(NAME)) return false;
  for (let at = source.indexOf(KIND); at !== -1; at = source.indexOf(KIND, lineEnd(source, at))) {
    if (source.slice(lineStart(source, at), lineEnd(source, at)).includes('kind')) return true;
  }
  return false;
}

function findContainer(candidate: Candidate): Result<Workload, ManifestProblem> {
  const { document, resource } = candidate;
  const pod = findMap(findMap(findMap(resource, 'spec'), 'template'), 'spec');
  const containers = pod && findSeq(pod, 'containers');
  const matches = containers?.seq.items.filter((item) => isMap(item) && findString(item, 'name') === NAME) ?? [];
  const [container, second] = matches;
  if (pod === undefined || !isMap(container)) {
    return failed({ code: 'CONTAINER_MISSING', place: placeOf(document, resource), args: {} });
  }
  if (isMap(second)) return failed({ code: 'CONTAINER_TWICE', place: placeOf(document, second), args: {} });
  return done({ ...candidate, pod, container });
}

/** `kindless`: what the kind counts as where none is written, as in the items of a DaemonSetList. */
export function isCalicoNode(root: YAMLMap | undefined, kindless?: string): boolean {
  const metadata = findMap(root, 'metadata');
  const namespace = findString(metadata, 'namespace') || NAMESPACE;
  return (findString(root, 'kind') ?? kindless) === KIND && findString(metadata, 'name') === NAME && namespace === NAMESPACE;
}

/** A resource of a document, and the kind that it has where none is written. */
export interface Resource extends Candidate {
  readonly kindless: string | undefined;
}

/**
 * The resources of a document: itself, or the items of the list that it is. None where it is empty or no mapping. A list in a list is
 * a problem: kubectl does not read it (seen with 1.32).
 */
export function listResources(document: YamlDocument): Result<readonly Resource[], ManifestProblem> {
  const { root } = document;
  if (root === undefined) return done([]);
  const list = findListed(root);
  if (list === undefined) return done([{ document, resource: root, item: undefined, kindless: undefined }]);
  const alias = list.items.find((item): item is Node => isAlias(item));
  if (alias !== undefined) return failed({ code: 'ALIAS', place: placeOf(document, alias), args: {} });
  const inner = list.items.find((item): item is YAMLMap => isMap(item) && findListed(item) !== undefined);
  if (inner !== undefined) return failed({ code: 'MANIFEST_LIST', place: placeOf(document, inner), args: {} });
  const kindless = findString(root, 'kind')?.slice(0, -'List'.length) || undefined;
  return done(list.items.flatMap((item, n) => (isMap(item) ? [{ document, resource: item, item: n, kindless }] : [])));
}

/** The items of a `List`, a `DaemonSetList` and the like. A custom resource whose kind ends so by chance has no `items`. */
function findListed(root: YAMLMap): YAMLSeq | undefined {
  return findString(root, 'kind')?.endsWith('List') === true ? findSeq(root, 'items')?.seq : undefined;
}

/** Why a resource may be the DaemonSet without being found by kind and name. */
function findIndirection({ document, resource }: Candidate): ManifestProblem | undefined {
  const metadata = findPair(resource, 'metadata')?.value;
  const named = isMap(metadata) ? metadata : undefined;
  const suspects = [
    resource,
    metadata,
    findPair(resource, 'kind')?.value,
    named && findPair(named, 'name')?.value,
    named && findPair(named, 'namespace')?.value,
  ];
  const indirect = suspects.find((node): node is Node => isNode(node) && (isAlias(node) || (isMap(node) && hasMergeKey(node))));
  return indirect && { code: 'ALIAS', place: placeOf(document, indirect), args: {} };
}

/** What a browser saves, or a server answers, in place of a raw file. No YAML mapping begins so. */
export function isWebPage(text: string): boolean {
  return /^\uFEFF?\s*<(?:!doctype|html|\?xml)/i.test(text);
}

/** What a text without the DaemonSet is, all of whose documents are known to be YAML. */
function explainMissing(text: string): ManifestProblem {
  if (text.trim() === '') return { code: 'EMPTY_FILE', args: {} };
  let isManifest = false;
  let resources = 0;
  for (const range of splitDocuments(text)) {
    const parsed = parseYaml(text, range);
    if (!parsed.ok) return parsed.problem;
    const listed = listResources(parsed.value);
    if (!listed.ok) return listed.problem;
    const { root } = parsed.value;
    if (findString(root, 'kind') === undefined || findString(root, 'apiVersion') === undefined) continue;
    isManifest = true;
    resources += listed.value.length;
  }
  const place = placeIn(text, 0);
  if (!isManifest) return { code: 'NOT_A_MANIFEST', place, args: {} };
  return { code: 'DAEMONSET_MISSING', place, args: { documents: resources } };
}
