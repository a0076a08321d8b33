import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { parseAllDocuments } from 'yaml';
import {
  createPlan,
  createProvenanceFile,
  decodeLink,
  makeForm,
  upstreamUrl,
  type Form,
  type FormInput,
  type MadeForm,
} from '../src/engine/index.ts';
import { fileWords } from '../src/messages/index.ts';
import { hasKubectl } from '../src/testing/kubectl.ts';
import { downloadBy, inFolder, openForm, usual } from './forms.ts';
import { goldenOf, readUpstream, reason, withoutUpstream } from './golden.ts';
import { expect, sha256, test } from './page.ts';

const file = 'calico-policy-only.yaml';

/** What the page makes forms of, made here from the same file of upstream's. */
function inputFor(fragment: string): FormInput {
  const original = readUpstream('3.32.0', file).toString('utf8');
  const result = createPlan({ text: original, selection: decodeLink(fragment).selection, knownRelease: '3.32.0' });
  if (!result.ok) throw new Error('there is no plan');
  const { plan } = result;
  const known = { release: '3.32.0', file: 'calico-policy-only.yaml' } as const;
  return { plan, original, originalSha256: sha256(original), editedSha256: sha256(plan.manifest), known };
}

function formOf(form: Form, input: FormInput, withProvenance = false): MadeForm {
  const result = makeForm(form, input, fileWords.forms, { withProvenance, copyInput: false });
  if (!result.ok) throw new Error(result.problem.code);
  return result.made;
}

test.describe('each form', () => {
  test.skip(withoutUpstream, reason);

  for (const [title, form] of [
    ['Manifest', 'manifest'],
    ['Unified diff', 'diff'],
    ['JSON Patch', 'jsonpatch'],
    ['Shell script', 'script'],
  ] as const) {
    test(`is downloaded and copied as the engine makes it: ${title}`, async ({ calicut, page }) => {
      await openForm(calicut, page, title);
      const made = formOf(form, inputFor(usual));
      const { name, bytes } = await downloadBy(page, `Download ${made.name}`);
      expect(name).toBe(made.name);
      expect(bytes.toString('utf8')).toBe(made.files[0].text);
      await page.getByRole('button', { name: `Copy ${made.name}` }).click();
      await expect.poll(async () => sha256(await calicut.clipboard())).toBe(sha256(bytes));
      if (form === 'manifest') expect(sha256(bytes)).toBe(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));
    });
  }

  test('the diff is one that git apply takes, to the golden bytes', async ({ calicut, page }) => {
    await openForm(calicut, page, 'Unified diff');
    const { bytes } = await downloadBy(page, /^Download .*\.diff$/);
    inFolder((folder) => {
      writeFileSync(join(folder, file), readUpstream('3.32.0', file));
      writeFileSync(join(folder, 'edits.diff'), bytes);
      execFileSync('git', ['-c', 'core.autocrlf=false', 'apply', 'edits.diff'], { cwd: folder });
      expect(sha256(readFileSync(join(folder, file)))).toBe(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));
    });
  });

  test('the overlay comes as a ZIP of its files, whose every file can be copied, and builds the manifest', async ({ calicut, page }) => {
    const panel = await openForm(calicut, page, 'Kustomize overlay');
    const input = inputFor(usual);
    const made = formOf('kustomize', input);
    const { name, bytes } = await downloadBy(page, /^Download .*\.zip$/);
    expect(name).toBe(`${made.name}.zip`);
    const unzipped = Object.entries(unzipSync(bytes)).map(([path, content]) => ({ path, text: strFromU8(content) }));
    expect(unzipped).toEqual(made.files.map(({ path, text }) => ({ path: `${made.name}/${path}`, text })));
    const again = await downloadBy(page, /^Download .*\.zip$/);
    expect(sha256(again.bytes)).toBe(sha256(bytes));
    await expect(panel.getByRole('listitem')).toHaveCount(made.files.length);
    await page.getByRole('button', { name: 'Copy kustomization.yaml' }).click();
    await expect.poll(async () => await calicut.clipboard()).toBe(made.files[0].text);

    test.skip(!hasKubectl(27), 'kubectl 1.27 or newer is not here: the overlay was not built');
    inFolder((folder) => {
      for (const { path, text } of unzipped) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text.replace(upstreamUrl('3.32.0', file), file));
      }
      writeFileSync(join(folder, made.name, file), input.original);
      const built = execFileSync('kubectl', ['kustomize', join(folder, made.name)], { encoding: 'utf8', maxBuffer: 20_000_000 });
      expect(objectsOf(built)).toEqual(objectsOf(input.plan.manifest));
    });
  });

  test('the overlay has upstream’s file in it on request, with its licence', async ({ calicut, page }) => {
    const panel = await openForm(calicut, page, 'Kustomize overlay');
    await panel.getByRole('checkbox', { name: /^Put a copy of upstream's file in it/ }).check();
    const input = inputFor(usual);
    const result = makeForm('kustomize', input, fileWords.forms, { withProvenance: false, copyInput: true });
    if (!result.ok) throw new Error(result.problem.code);
    const { name, bytes } = await downloadBy(page, /^Download .*\.zip$/);
    expect(name).toBe(`${result.made.name}.zip`);
    const unzipped = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)] as const);
    const files = result.made.files.map(({ path, text }) => [`${result.made.name}/${path}`, text]);
    expect(unzipped.slice(0, -1)).toEqual(files);
    expect(files.map(([path]) => path)).toContain(`${result.made.name}/${file}`);
    expect(unzipped.at(-1)?.[0]).toBe(`${result.made.name}/LICENSE.txt`);
    expect(unzipped.at(-1)?.[1]).toContain('Apache License');
  });

  test.describe('without a licence beside the page', () => {
    test.use({ allowedErrors: [/404/] });

    test('the overlay with upstream’s file is not handed out, and the page says why', async ({ calicut, page }) => {
      await page.route('**/manifests/LICENSE.txt', async (route) => await route.fulfill({ status: 404, body: 'none' }));
      const panel = await openForm(calicut, page, 'Kustomize overlay');
      await panel.getByRole('checkbox', { name: /^Put a copy of upstream's file in it/ }).check();
      await panel.getByRole('button', { name: /^Download .*\.zip$/ }).click();
      await expect(panel).toContainText("Upstream's licence could not be fetched");
    });
  });

  test('holds its provenance on request, and else there is a file beside it', async ({ calicut, page }) => {
    await openForm(calicut, page, 'Manifest');
    const input = inputFor(usual);
    const side = createProvenanceFile(input);
    const beside = await downloadBy(page, 'Provenance file');
    expect([beside.name, beside.bytes.toString('utf8')]).toEqual([side.path, side.text]);
    await page.getByRole('checkbox', { name: /^Put provenance at the top/ }).check();
    await expect(page.getByRole('button', { name: 'Provenance file' })).toHaveCount(0);
    const made = formOf('manifest', input, true);
    expect((await downloadBy(page, `Download ${made.name}`)).bytes.toString('utf8')).toBe(made.files[0].text);
    expect(made.files[0].text).toContain(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));
    // The commands look for the manifest itself under its own name.
    expect(made.name).toBe('calico-policy-only-3.32.0-oke-vcn-native-ol8-annotated.yaml');
    await expect(page.getByText('the commands are for the manifest without it')).toBeVisible();
    await page.getByRole('radio', { name: 'JSON Patch' }).check();
    await expect(page.getByRole('checkbox', { name: /^Put provenance/ })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Provenance file' })).toBeVisible();
  });

  test('follows the choices, and says why it cannot be made', async ({ calicut, page }) => {
    const panel = await openForm(calicut, page, 'JSON Patch', `${usual}&extra=remove-idle-typha`);
    await expect(panel).toContainText('can neither add nor remove one');
    await expect(page.getByRole('button', { name: /^Download .*jsonpatch/ })).toHaveCount(0);
    await page.getByRole('radio', { name: 'Kustomize overlay' }).check();
    await expect(panel.getByText('remove-deployment-calico-typha.yaml', { exact: true })).toBeVisible();
    await calicut.choice('Node image').selectOption('Ubuntu');
    await page.getByRole('radio', { name: 'Unified diff' }).check();
    await expect(panel.getByText('calico-policy-only-3.32.0-oke-vcn-native-ubuntu-adapted.diff')).toBeVisible();
  });

  test('shows its first lines, and all of them on a click', async ({ calicut, page }) => {
    const panel = await openForm(calicut, page, 'Manifest');
    const text = panel.getByRole('region', { name: /^Text of calico-policy-only/ });
    await expect(text).not.toContainText('kind: DaemonSet');
    await panel.getByRole('button', { name: /^Show all [\d,]+ lines$/ }).click();
    await expect(text).toContainText('kind: DaemonSet');
    await panel.getByRole('button', { name: 'Show the first lines' }).click();
    await expect(text).not.toContainText('kind: DaemonSet');
  });
});

test.describe('the review', () => {
  test.skip(withoutUpstream, reason);

  test('is the same bytes twice, and prints as one page after another', async ({ calicut, page, context }) => {
    await openForm(calicut, page, 'Review (HTML)');
    const { name, bytes } = await downloadBy(page, /^Download .*-review\.html$/);
    expect(sha256((await downloadBy(page, /^Download .*-review\.html$/)).bytes)).toBe(sha256(bytes));
    const html = bytes.toString('utf8');
    const shown = page.getByRole('region', { name: /^Text of .*-review\.html$/ });
    await expect(shown).toContainText('# Review of calico');
    await expect(shown).not.toContainText('<style');
    await expect(page.getByText('The file is HTML')).toBeVisible();
    expect(html).toContain(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));
    expect(html).not.toMatch(/undefined|\[object|TODO|lorem/i);
    const path = test.info().outputPath(name);
    writeFileSync(path, bytes);
    const paper = await context.newPage();
    await paper.goto(pathToFileURL(path).href);
    await paper.emulateMedia({ media: 'print' });
    await expect(paper.getByRole('heading', { level: 1 })).toHaveText('Review of calico-policy-only-3.32.0-oke-vcn-native-ol8.yaml');
    for (const part of ['Verdict', 'Edits', 'Sources']) await expect(paper.getByRole('heading', { level: 2, name: part })).toBeVisible();
    expect((await paper.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await paper.close();
  });

  test('is Markdown too, with the whole diff', async ({ calicut, page }) => {
    await openForm(calicut, page, 'Review (Markdown)');
    const { name, bytes } = await downloadBy(page, /^Download .*-review\.md$/);
    expect(name).toBe('calico-policy-only-3.32.0-oke-vcn-native-ol8-review.md');
    const markdown = bytes.toString('utf8');
    expect(markdown.startsWith('# Review of calico')).toBe(true);
    const hunks = formOf('diff', inputFor(usual))
      .files[0].text.split('\n')
      .filter((line) => line.startsWith('@@'));
    expect(hunks.length).toBeGreaterThan(1);
    for (const hunk of hunks) expect(markdown).toContain(hunk);
  });
});

test('of the sample can be looked at, and neither copied nor downloaded', async ({ calicut, page }) => {
  test.skip(withoutUpstream, reason);
  await calicut.open('v=1&network=vcn-native&kubernetes=1.36&calico=3.27.3&image=ol8');
  await page.getByRole('button', { name: 'Show a sample' }).click();
  await page.getByRole('tab', { name: 'Forms' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Forms' });
  await expect(panel).toContainText('The sample is not for a cluster');
  await expect(panel.getByRole('region', { name: /^Text of/ })).toBeVisible();
  for (const button of await panel.getByRole('button', { name: /^(?:Copy|Download|Provenance)/ }).all())
    await expect(button).toBeDisabled();
});

test('are not offered where the answer is no, and on what is not here the ways to it stand in their place', async ({ calicut, page }) => {
  test.skip(withoutUpstream, reason);
  await calicut.open(`${usual}&nodes=virtual`);
  await page.getByRole('tab', { name: 'Forms' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Forms' });
  await expect(panel).toContainText('No manifest is offered');
  await expect(panel.getByRole('radio')).toHaveCount(0);
  await page.goto('about:blank');
  await calicut.open('v=1&network=vcn-native&kubernetes=1.36&calico=3.27.3&image=ol8');
  await page.getByRole('tab', { name: 'Forms' }).click();
  await expect(panel.getByRole('button', { name: /^Fetch/ })).toBeVisible();
});

function objectsOf(text: string): readonly unknown[] {
  return parseAllDocuments(text)
    .map((document): unknown => document.toJS())
    .filter((object) => object !== null);
}
