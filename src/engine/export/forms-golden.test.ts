import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { applyPatch, type Operation } from 'rfc6902';
import { afterAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { forms as words } from '../../messages/en/forms.ts';
import { selectionOf, type Golden } from '../../testing/golden.ts';
import { hasKubectl } from '../../testing/kubectl.ts';
import { readVendored, sha256, skipsUpstream, vendoredManifests } from '../../testing/vendored-manifests.ts';
import { createPlan } from '../plan/create-plan.ts';
import goldens from '../plan/golden.json' with { type: 'json' };
import { listExtras } from '../selection/deviations.ts';
import type { Selection } from '../selection/selection.ts';
import type { Form, FormInput, MadeForm } from './forms.ts';
import { makeForm } from './make-form.ts';

const run = promisify(execFile);
const known = goldens as readonly Golden[];
const folder = mkdtempSync(join(tmpdir(), 'calicut-forms-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The golden's plan as forms are made of it, with everything that the forms are compared with. */
function inputOf(golden: Golden, deviation: Partial<Selection> = {}): FormInput {
  const vendored = vendoredManifests.find(({ release, file }) => release === golden.calico && file.name === golden.file);
  if (vendored === undefined) throw new Error(`${golden.file} of Calico ${golden.calico} is missing; run npm run vendor`);
  const original = readVendored(vendored);
  const result = createPlan({ text: original, selection: { ...selectionOf(golden), ...deviation }, knownRelease: golden.calico });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return {
    plan: result.plan,
    original,
    originalSha256: golden.input,
    editedSha256: sha256(result.plan.manifest),
    known: { release: golden.calico, file: golden.file },
  };
}

function make(form: Form, input: FormInput): MadeForm {
  const result = makeForm(form, input, words, { withProvenance: false, copyInput: true });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.made;
}

const parsed = new Map<string, readonly unknown[]>();

/** The objects of a text, parsed by nothing of ours. Most documents stand in many of the texts, and are parsed once. */
function read(text: string): readonly unknown[] {
  return text.split(/^(?=---$)/m).flatMap((document) => {
    const objects = parsed.get(document) ?? parseAllDocuments(document).map((each): unknown => each.toJS());
    parsed.set(document, objects);
    return objects.filter((object) => object !== null);
  });
}

/** Tries every golden, as many at once as there are processors, each in a folder of its own; names the goldens where it came out wrong. */
async function forEachGolden(
  name: string,
  check: (input: FormInput, own: string, golden: Golden) => Promise<boolean>,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  const queue = known.entries();
  const work = async () => {
    for (const [n, golden] of queue) {
      const own = join(folder, `${name}-${n}`);
      mkdirSync(own);
      if (!(await check(inputOf(golden), own, golden)))
        wrong.push(`${golden.recipe}/${golden.calico}/${golden.image}/${golden.podCidr ?? ''}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  return wrong;
}

const isDemanded = process.env['CALICUT_REQUIRE_UPSTREAM'] === '1';
const skipsKustomize = !isDemanded && !hasKubectl(27);

describe.skipIf(skipsUpstream)('the forms of every golden', { timeout: 120_000 }, () => {
  it('are looked at for all of them', () => {
    expect(known).toHaveLength(72);
  });

  it.each([
    ['git apply', 'git', ['-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn', '--allow-empty', 'edits.diff']],
    ['patch', 'patch', ['--binary', '--fuzz=0', '--strip=1', '--input=edits.diff', '--silent']],
  ])('%s of the diff gives the same bytes', async (_, program, flags) => {
    const wrong = await forEachGolden(program, async (input, own, golden) => {
      const [{ text }] = make('diff', input).files;
      if ((text === '') !== (golden.hunks.length === 0)) return false;
      writeFileSync(join(own, golden.file), input.original);
      writeFileSync(join(own, 'edits.diff'), text);
      await run(program, flags, { cwd: own });
      return sha256(readFileSync(join(own, golden.file))) === golden.output;
    });
    expect(wrong).toEqual([]);
  });

  it('the JSON Patch, applied by a library that nobody here wrote, gives the same objects', async () => {
    const wrong = await forEachGolden('jsonpatch', (input, _, golden) => {
      const operations = JSON.parse(make('jsonpatch', input).files[0].text) as Operation[];
      if ((operations.length === 0) !== (golden.hunks.length === 0)) return Promise.resolve(false);
      const objects = structuredClone(read(input.original));
      const agent = objects.find((object) => (object as { readonly kind?: string }).kind === 'DaemonSet');
      const errors = applyPatch(agent, operations).filter((error) => error !== null);
      expect(errors).toEqual([]);
      expect(objects).toEqual(read(input.plan.manifest));
      return Promise.resolve(true);
    });
    expect(wrong).toEqual([]);
  });

  it.skipIf(skipsKustomize)(
    skipsKustomize
      ? 'the overlay was not run: kubectl 1.27 or newer is not here'
      : 'kubectl kustomize of the overlay gives the same objects in the same order',
    async () => {
      const wrong = await forEachGolden('kustomize', async (input, own) => {
        for (const { path, text } of make('kustomize', input).files) writeFileSync(join(own, path), text);
        const { stdout } = await run('kubectl', ['kustomize', own], { maxBuffer: 20_000_000 });
        expect(read(stdout)).toEqual(read(input.plan.manifest));
        return true;
      });
      expect(wrong).toEqual([]);
    },
  );

  it.skipIf(skipsKustomize)(
    skipsKustomize
      ? 'the overlay with every extra was not run: kubectl 1.27 or newer is not here'
      : 'with every extra, the overlay gives the same objects, and the script the same bytes',
    async () => {
      const newest = known.filter(({ calico, image, podCidr }) => calico === '3.32.0' && image === 'ol8' && podCidr === undefined);
      expect(newest.map(({ recipe }) => recipe).toSorted()).toEqual(['oke-flannel-beside', 'oke-flannel-replace', 'oke-vcn-native']);
      for (const golden of newest) {
        const input = inputOf(golden, {
          extras: golden.recipe === 'oke-vcn-native' ? listExtras(selectionOf(golden)) : ['use-private-registry'],
          registry: 'registry.example.com/mirror',
        });
        const own = mkdtempSync(join(folder, 'extras-'));
        for (const { path, text } of make('kustomize', input).files) writeFileSync(join(own, path), text);
        const { stdout } = await run('kubectl', ['kustomize', own], { maxBuffer: 20_000_000 });
        expect(read(stdout)).toEqual(read(input.plan.manifest));
        const { name, files } = make('script', input);
        writeFileSync(join(own, name), files[0].text);
        writeFileSync(join(own, 'copy.yaml'), input.original);
        await run('bash', [name, '--make-only', 'copy.yaml'], { cwd: own });
        expect(readFileSync(join(own, input.plan.name), 'utf8')).toBe(input.plan.manifest);
        expect(input.editedSha256).not.toBe(golden.output);
      }
    },
  );

  it('the script on a local copy gives the same bytes', async () => {
    const wrong = await forEachGolden('script', async (input, own, golden) => {
      const { name, files } = make('script', input);
      writeFileSync(join(own, name), files[0].text);
      writeFileSync(join(own, 'copy.yaml'), input.original);
      await run('bash', [name, '--make-only', 'copy.yaml'], { cwd: own });
      return sha256(readFileSync(join(own, input.plan.name))) === golden.output;
    });
    expect(wrong).toEqual([]);
  });
});
