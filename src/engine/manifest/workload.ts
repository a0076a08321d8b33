import { isAlias, isMap, isNode, type Node, type YAMLMap } from 'yaml';
import { lineEnd, lineStart } from '../text/lines.ts';
import { done, failed, type Result } from '../text/result.ts';
import { findAlias, findMap, findPair, findString, parseYaml, placeIn, placeOf, type YamlDocument } from '../yaml/document.ts';
import { findSeq } from '../yaml/operations.ts';
import { splitDocuments, type DocumentRange } from '../yaml/stream.ts';
import type { ManifestProblem } from './problems.ts';

/** The calico-node DaemonSet of a manifest, with the two mappings that steps look into. */
export interface Workload {
  readonly document: YamlDocument;
  /** `spec.template.spec` of the DaemonSet. */
  readonly pod: YAMLMap;
  /** The container `calico-node` in it. */
  readonly container: YAMLMap;
}

const KIND = 'DaemonSet';
const NAME = 'calico-node';
const NAMESPACE = 'kube-system';

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
    ranges.filter(({ start, end }) => mayBeCalicoNode(text.slice(start, end))),
  );
  if (!likely.ok) return likely;
  if (likely.value.length === 0 && isWebPage(text)) return failed({ code: 'WEB_PAGE', args: {} });
  const found = likely.value.length > 0 ? likely : findCalicoNodes(text, ranges);
  if (!found.ok) return found;
  const [document, second] = found.value;
  if (document === undefined) return failed(explainMissing(text));
  if (second !== undefined) return failed(twice(document, second));
  const alias = findAlias(document);
  if (alias !== undefined) return failed({ code: 'ALIAS', place: placeOf(document, alias), args: {} });
  return findContainer(document);
}

/** The documents among these that are the DaemonSet, or the first problem in any of them. */
function findCalicoNodes(text: string, ranges: readonly DocumentRange[]): Result<readonly YamlDocument[], ManifestProblem> {
  const found: YamlDocument[] = [];
  for (const range of ranges) {
    const parsed = parseYaml(text, range);
    if (!parsed.ok) return parsed;
    if (isCalicoNode(parsed.value.root)) found.push(parsed.value);
  }
  return done(found);
}

function twice(first: YamlDocument, second: YamlDocument): ManifestProblem {
  const firstLine = placeOf(first, first.root ?? {}).line;
  return { code: 'DAEMONSET_TWICE', place: placeOf(second, second.root ?? {}), args: { firstLine } };
}

/**
 * Reads every document of a text that is not known by its hash. Returns the first thing that would make `kubectl apply` stop
 * half way, or that would be applied beside the edited DaemonSet unedited; or undefined. (kubectl sends the documents before a broken one and none after: facts/apiserver.md, Result 2.)
 */
export function checkDocuments(text: string): ManifestProblem | undefined {
  if (isWebPage(text)) return { code: 'WEB_PAGE', args: {} };
  let first: YamlDocument | undefined;
  for (const range of splitDocuments(text)) {
    const parsed = parseYaml(text, range);
    if (!parsed.ok) return parsed.problem;
    const { root } = parsed.value;
    // One that is wrapped, or written so that it cannot be found by name, would be applied unedited.
    const hidden = findHidden(parsed.value);
    if (hidden !== undefined) return hidden;
    if (!isCalicoNode(root)) continue;
    if (first !== undefined) return twice(first, parsed.value);
    first = parsed.value;
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

function findContainer(document: YamlDocument): Result<Workload, ManifestProblem> {
  const pod = findMap(findMap(findMap(document.root, 'spec'), 'template'), 'spec');
  const containers = pod && findSeq(pod, 'containers');
  const matches = containers?.seq.items.filter((item) => isMap(item) && findString(item, 'name') === NAME) ?? [];
  const [container, second] = matches;
  if (pod === undefined || !isMap(container)) {
    return failed({ code: 'CONTAINER_MISSING', place: placeOf(document, document.root ?? {}), args: {} });
  }
  if (isMap(second)) return failed({ code: 'CONTAINER_TWICE', place: placeOf(document, second), args: {} });
  return done({ document, pod, container });
}

/** `kindless`: what the kind counts as where none is written, as in the items of a DaemonSetList. */
function isCalicoNode(root: YAMLMap | undefined, kindless?: string): boolean {
  const metadata = findMap(root, 'metadata');
  const namespace = findString(metadata, 'namespace') || NAMESPACE;
  return (findString(root, 'kind') ?? kindless) === KIND && findString(metadata, 'name') === NAME && namespace === NAMESPACE;
}

/** Why a document may be the DaemonSet, or hold it, without being found by kind and name. */
function findHidden(document: YamlDocument): ManifestProblem | undefined {
  const { root } = document;
  if (root === undefined) return undefined;
  const metadata = findPair(root, 'metadata')?.value;
  const named = isMap(metadata) ? metadata : undefined;
  const suspects = [
    root,
    metadata,
    findPair(root, 'kind')?.value,
    named && findPair(named, 'name')?.value,
    named && findPair(named, 'namespace')?.value,
  ];
  const indirect = suspects.find(
    (node): node is Node => isNode(node) && (isAlias(node) || (isMap(node) && findPair(node, '<<') !== undefined)),
  );
  if (indirect !== undefined) return { code: 'ALIAS', place: placeOf(document, indirect), args: {} };
  const items = findString(root, 'kind')?.endsWith('List') === true ? findSeq(root, 'items')?.seq.items : undefined;
  const wrapped = items?.find((item): item is YAMLMap => isMap(item) && isCalicoNode(item, KIND));
  return wrapped === undefined ? undefined : { code: 'MANIFEST_LIST', place: placeOf(document, wrapped), args: {} };
}

/** What a browser saves, or a server answers, in place of a raw file. No YAML mapping begins so. */
function isWebPage(text: string): boolean {
  return /^\uFEFF?\s*<(?:!doctype|html|\?xml)/i.test(text);
}

/** What a text without the DaemonSet is, all of whose documents are known to be YAML. */
function explainMissing(text: string): ManifestProblem {
  if (text.trim() === '') return { code: 'EMPTY_FILE', args: {} };
  let resources = 0;
  for (const range of splitDocuments(text)) {
    const parsed = parseYaml(text, range);
    if (!parsed.ok) return parsed.problem;
    const { root } = parsed.value;
    const kind = findString(root, 'kind');
    if (root !== undefined && kind === 'List') return { code: 'MANIFEST_LIST', place: placeOf(parsed.value, root), args: {} };
    if (kind !== undefined && findString(root, 'apiVersion') !== undefined) resources++;
  }
  const place = placeIn(text, 0);
  if (resources === 0) return { code: 'NOT_A_MANIFEST', place, args: {} };
  return { code: 'DAEMONSET_MISSING', place, args: { documents: resources } };
}
