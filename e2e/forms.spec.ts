import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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
import { messages } from '../src/messages/index.ts';
import { hasKubectl } from '../src/testing/kubectl.ts';
import { goldenOf, readUpstream, reason, withoutUpstream } from './golden.ts';
import { openOwn, wrongManifest } from './own-files.ts';
import { expect, sha256, test, type CalicutPage } from './page.ts';

const usual = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';
const file = 'calico-policy-only.yaml';
const titles = [
  'Manifest',
  'Unified diff',
  'Kustomize overlay',
  'JSON Patch',
  'Shell script',
  'Review (HTML)',
  'Review (Markdown)',
] as const;

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
  const result = makeForm(form, input, messages.forms, { withProvenance, copyInput: false });
  if (!result.ok) throw new Error(result.problem.code);
  return result.made;
}

/** Opens the forms from the bar, with the one of this title chosen. */
async function openForm(calicut: CalicutPage, page: Page, title: (typeof titles)[number], fragment = usual) {
  await calicut.open(fragment);
  await calicut.isReady();
  await page.getByRole('button', { name: 'Other forms' }).click();
  await page.getByRole('radio', { name: title, exact: true }).check();
  const panel = page.getByRole('tabpanel', { name: 'Forms' });
  await expect(panel.getByRole('heading', { name: title, exact: true })).toBeVisible();
  return panel;
}

async function downloadBy(page: Page, name: string | RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Does something in a folder of its own. */
function inFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'calicut-forms-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
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

  test('holds what a person repaired in their own file, and refers to that file', async ({ calicut, page }) => {
    const wrong = wrongManifest();
    await calicut.open(usual);
    await openOwn(calicut, { name: 'mine.yaml', content: wrong });
    await page.getByRole('button', { name: /^Fix all/ }).click();
    await expect(page.getByRole('contentinfo')).toContainText('no error found in it');
    const panel = page.getByRole('tabpanel', { name: 'Forms' });
    await page.getByRole('button', { name: 'Other forms' }).click();
    await page.getByRole('radio', { name: 'Unified diff' }).check();
    await expect(panel).toContainText('your own file mine.yaml');
    const { bytes } = await downloadBy(page, /^Download .*\.diff$/);
    const { bytes: manifest } = await calicut.download();
    inFolder((folder) => {
      writeFileSync(join(folder, 'mine.yaml'), wrong);
      writeFileSync(join(folder, 'edits.diff'), bytes);
      execFileSync('git', ['-c', 'core.autocrlf=false', 'apply', 'edits.diff'], { cwd: folder });
      expect(sha256(readFileSync(join(folder, 'mine.yaml')))).toBe(sha256(manifest));
    });
    await page.getByRole('radio', { name: 'Kustomize overlay' }).check();
    await expect(panel.getByRole('button', { name: 'Copy mine.yaml' })).toBeVisible();
    await expect(panel.getByRole('region', { name: 'Text of kustomization.yaml' })).not.toContainText('https://');
  });
});

test.describe('the review', () => {
  test.skip(withoutUpstream, reason);

  test('is the same bytes twice, and prints as one page after another', async ({ calicut, page, context }) => {
    await openForm(calicut, page, 'Review (HTML)');
    const { name, bytes } = await downloadBy(page, /^Download .*-review\.html$/);
    expect(sha256((await downloadBy(page, /^Download .*-review\.html$/)).bytes)).toBe(sha256(bytes));
    const html = bytes.toString('utf8');
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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any form, ${colorScheme}`, async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await page.emulateMedia({ colorScheme });
    for (const title of titles) {
      await openForm(calicut, page, title);
      await expect(page.getByRole('region', { name: /^Text of/ }).first()).toBeVisible();
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations).toEqual([]);
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('are reached from the bar, and are no wider than the screen', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    for (const title of titles) {
      await openForm(calicut, page, title);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
    await page.getByRole('button', { name: 'Other forms' }).click();
    await expect(page.getByRole('radio', { name: 'Manifest', exact: true })).toBeInViewport();
  });
});

function objectsOf(text: string): readonly unknown[] {
  return parseAllDocuments(text)
    .map((document): unknown => document.toJS())
    .filter((object) => object !== null);
}
