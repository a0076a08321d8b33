import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { goldenOf, reason, withoutUpstream } from './golden.ts';
import { expect, sha256, test, type CalicutPage } from './page.ts';

const name = 'oke-vcn-native-1.36-3.32.0-ol8';
const usual = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';

interface Index {
  readonly manifests: readonly {
    readonly slug: string;
    readonly file: string;
    readonly sha256: string;
    readonly names: readonly string[];
  }[];
}

/** The part of the panel that says where this manifest is published. */
async function openAddress(calicut: CalicutPage, page: Page, fragment: string) {
  await calicut.open(fragment);
  await calicut.isReady();
  await page.getByRole('tab', { name: 'Forms' }).click();
  const part = page.getByRole('region', { name: 'Apply by address' });
  await expect(part).toBeVisible();
  return part;
}

test.describe('manifests by address', () => {
  test.skip(withoutUpstream, reason);

  test('are listed, are served with the golden bytes, and pass sha256sum', async ({ request, baseURL }) => {
    const get = async (path: string) => await request.get(new URL(`m/${path}`, baseURL).href);
    const index = (await (await get('index.json')).json()) as Index;
    expect(index.manifests.length).toBeGreaterThan(20);
    const entry = index.manifests.find(({ names }) => names.includes(name));
    const golden = goldenOf('oke-vcn-native', '3.32.0', 'ol8');
    expect(entry).toMatchObject({ slug: name, file: `${name}.yaml`, sha256: golden });

    const served = await get(`${name}.yaml`);
    expect(served.headers()['content-type']).toMatch(/yaml|text\/plain/);
    const [manifest, sum] = [await served.body(), await (await get(`${name}.yaml.sha256`)).body()];
    expect(sha256(manifest)).toBe(golden);
    const folder = await mkdtemp(join(tmpdir(), 'calicut-address-'));
    try {
      await writeFile(join(folder, `${name}.yaml`), manifest);
      await writeFile(join(folder, 'sum'), sum);
      expect(execFileSync('bash', ['-c', 'sha256sum --check sum'], { cwd: folder, encoding: 'utf8' })).toBe(`${name}.yaml: OK\n`);
    } finally {
      await rm(folder, { recursive: true });
    }
    expect(await (await get('LICENSE.txt')).text()).toContain('Tigera');
  });

  test('have their address on the page, with the check before the rest, and can be copied', async ({ calicut, page, request, baseURL }) => {
    const part = await openAddress(calicut, page, usual);
    const address = new URL(`m/${name}.yaml`, baseURL).href;
    await expect(part.getByRole('region', { name: 'Commands: Address' })).toHaveText(address);
    await expect(part).toContainText(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));
    await expect(part).toContainText('served from your machine alone');
    await expect(part.getByRole('list').getByRole('region')).toHaveText([
      `curl --fail --silent --show-error --location ${address} | sha256sum`,
      `kubectl diff -f ${address}`,
      `kubectl apply -f ${address}`,
    ]);
    await part.getByRole('button', { name: 'Copy: Address' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => await calicut.clipboard()).toBe(address);
    const served = await request.get(await calicut.clipboard());
    const { bytes } = await calicut.download();
    expect(Buffer.compare(await served.body(), bytes)).toBe(0);
  });

  test('are one file for images with equal bytes, and the page names it', async ({ calicut, page }) => {
    const part = await openAddress(calicut, page, usual.replace('ol8', 'ubuntu'));
    await expect(part).toContainText(`m/${name.replace('ol8', 'other')}.yaml`);
    await expect(part).toContainText(`The file is named after ${name.replace('ol8', 'other')}`);
  });

  test('are not offered where there is none, and the page says why', async ({ calicut, page }) => {
    const part = await openAddress(calicut, page, 'v=1&network=vcn-native&kubernetes=1.34&calico=3.32.1&image=ol8');
    await expect(part).toContainText('only combinations that Oracle supports are published');
    await expect(part.getByRole('button')).toHaveCount(0);
    await calicut.open(`${usual}&extra=remove-idle-typha`);
    await calicut.isReady();
    await expect(part).toContainText('published are the documented edits alone');
    await calicut.open('v=1&network=flannel&kubernetes=1.34&calico=3.30.3&image=ol8&pod-cidr=10.244.0.0/16');
    await calicut.isReady();
    await expect(part).toContainText('a manifest with a pod CIDR');
  });

  test('are none where the index is not to be trusted', async ({ calicut, page }) => {
    const hostile = JSON.stringify({
      schemaVersion: 1,
      manifests: [{ slug: 'oke-x', file: 'https://evil.invalid/x.yaml', sha256: 'a'.repeat(64) }],
    });
    await page.route('**/m/index.json', async (route) => await route.fulfill({ contentType: 'application/json', body: hostile }));
    const part = await openAddress(calicut, page, usual);
    await expect(part).toContainText('this copy of Calicut publishes no manifests');
    await expect(part).not.toContainText('evil');
  });
});

test('a build has no sample among the manifests by address', async ({ request, baseURL }) => {
  const answer = await request.get(new URL('m/index.json', baseURL).href);
  const index = (await answer.json()) as Index;
  const samples = await Promise.all(
    ['calico.yaml', 'calico-policy-only.yaml'].map(
      async (file) => await readFile(new URL(`../vendor-manifests/sample/${file}`, import.meta.url)),
    ),
  );
  expect(index.manifests.filter((entry) => samples.some((sample) => sha256(sample) === entry.sha256))).toEqual([]);
});
