import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { Clusters, HEADER, thousand } from './clusters-page.ts';
import { goldenOf, reason, withoutUpstream } from './golden.ts';
import { expect, sha256, test } from './page.ts';

test.describe('their manifests', () => {
  test.skip(withoutUpstream, reason);

  test('come as a ZIP of the golden bytes, each once, with a list that names the rest', async ({ calicut, page }) => {
    const clusters = await Clusters.show(calicut);
    await clusters.open(thousand);
    await expect(clusters.shown('1,000 rows')).toBeVisible();
    const button = page.getByRole('button', { name: /^Download ZIP/ });
    await expect(button).toHaveText('Download ZIP of all 3 manifests');
    await page.getByRole('radio', { name: /^Not tested/ }).check();
    await expect(button).toHaveText('Download ZIP of all 3 manifests');
    await button.focus();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    await expect(page.getByText('Downloaded: 3 manifests for 990 clusters. 10 rows have none; clusters.csv says why.')).toBeVisible();
    await expect(button).toBeFocused();
    expect(download.suggestedFilename()).toBe('calicut-clusters.zip');
    const bytes = await readFile(await download.path());
    const files = unzipSync(bytes);
    expect(
      Object.fromEntries(
        Object.entries(files).flatMap(([path, file]) => (path.endsWith('.yaml') ? [[path, sha256(Buffer.from(file))]] : [])),
      ),
    ).toEqual({
      'manifests/calico-3.30.3-oke-flannel-ol8.yaml': goldenOf('oke-flannel-replace', '3.30.3', 'ol8'),
      'manifests/calico-policy-only-3.32.0-oke-vcn-native-ol8.yaml': goldenOf('oke-vcn-native', '3.32.0', 'ol8'),
      'manifests/calico-policy-only-3.32.1-oke-vcn-native-other.yaml': goldenOf('oke-vcn-native', '3.32.1', 'other'),
    });
    const licence = await (await page.request.get('./manifests/LICENSE.txt')).text();
    expect(strFromU8(files['manifests/LICENSE.txt'] ?? new Uint8Array())).toBe(licence);
    const list = strFromU8(files['clusters.csv'] ?? new Uint8Array()).split('\r\n');
    expect(list).toHaveLength(1002);
    expect(list[1]).toMatch(/,#v=1&network=flannel&[^,]*,$/);
    expect(list[100]).toMatch(/^cluster-99,.*Row 101: kubernetes ""\u20681\.3\u2069"": .* write v1\.30/);

    const [again] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect((await readFile(await again.path())).equals(bytes)).toBe(true);
  });

  test('are not made to their end when that is stopped', async ({ calicut, page }) => {
    const clusters = await Clusters.show(calicut);
    const rows = Array.from({ length: 200 }, (_, n) => `c${n},1.34,3.30.3,flannel,ol8,10.${n}.0.0/16`);
    await clusters.open([HEADER, ...rows].join('\n'));
    const button = page.getByRole('button', { name: /^Download ZIP/ });
    await expect(button).toBeEnabled();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('progressbar', { name: 'Making the manifests' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Stop' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Stopped. Nothing was downloaded.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Download ZIP/ })).toBeFocused();
  });
});
