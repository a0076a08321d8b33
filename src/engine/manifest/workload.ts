import { isMap, type YAMLMap } from 'yaml';
import { lineEnd, lineStart } from '../text/lines.ts';
import { done, failed, type Result } from '../text/result.ts';
import { findMap, findString, parseYaml, placeIn, placeOf, type YamlDocument } from '../yaml/document.ts';
import { findSeq } from '../yaml/operations.ts';
import { splitDocuments } from '../yaml/stream.ts';
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
  const candidates = splitDocuments(text).filter(({ start, end }) => {
    const source = text.slice(start, end);
    return mentionsDaemonSet(source) && source.includes(NAME);
  });
  const found: YamlDocument[] = [];
  for (const range of candidates) {
    const parsed = parseYaml(text, range);
    if (!parsed.ok) return parsed;
    if (isCalicoNode(parsed.value.root)) found.push(parsed.value);
  }
  const [document, second] = found;
  if (document === undefined) return failed(explainMissing(text));
  if (second !== undefined) {
    const firstLine = placeOf(document, document.root ?? {}).line;
    return failed({ code: 'DAEMONSET_TWICE', place: placeOf(second, second.root ?? {}), args: { firstLine } });
  }
  return findContainer(document);
}

/**
 * Reads every document of a text that is not known by its hash. Returns the first thing that would make `kubectl apply` stop
 * half way, or undefined. (kubectl sends the documents before a broken one and none after: facts/apiserver.md, Result 2.)
 */
export function checkDocuments(text: string): ManifestProblem | undefined {
  if (isWebPage(text)) return { code: 'WEB_PAGE', args: {} };
  for (const range of splitDocuments(text)) {
    const parsed = parseYaml(text, range);
    if (!parsed.ok) return parsed.problem;
  }
  return undefined;
}

/** True where one line holds `kind` and `DaemonSet`: every document of that kind, quoted, tagged or in flow style, and few others. */
function mentionsDaemonSet(source: string): boolean {
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

function isCalicoNode(root: YAMLMap | undefined): boolean {
  const metadata = findMap(root, 'metadata');
  const namespace = findString(metadata, 'namespace') ?? NAMESPACE;
  return findString(root, 'kind') === KIND && findString(metadata, 'name') === NAME && namespace === NAMESPACE;
}

/** What a browser saves, or a server answers, in place of a raw file. No YAML mapping begins so. */
function isWebPage(text: string): boolean {
  return /^\uFEFF?\s*<(?:!doctype|html|\?xml)/i.test(text);
}

function explainMissing(text: string): ManifestProblem {
  if (text.trim() === '') return { code: 'EMPTY_FILE', args: {} };
  if (isWebPage(text)) return { code: 'WEB_PAGE', args: {} };
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
