import { plainStyle, writeManifest } from '../src/testing/handwritten-manifest.ts';
import { Clusters } from './clusters-page.ts';
import { reason, withoutUpstream } from './golden.ts';
import { asFromServer, dropOwn, openOwn, usual } from './own-files.ts';
import { expect, test } from './page.ts';

const kubeconfig = 'apiVersion: v1\nkind: Config\nclusters: []\n';
const manifest = writeManifest(plainStyle);

test.describe('a file without Calico in it', () => {
  for (const [name, content] of [
    ['kubeconfig.yaml', kubeconfig],
    ['empty.yaml', ''],
    ['404.yaml', '<!DOCTYPE html>\n<title>calico-node, DaemonSet</title>\n'],
  ] as const) {
    test(`${name} is audited and not handed out, whatever the answer to the pair`, async ({ calicut, page }) => {
      await calicut.open(usual);
      await openOwn(calicut, { name, content });
      const bar = page.getByRole('contentinfo', { name: 'Copy and download' });
      const says = `The DaemonSet kube-system/calico-node is not in "${name}"`;
      await expect(bar.getByRole('status')).toContainText(says);
      await expect(bar).toContainText('The pair: Supported by Oracle');
      await expect(bar).not.toContainText('calico-policy-only');
      await expect(calicut.downloadManifest).toBeDisabled();
      await expect(calicut.copyManifest).toBeDisabled();
      const audit = page.getByRole('tabpanel', { name: /^Audit/ });
      await expect(audit.getByRole('button', { name: 'Open another file' })).toBeVisible();
      await expect(audit.getByRole('listitem').first()).toBeVisible();

      await page.getByRole('tab', { name: /^Forms/ }).click();
      const forms = page.getByRole('tabpanel', { name: /^Forms/ });
      await expect(forms).toContainText(says);
      await expect(forms.getByRole('button', { name: /Download|Copy/ })).toHaveCount(0);
      await page.getByRole('tab', { name: /^Commands/ }).click();
      const commands = page.getByRole('tabpanel', { name: /^Commands/ });
      await expect(commands).toContainText(says);
      await expect(commands.getByRole('button', { name: 'Download script' })).toBeDisabled();

      await page.getByRole('tab', { name: /^Audit/ }).click();
      await audit.getByRole('button', { name: 'Use the file of the release you chose' }).click();
      await expect(bar).not.toContainText('The pair');
      await expect(bar).toContainText('Supported by Oracle');
    });
  }

  test('the DaemonSet alone, as JSON or in a list, is handed out', async ({ calicut }) => {
    await calicut.open(usual);
    const live = asFromServer(manifest);
    for (const [name, content] of [
      ['live.json', JSON.stringify(live, null, 2)],
      ['list.json', JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [live] })],
    ] as const) {
      await openOwn(calicut, { name, content });
      await calicut.isReady();
      expect((await calicut.download()).bytes.toString('utf8')).toBe(content);
    }
  });

  test('two files at once: the first is opened, and that is said', async ({ calicut, page }) => {
    await calicut.open(usual);
    await dropOwn(calicut, 'a.yaml', manifest, 'b.yaml');
    const note = page.getByText('"a.yaml" was opened: one file at a time.');
    await expect(note).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Audit of a.yaml' })).toBeVisible();
    await dropOwn(calicut, 'c.yaml', manifest);
    await expect(note).toHaveCount(0);
  });

  test('a PDF is called one', async ({ calicut, page }) => {
    await calicut.open(usual);
    await openOwn(calicut, { name: 'runbook.yaml', content: Buffer.from('%PDF-1.7\n') });
    await expect(page.getByText('This is a PDF. Open the manifest itself, as YAML or JSON.')).toBeVisible();
  });

  test('a table with other columns is refused with their names and the help beside it', async ({ calicut, page }) => {
    const clusters = await Clusters.show(calicut);
    await clusters.input.fill('cluster,version,region\na,1.36,x\n');
    await expect(page.getByText('Found: \u2068cluster\u2069, \u2068version\u2069, and \u2068region\u2069.')).toBeVisible();
    await expect(page.getByText('The first row names the columns', { exact: false }).first()).toBeVisible();
  });
});

test.describe('on a page without Web Crypto', () => {
  test('the file that came with the page is upstream’s, and no person’s own', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await page.addInitScript(() => {
      Object.defineProperty(window.crypto, 'subtle', { value: undefined });
    });
    await calicut.open(usual);
    await calicut.isReady();
    await expect(page.getByText(/lines identical to upstream 3\.32\.0/)).toBeVisible();
    await calicut.download();
    const [stored] = await page.evaluate(() => (JSON.parse(localStorage.getItem('calicut.history') ?? '') as { value: unknown[] }).value);
    expect(stored).toMatchObject({ isRemade: true });
  });
});
