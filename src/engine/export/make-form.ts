import type { Form, FormInput, FormOptions, FormResult, FormWords } from './forms.ts';
import { createJsonPatchForm } from './json-patch-form.ts';
import { createKustomizeForm } from './kustomize-form.ts';
import { provenanceComment } from './provenance.ts';
import { createScriptForm } from './script-form.ts';
import { toUnifiedDiff } from './unified-diff.ts';

/**
 * One form of a plan, as files under names that depend on the selection alone. The same input gives the same bytes. A form that cannot hold
 * comments is refused with provenance: `createProvenanceFile` makes the side file for it. A diff of no edits is empty, with provenance too.
 */
export function makeForm(form: Form, input: FormInput, words: FormWords, options: FormOptions): FormResult {
  switch (form) {
    case 'manifest':
      return manifestForm(input, words, options);
    case 'diff':
      return diffForm(input, words, options);
    case 'kustomize':
      return createKustomizeForm(input, words, options);
    case 'jsonpatch':
      return options.withProvenance ? noComments(form) : createJsonPatchForm(input);
    case 'script':
      return createScriptForm(input, words, options);
  }
}

function manifestForm(input: FormInput, words: FormWords, { withProvenance }: FormOptions): FormResult {
  const { name, manifest } = input.plan;
  if (!withProvenance) return oneFile(name, manifest);
  // A stream of JSON is read as such by its first sign, and a comment would make YAML of it.
  if (/^\uFEFF?\s*[{[]/.test(manifest)) return noComments('manifest');
  const [mark, body] = manifest.startsWith('\uFEFF') ? ['\uFEFF', manifest.slice(1)] : ['', manifest];
  const eol = /\r?\n/.exec(body)?.[0] ?? '\n';
  const comment = provenanceComment(input, words).map((line) => line + eol);
  // Other bytes have another name: the runbook looks for the hash of the manifest itself under the manifest's name.
  return oneFile(name.replace(/(?:\.yaml)?$/, '-annotated.yaml'), `${mark}${comment.join('')}${body}`);
}

function diffForm(input: FormInput, words: FormWords, { withProvenance, inputName }: FormOptions): FormResult {
  const { plan, original, known } = input;
  const isPlain = inputName !== undefined && /^[\w.-]+$/.test(inputName);
  const diff = toUnifiedDiff(original, plan.hunks, isPlain ? inputName : (known?.file ?? plan.file));
  // `patch` takes comments alone for garbage, and an empty file is what says that no edit is needed.
  const comment = withProvenance && diff !== '' ? provenanceComment(input, words).map((line) => `${line}\n`) : [];
  return oneFile(`${plan.name.replace(/\.yaml$/, '')}.diff`, comment.join('') + diff);
}

function oneFile(name: string, text: string): FormResult {
  return { ok: true, made: { name, files: [{ path: name, text }] } };
}

function noComments(form: Form): FormResult {
  return { ok: false, problem: { code: 'COMMENTS_IMPOSSIBLE', args: { form } } };
}
