import { upstreamUrl } from '../catalog/calico.ts';
import { needsNoEdit } from '../plan/needs-no-edit.ts';
import type { FormFile, FormInput, FormOptions, FormResult, FormWords } from './forms.ts';
import { findAddedStop, findKustomizeStop } from './kustomize-stops.ts';
import { listMirrored, toSkopeo } from './mirror.ts';
import { createObjectPatches, type ObjectPatch } from './object-patches.ts';
import { sayObject, type ManifestObject, type ObjectName } from './objects.ts';
import { toYaml, toYamlPatch } from './print-operations.ts';
import { provenanceComment, toComment, toProvenanceText } from './provenance.ts';
import { findWitnesses } from './witnesses.ts';

/** A patch of the overlay: its file and what it is for. */
interface OverlayPatch {
  readonly object: ObjectName;
  readonly file: FormFile;
}

const ADDED = 'added.yaml';

/**
 * The plan as a kustomize overlay: upstream's file by its address, or a copy of the original, and one patch for each object that changes or
 * goes. Objects that come stand in a file of their own, behind the others. Needs kustomize 5, as in kubectl 1.27 and newer. Refused where
 * kustomize would read a person's own file otherwise than kubectl does: see `findKustomizeStop`. Upstream's files hold nothing of the kind.
 */
export function createKustomizeForm(input: FormInput, words: FormWords, options: FormOptions): FormResult {
  const { plan, original, known, originalSha256, editedSha256 } = input;
  const made = createObjectPatches(original, plan);
  if (!made.ok) return made;
  const { patched, changed, removed, added } = made.value;
  const stop = (known === undefined ? findKustomizeStop(original) : undefined) ?? findAddedStop([...changed, ...added]);
  if (stop !== undefined) return { ok: false, problem: stop };
  const folder = `${plan.name.replace(/\.yaml$/, '')}-kustomize`;
  const url = known === undefined || options.copyInput ? undefined : upstreamUrl(known.release, known.file);
  const copy = url === undefined ? copyName(options.inputName, known?.file ?? plan.file) : undefined;
  const taken = new Set(['kustomization.yaml', 'README.md', 'provenance.json', ADDED, copy ?? '']);
  const patches = [
    ...patched.map((patch) => patchFile(patch, freeName(taken, 'patch', patch.object), words)),
    ...removed.map((object) => removalFile(object, freeName(taken, 'remove', object), words)),
  ];
  const facts = {
    folder,
    manifest: plan.name,
    url,
    copy,
    originalSha256,
    editedSha256,
    changed: patched.map(({ object }) => safe(sayObject(object))),
    removed: removed.map((object) => safe(sayObject(object))),
    added: added.map((object) => safe(sayObject(object))),
    imageCommands: toSkopeo(listMirrored(plan)).replace(/[^\n -~]|`/g, '?'),
    witnesses: findWitnesses(original, patched),
  };
  const resources = [url ?? copy ?? '', ...(added.length === 0 ? [] : [ADDED])];
  const unpatched = needsNoEdit(plan) ? words.kustomize.nothing : words.kustomize.unchanged;
  // What comes or goes as a whole is no patch, and yet a change.
  const nothing = added.length > 0 ? [] : [unpatched];
  const comments = options.withProvenance ? [...provenanceComment(input, words), '#'] : [];
  const kustomization: FormFile = { path: 'kustomization.yaml', text: overlayText(resources, patches, words, comments, nothing) };
  const files = [
    ...patches.map(({ file }) => file),
    ...(added.length === 0 ? [] : [addedFile(added, words)]),
    ...(copy === undefined ? [] : [{ path: copy, text: original }]),
    { path: 'README.md', text: `${words.kustomize.readme(facts).join('\n')}\n` },
    { path: 'provenance.json', text: toProvenanceText(input) },
  ];
  return { ok: true, made: { name: folder, files: [kustomization, ...files] } };
}

function overlayText(
  resources: readonly string[],
  patches: readonly OverlayPatch[],
  words: FormWords,
  comments: readonly string[],
  nothing: readonly string[],
): string {
  const lines = [
    ...comments,
    ...words.kustomize.about.map(toComment),
    'apiVersion: kustomize.config.k8s.io/v1beta1',
    'kind: Kustomization',
    ...words.kustomize.order.map(toComment),
    'sortOptions:',
    '  order: fifo',
    'resources:',
    ...resources.map((resource) => `  - ${resource}`),
    ...(patches.length === 0 ? nothing.map(toComment) : ['patches:', ...patches.flatMap(patchLines)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** kustomize takes every part of a target for a regular expression that has to match the whole. */
function patchLines({ file, object: { group, version, kind, name, namespace } }: OverlayPatch): readonly string[] {
  const target = { ...(group === '' ? {} : { group }), version, kind, name, ...(namespace === undefined ? {} : { namespace }) };
  return [
    `  - path: ${file.path}`,
    '    target:',
    ...Object.entries(target).map(([key, value]) => `      ${key}: ${toScalar(value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))}`),
  ];
}

/** Plain where no reader can take it for anything else. */
const toScalar = (text: string): string =>
  /^(?:[a-z]+(?:-[a-z]+)+|v\d\w*|[A-Z][a-z]+[A-Z]\w+|apps)$/.test(text) ? text : toYaml(text).trimEnd();

function patchFile({ object, groups }: ObjectPatch, path: string, words: FormWords): OverlayPatch {
  return { object, file: { path, text: toYamlPatch(groups, (reason) => words.reasons[reason].title) } };
}

function removalFile(object: ManifestObject, path: string, { kustomize }: FormWords): OverlayPatch {
  const { group, version, kind, namespace, name } = object;
  const metadata = { name, ...(namespace === undefined ? {} : { namespace }) };
  const text = toYaml({ $patch: 'delete', apiVersion: group === '' ? version : `${group}/${version}`, kind, metadata });
  return { object, file: { path, text: `${toComment(kustomize.removed)}\n${text}` } };
}

function addedFile(added: readonly ManifestObject[], { kustomize }: FormWords): FormFile {
  return { path: ADDED, text: [`${toComment(kustomize.added)}\n`, ...added.map(({ value }) => toYaml(value))].join('---\n') };
}

/** A name of a file that no other file of the folder has; whatever the object is called, one plain name. */
function freeName(taken: Set<string>, verb: string, { kind, name }: ObjectName): string {
  const base = `${verb}-${kind}-${name}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80);
  let path = `${base}.yaml`;
  for (let n = 2; taken.has(path); n++) path = `${base}-${n}.yaml`;
  taken.add(path);
  return path;
}

/** The name of the copy: a plain one that ends as a manifest does, and that kustomize and the folder do not need themselves. */
function copyName(wanted: string | undefined, otherwise: string): string {
  const isPlain = wanted !== undefined && /^[A-Za-z0-9][\w.-]{0,80}\.(?:yaml|yml|json)$/.test(wanted);
  return isPlain && !RESERVED.test(wanted) ? wanted : otherwise;
}

const RESERVED = /^(?:kustomization\.ya?ml|added\.yaml|provenance\.json|(?:patch|remove)-.*)$/i;

/** Safe inside a code span of Markdown, in one line. */
const safe = (text: string): string => text.replace(/[^\x20-\x7e]|`/g, '?');
