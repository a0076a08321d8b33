import { goldenOf, readUpstream, reason, withoutUpstream } from './golden.ts';
import { keepBack } from './keep-back.ts';
import { openOwn, usual } from './own-files.ts';
import { expect, sha256, test, type CalicutPage } from './page.ts';

const upstream = 'https://raw.githubusercontent.com';
const address = `${upstream}/projectcalico/calico/v3.32.0/manifests/calico-policy-only.yaml`;

async function fetchFromUpstream({ page }: CalicutPage): Promise<void> {
  await page.getByRole('button', { name: 'Change the manifest' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Fetch calico-policy-only.yaml 3.32.0 from upstream' }).click();
}

/** Of the manifest's two files, the whole one. */
const isWhole = (path: string) => /manifests\/.*calico-policy-only-[^.]*\.yaml$/.test(path);

test.describe('what the page carries', () => {
  test.skip(withoutUpstream, reason);

  test('shows what changes before the whole file is here, and hands nothing out until it is', async ({ calicut, page }) => {
    const bringWhole = await keepBack(page, isWhole);
    await calicut.open(usual);
    const { changes } = calicut;
    await expect(changes.getByRole('heading', { name: 'Remove initContainers' })).toBeVisible();
    await expect(calicut.downloadManifest).toBeDisabled();
    await expect(calicut.copyManifest).toBeDisabled();
    await expect(page.getByRole('button', { name: 'How to check' })).toBeDisabled();
    const early = await changes.getByRole('article').allInnerTexts();
    await expect(changes.getByRole('button', { name: 'Stop' })).toBeVisible();
    await expect(changes.getByText('identical')).toHaveCount(0);
    // A view of the whole file waits for it.
    await page.getByRole('tab', { name: 'Manifest' }).click();
    await expect(page.getByRole('tabpanel', { name: 'Manifest' }).locator('pre')).toHaveCount(0);
    await page.getByRole('tab', { name: /^Changes/ }).click();
    await expect(changes.getByRole('heading', { name: 'Remove initContainers' })).toBeVisible();
    bringWhole();
    await expect(calicut.downloadManifest).toBeEnabled();
    expect(sha256((await calicut.download()).bytes)).toBe(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));
    await expect(changes.getByText('identical to upstream 3.32.0')).toBeVisible();
    expect(await changes.getByRole('article').allInnerTexts()).toEqual(early);
  });

  test('says nothing early where an extra is chosen, which looks at every object', async ({ calicut, page }) => {
    const bringWhole = await keepBack(page, isWhole);
    const slice = page.waitForResponse(/\.daemonset\.yaml$/);
    await calicut.open(`${usual}&extra=remove-idle-typha`);
    await (await slice).finished();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect(calicut.changes.getByRole('article')).toHaveCount(0);
    bringWhole();
    await expect(calicut.changes.getByRole('article').first()).toBeVisible();
  });

  test.describe('of which a part does not come', () => {
    test.use({ allowedErrors: [/net::ERR_FAILED/] });
    test('is shown as well where its slice does not come', async ({ calicut, page }) => {
      await page.route(/\.daemonset\.yaml$/, (route) => route.abort());
      await calicut.open(usual);
      await expect(calicut.changes.getByRole('heading', { name: 'Remove initContainers' })).toBeVisible();
      expect(sha256((await calicut.download()).bytes)).toBe(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));
    });
  });
});

test.describe('from upstream', () => {
  test.use({ allowedOrigins: [upstream], allowedErrors: [/Failed to load resource/] });

  test('the right file is used', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await page.route(address, (route) =>
      route.fulfill({ body: readUpstream('3.32.0', 'calico-policy-only.yaml'), contentType: 'text/plain' }),
    );
    await calicut.open(usual);
    const asked = page.waitForRequest(address);
    await fetchFromUpstream(calicut);
    await asked;
    await expect(page.getByText('from upstream, sha256 checked')).toBeVisible();
    expect(sha256((await calicut.download()).bytes)).toBe(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));
  });

  test('a file with another hash is refused loudly', async ({ calicut, page }) => {
    await page.route(address, (route) => route.fulfill({ body: 'kind: DaemonSet\n'.repeat(30_000), contentType: 'text/plain' }));
    await calicut.open(usual);
    await fetchFromUpstream(calicut);
    await expect(page.getByRole('alert')).toContainText('sha256');
    await expect(calicut.downloadManifest).toBeDisabled();
  });

  test('a missing file is said, and the choices stay', async ({ calicut, page }) => {
    await page.route(address, (route) => route.fulfill({ status: 404, body: '404: Not Found' }));
    await calicut.open('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol9');
    await fetchFromUpstream(calicut);
    await expect(page.getByRole('alert')).toContainText('Upstream has no calico-policy-only.yaml for Calico 3.32.0');
    await expect(calicut.choice('Node image')).toHaveValue('ol9');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  test('a file that is cut off is not used', async ({ calicut, page }) => {
    await page.route(address, (route) => route.fulfill({ body: 'apiVersion: v1\nkind: ConfigMap\n', contentType: 'text/plain' }));
    await calicut.open(usual);
    await fetchFromUpstream(calicut);
    await expect(page.getByRole('alert')).toContainText(/Only 31 of [\d,]+ bytes arrived/);
    await expect(calicut.downloadManifest).toBeDisabled();
  });

  test('no network is said', async ({ calicut, page }) => {
    await page.route(address, (route) => route.abort('internetdisconnected'));
    await calicut.open(usual);
    await fetchFromUpstream(calicut);
    await expect(page.getByRole('alert')).toContainText('could not be downloaded');
  });

  test('a slow file shows what is loaded and can be stopped', async ({ calicut, page }) => {
    await page.route(address, () => undefined);
    await calicut.open(usual);
    await fetchFromUpstream(calicut);
    await expect(page.getByText('Loading calico-policy-only.yaml 3.32.0')).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByText('The download was stopped.')).toBeVisible();
    await expect(calicut.choice('Calico')).toHaveValue('3.32.0');
  });
});

test.describe('a file of your own', () => {
  test('keeps a byte order mark and CRLF line ends', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    const windows = (text: string) => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    await calicut.open(usual);
    await calicut.isReady();
    const expected = windows((await calicut.download()).bytes.toString('utf8'));
    await openOwn(calicut, {
      name: 'mine.yaml',
      content: windows(readUpstream('3.32.0', 'calico-policy-only.yaml').toString('utf8')),
    });
    await expect(page.getByText("your own; not one of upstream's files")).toBeVisible();
    // Somebody has edited it before: it is audited, and nothing is done to it unasked.
    const panel = page.getByRole('tabpanel', { name: /^Audit/ });
    await expect(panel).toContainText('3 of 13 documented edits are there');
    await panel.getByRole('button', { name: /^Fix all/ }).click();
    await expect(panel).toContainText('13 of 13 documented edits are there');
    expect(sha256((await calicut.download()).bytes)).toBe(sha256(expected));
  });

  test("gets the documented edits at once where it is upstream's, byte for byte", async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await calicut.open(usual);
    await openOwn(calicut, { name: 'mine.yaml', content: readUpstream('3.32.0', 'calico-policy-only.yaml') });
    await expect(page.getByText("your own; upstream's calico-policy-only.yaml of 3.32.0, byte for byte")).toBeVisible();
    await expect(calicut.changes.getByRole('heading', { name: 'Remove initContainers' })).toBeVisible();
    expect(sha256((await calicut.download()).bytes)).toBe(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));
  });

  for (const [what, content, line, sentence] of [
    ['broken YAML', 'a: 1\nb: [\nc: 2\n', 3, /no YAML/],
    ['no manifest', 'Hello.\n', 1, /This is no Kubernetes resource/],
    ['no DaemonSet', 'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n', 1, /DaemonSet kube-system\/calico-node/],
    ['a web page', '<!doctype html>\n<p>Not found</p>\n', 1, /web page, not a manifest/],
  ] as const) {
    test(`says what is wrong and where: ${what}`, async ({ calicut, page }) => {
      await calicut.open('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol9');
      await openOwn(calicut, { name: 'mine.yaml', content });
      const panel = page.getByRole('tabpanel', { name: /^Audit/ });
      await expect(panel.getByRole('listitem').filter({ hasText: sentence })).toBeVisible();
      await expect(panel.getByRole('button', { name: `Line ${line}`, exact: true })).toBeVisible();
      await expect(page.getByRole('contentinfo')).toContainText('1 error left in it');
      await expect(calicut.choice('Node image')).toHaveValue('ol9');
    });
  }

  for (const [what, bytes, sentence] of [
    ['not UTF-8', [0x61, 0xff, 0x0a], 'not UTF-8 text'],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 'Save it as UTF-8'],
  ] as const) {
    test(`is refused when it is ${what}`, async ({ calicut, page }) => {
      await calicut.open(usual);
      await openOwn(calicut, { name: 'mine.yaml', content: Buffer.from(bytes) });
      await expect(page.getByRole('alert')).toContainText(sentence);
    });
  }

  test('can be pasted, and a sample is never handed out', async ({ calicut, page }) => {
    await calicut.open(usual);
    await page.getByRole('button', { name: 'Change the manifest' }).click();
    await page.getByRole('dialog').getByLabel('Manifest text').fill('kind: [');
    await page.getByRole('dialog').getByRole('button', { name: 'Use this text' }).click();
    await expect(page.getByRole('heading', { name: 'Audit of Pasted text' })).toBeVisible();
    await page.getByRole('button', { name: 'Change the manifest' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Show a sample' }).click();
    await page.getByRole('tab', { name: /^Changes/ }).click();
    await expect(calicut.changes.getByRole('heading', { name: 'Remove initContainers' })).toBeVisible();
    await expect(page.getByText('It is not for a cluster, and cannot be copied or downloaded.')).toBeVisible();
    await expect(calicut.downloadManifest).toBeDisabled();
    await expect(calicut.copyManifest).toBeDisabled();
  });
});
