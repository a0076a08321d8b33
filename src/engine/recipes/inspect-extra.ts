import { isMap, isScalar, type Scalar } from 'yaml';
import { cutBeforeComments } from '../manifest/document-ranges.ts';
import { listPodTemplates } from '../manifest/pod-templates.ts';
import { findVariables } from '../manifest/variables.ts';
import { listResources, type Resource, type Workload } from '../manifest/workload.ts';
import { done, failed, type Result } from '../text/result.ts';
import { findMap, findPair, findString, parseYaml, placeOf, rangeOf, type YamlDocument } from '../yaml/document.ts';
import { findSeq, isIndirect, removeItems, type Edits } from '../yaml/operations.ts';
import { splitDocuments } from '../yaml/stream.ts';
import { splitImage } from './image-name.ts';
import type { ExtraFact, StepProblem, StepState } from './types.ts';

type Pending = Extract<StepState, { kind: 'pending' }>['edits'];
type Objects = ExtraFact & { readonly kind: 'objects-absent' };
type Images = ExtraFact & { readonly kind: 'images-from' };

/** What `fact` says of the manifest that holds `workload`. As `inspect`: all edits refer to that text, and nothing is guessed. */
export function inspectExtra(fact: ExtraFact, workload: Workload): StepState {
  const edits = listEdits(fact, workload);
  if (!edits.ok) return { kind: 'conflict', problem: edits.problem };
  return edits.value.length === 0 ? { kind: 'satisfied' } : { kind: 'pending', edits: edits.value };
}

function listEdits(fact: ExtraFact, workload: Workload): Result<Pending, StepProblem> {
  switch (fact.kind) {
    case 'objects-absent':
      return removeObjects(fact, workload);
    case 'volumes-mounted':
      return removeUnmounted(workload);
    case 'images-from':
      return moveImages(fact, workload.document.text);
  }
}

/** The resources of every document that holds `word`: most of a manifest is kinds, which need not be parsed for this. */
function listHolding(text: string, word: string): Result<readonly Resource[], StepProblem> {
  const found: Resource[] = [];
  for (const range of splitDocuments(text)) {
    if (!text.slice(range.start, range.end).includes(word)) continue;
    const parsed = parseYaml(text, range);
    if (!parsed.ok) return parsed;
    const listed = listResources(parsed.value);
    if (!listed.ok) return listed;
    found.push(...listed.value);
  }
  return done(found);
}

function removeObjects(fact: Objects, workload: Workload): Result<Pending, StepProblem> {
  const found = listHolding(workload.document.text, fact.name);
  if (!found.ok) return found;
  const gone = found.value.filter((object) => isAmong(fact, object));
  const [user] = gone.length === 0 ? [] : findVariables(workload, fact.usedBy);
  if (user !== undefined) {
    return failed({ code: 'OBJECTS_IN_USE', place: placeOf(workload.document, user.node), args: { name: fact.name, usedBy: fact.usedBy } });
  }
  const edits: Pending[number][] = [];
  for (const document of new Set(gone.map((object) => object.document))) {
    const together = gone.filter((object) => object.document === document);
    const removed = removeFrom(document, together);
    if (!removed.ok) return removed;
    const names = together.map((object) => `${kindOf(object)} ${fact.name}`);
    edits.push(...nameEach(removed.value, names));
  }
  return done(edits);
}

/** Takes these objects out: a document with the comments above it, and not those above the next one; items out of their list. */
function removeFrom(document: YamlDocument, gone: readonly Resource[]): Edits {
  const { text, start, end, root } = document;
  const list = gone.some(({ item }) => item !== undefined) && root !== undefined ? findSeq(root, 'items') : undefined;
  // A list may go empty, its key may not: kubectl refuses a list without items.
  if (list !== undefined && gone.length < list.seq.items.length) {
    return removeItems(
      document,
      list,
      gone.map(({ resource }) => resource),
    );
  }
  const whole = cutBeforeComments(text).find((cut) => start < cut.end && end > cut.start) ?? { start, end };
  return done([{ ...whole, newText: '' }]);
}

function isAmong({ name, kinds }: Objects, object: Resource): boolean {
  const metadata = findMap(object.resource, 'metadata');
  const namespace = findString(metadata, 'namespace') || 'kube-system';
  return kinds.includes(kindOf(object)) && findString(metadata, 'name') === name && namespace === 'kube-system';
}

function kindOf({ resource, kindless }: Resource): string {
  return findString(resource, 'kind') ?? kindless ?? '';
}

function removeUnmounted({ document, pod }: Workload): Result<Pending, StepProblem> {
  const volumes = findSeq(pod, 'volumes');
  if (volumes === undefined) return done([]);
  const containers = ['initContainers', 'containers', 'ephemeralContainers'].flatMap((list) => findSeq(pod, list)?.seq.items ?? []);
  const mounts = containers.flatMap((container) =>
    isMap(container) ? ['volumeMounts', 'volumeDevices'].flatMap((key) => findSeq(container, key)?.seq.items ?? []) : [],
  );
  // What cannot be read by name may be any of them.
  const indirect = [...volumes.seq.items, ...containers, ...mounts].some(isIndirect);
  if (indirect) return failed({ code: 'LAYOUT', place: placeOf(document, volumes.seq), args: {} });
  const mounted = new Set(mounts.map(nameOf));
  const gone = volumes.seq.items.filter((volume) => !mounted.has(nameOf(volume)));
  const removed = removeItems(document, volumes, gone);
  return removed.ok ? done(nameEach(removed.value, gone.map(nameOf))) : removed;
}

function nameOf(item: unknown): string {
  return (isMap(item) ? findString(item, 'name') : undefined) ?? '?';
}

/** One edit for each thing that goes, with its name; where all go in one edit, it has the names of all. */
function nameEach(edits: readonly { start: number; end: number; newText: string }[], names: readonly string[]): Pending {
  const subjects = edits.length === names.length ? names : [names.join(', ')];
  return edits.map((edit, n) => ({ ...edit, change: { action: 'remove', subject: subjects[n] ?? names.join(', ') } }));
}

function moveImages({ registry, hosts }: Images, text: string): Result<Pending, StepProblem> {
  if (registry === undefined) return failed({ code: 'REGISTRY_NOT_NAMED', args: {} });
  const found = listHolding(text, 'image');
  if (!found.ok) return found;
  const edits: Pending[number][] = [];
  for (const object of found.value) {
    for (const { map } of listPodTemplates(object).flatMap(({ containers }) => containers)) {
      const node = findPair(map, 'image')?.value;
      const image = isScalar(node) ? node.value : undefined;
      if (isIndirect(map) || isIndirect(node)) return failed({ code: 'LAYOUT', place: placeOf(object.document, map), args: {} });
      if (!isScalar(node) || typeof image !== 'string' || image === '' || image.startsWith(`${registry}/`)) continue;
      const { host, written, path } = splitImage(image);
      if (!hosts.includes(host)) continue;
      const start = startOfValue(object.document, node, image);
      if (start === undefined) return failed({ code: 'LAYOUT', place: placeOf(object.document, node), args: {} });
      // Only what stands in front of the path changes: quotes, tag and the rest of the line stay to the byte.
      const folder = path.slice(0, path.length - (image.length - written));
      const change = { action: 'replace', subject: `${registry}/${path}`, oldValue: image } as const;
      edits.push({ start, end: start + written, newText: `${registry}/${folder}`, change });
    }
  }
  return done(edits);
}

/** Where the characters of a scalar begin, if they stand in the text as they are; undefined for escapes and folded lines. */
function startOfValue(document: YamlDocument, node: Scalar, value: string): number | undefined {
  const { start } = rangeOf(document, node);
  const from = /["']/.test(document.text[start] ?? '') ? start + 1 : start;
  return document.text.startsWith(value, from) ? from : undefined;
}
