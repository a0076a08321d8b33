import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { forms as words } from '../../messages/en/forms.ts';
import { formInput, formInputOf } from '../../testing/form-inputs.ts';
import { networking, policyOnly } from '../../testing/small-manifests.ts';
import { forms, type Form, type FormInput, type FormOptions } from './forms.ts';
import { makeForm } from './make-form.ts';
import { createProvenance, createProvenanceFile } from './provenance.ts';

const folder = mkdtempSync(join(tmpdir(), 'calicut-form-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plain: FormOptions = { withProvenance: false, copyInput: false };
const input = formInput();
const nothingToDo = formInput(networking, { network: 'flannel', images: ['other'] });

function textOf(form: Form, of: FormInput, options: FormOptions = plain): string {
  const result = makeForm(form, of, words, options);
  if (!result.ok) throw new Error(result.problem.code);
  return result.made.files[0].text;
}

describe('a form', () => {
  it.each([
    ['manifest', 'calico-policy-only-3.32.0-oke-vcn-native-ol8.yaml'],
    ['diff', 'calico-policy-only-3.32.0-oke-vcn-native-ol8.diff'],
    ['kustomize', 'calico-policy-only-3.32.0-oke-vcn-native-ol8-kustomize'],
    ['jsonpatch', 'calico-policy-only-3.32.0-oke-vcn-native-ol8.jsonpatch.json'],
    // The runbook's own script ends in .sh alone.
    ['script', 'calico-policy-only-3.32.0-oke-vcn-native-ol8-apply.sh'],
  ] as const)('%s is called %s', (form, name) => {
    const result = makeForm(form, input, words, plain);
    expect(result).toMatchObject({ ok: true, made: { name } });
    if (result.ok && form !== 'kustomize') expect(result.made.files.map(({ path }) => path)).toEqual([name]);
  });

  it.each(forms)('%s is the same bytes twice', (form) => {
    expect(makeForm(form, formInput(), words, plain)).toEqual(makeForm(form, input, words, plain));
  });

  it('of nothing to do is upstream’s manifest, and empty as a diff and a patch', () => {
    expect((['manifest', 'diff', 'jsonpatch'] as const).map((form) => textOf(form, nothingToDo))).toEqual([networking, '', '[]\n']);
  });

  it('as a JSON Patch is refused for several objects, and for one that comes or goes', () => {
    const config = (name: string, value: string) =>
      `---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata: {a: ${value}}\n`;
    const two = formInputOf(config('one', 'b') + config('two', 'b'), config('one', 'c') + config('two', 'c'));
    expect(makeForm('jsonpatch', two, words, plain)).toEqual({
      ok: false,
      problem: { code: 'SEVERAL_OBJECTS', args: { names: ['ConfigMap one', 'ConfigMap two'] } },
    });
    const gone = formInputOf(config('one', 'b') + config('two', 'b'), config('one', 'b'));
    expect(makeForm('jsonpatch', gone, words, plain)).toMatchObject({
      ok: false,
      problem: { code: 'OBJECT_COMES_OR_GOES', args: { names: ['ConfigMap two'] } },
    });
  });
});

describe('provenance', () => {
  const known: FormInput = { ...input, known: { release: '3.32.0', file: 'calico-policy-only.yaml' } };
  const asked: FormOptions = { withProvenance: true, copyInput: false };

  it('says what a form was made of', () => {
    expect(createProvenance(known)).toMatchObject({
      input: {
        release: '3.32.0',
        file: 'calico-policy-only.yaml',
        url: 'https://raw.githubusercontent.com/projectcalico/calico/v3.32.0/manifests/calico-policy-only.yaml',
        sha256: input.originalSha256,
      },
      result: { name: input.plan.name, sha256: input.editedSha256 },
      selection: { network: 'vcn-native', image: 'ol8', calico: '3.32.0' },
      page: { source: 'oracle-calico-2026-09', title: 'Installing Calico and Setting Up Network Policies', read: '2026-09-05' },
      link: 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8',
    });
    expect(createProvenance(input).input).toEqual({ sha256: input.originalSha256 });
  });

  it('names the generation of the page that speaks of the pair', () => {
    const { page } = createProvenance(formInput(policyOnly, { kubernetes: '1.31', calico: '3.28.0' }));
    expect(page?.source).not.toBe('oracle-calico-2026-09');
  });

  it('is a side file of its own name', () => {
    const { path, text } = createProvenanceFile(known);
    expect(path).toBe(`${input.plan.name}.provenance.json`);
    expect(JSON.parse(text)).toEqual(createProvenance(known));
  });

  it('never names a registry, which may be of a tenancy', () => {
    const own = { ...input, plan: { ...input.plan, selection: { ...input.plan.selection, registry: 'fra.ocir.io/tenancy' } } };
    expect(createProvenanceFile(own).text).not.toContain('ocir');
    expect(textOf('diff', own, asked)).not.toContain('ocir');
  });

  it('stands above a manifest in comments that change none of its objects', () => {
    const text = textOf('manifest', known, asked);
    expect(text.endsWith(input.plan.manifest)).toBe(true);
    const head = text.slice(0, -input.plan.manifest.length).trimEnd().split('\n');
    expect(head.every((line) => /^# \S/.test(line))).toBe(true);
    expect(head.join()).toContain(input.editedSha256);
    const windows = formInput(`\uFEFF${policyOnly.replaceAll('\n', '\r\n')}`);
    expect(textOf('manifest', windows, asked)).toMatch(/^\uFEFF# [^\n]*\r\n(?:# [^\n]*\r\n)+---\r\n/);
  });

  it('gives the manifest another name, for it has other bytes', () => {
    const annotated = 'calico-policy-only-3.32.0-oke-vcn-native-ol8-annotated.yaml';
    expect(makeForm('manifest', known, words, asked)).toMatchObject({ made: { name: annotated, files: [{ path: annotated }] } });
    expect(makeForm('diff', known, words, asked)).toMatchObject({ made: { name: 'calico-policy-only-3.32.0-oke-vcn-native-ol8.diff' } });
  });

  it('does not make YAML of a manifest in JSON, nor stand in a JSON Patch', () => {
    const json = { ...input, plan: { ...input.plan, manifest: '{"kind": "List"}\n' } };
    expect(makeForm('manifest', json, words, asked)).toEqual({
      ok: false,
      problem: { code: 'COMMENTS_IMPOSSIBLE', args: { form: 'manifest' } },
    });
    expect(makeForm('jsonpatch', known, words, asked)).toEqual({
      ok: false,
      problem: { code: 'COMMENTS_IMPOSSIBLE', args: { form: 'jsonpatch' } },
    });
  });

  it.each([
    ['git apply', 'git', ['-c', 'core.autocrlf=false', 'apply', 'edits.diff']],
    ['patch', 'patch', ['--binary', '--strip=1', '--input=edits.diff', '--silent']],
  ])('above a diff is nothing to %s', (_, program, flags) => {
    const diff = textOf('diff', known, asked);
    expect(diff).toMatch(/^# Made with Calicut /);
    writeFileSync(join(folder, known.plan.file), known.original);
    writeFileSync(join(folder, 'edits.diff'), diff);
    execFileSync(program, flags, { cwd: folder });
    expect(readFileSync(join(folder, known.plan.file), 'utf8')).toBe(known.plan.manifest);
  });

  it('leaves a diff of no edits empty, which patch takes and comments alone it does not', () => {
    const diff = textOf('diff', nothingToDo, asked);
    expect(diff).toBe('');
    writeFileSync(join(folder, nothingToDo.plan.file), nothingToDo.original);
    writeFileSync(join(folder, 'empty.diff'), diff);
    for (const [program, ...flags] of [
      ['patch', '--binary', '--strip=1', '--input=empty.diff', '--silent'],
      ['git', 'apply', '--allow-empty', 'empty.diff'],
    ] as const) {
      execFileSync(program, flags, { cwd: folder });
    }
    expect(readFileSync(join(folder, nothingToDo.plan.file), 'utf8')).toBe(networking);
  });

  it('in comments is one line each, whatever stands in a name', () => {
    const hostile = { ...input, plan: { ...input.plan, name: 'a\nkind: Secret\u2028\u202E.yaml' } };
    expect(parse(textOf('kustomize', hostile, asked))).toMatchObject({ kind: 'Kustomization' });
    expect(
      textOf('manifest', hostile, asked)
        .split('\n')
        .find((line) => line.startsWith('kind: Secret')),
    ).toBeUndefined();
  });
});
