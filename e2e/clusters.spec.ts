import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { goldenOf, reason, withoutUpstream } from './golden.ts';
import { dropOwn } from './own-files.ts';
import { expect, sha256, test, type CalicutPage } from './page.ts';

const HEADER = 'name,kubernetes,calico,network,image,pod-cidr';

/** The tab as a person sees it. */
class Clusters {
  readonly page: Page;
  readonly input: Locator;
  readonly table: Locator;
  readonly rows: Locator;

  constructor(page: Page) {
    this.page = page;
    this.input = page.getByRole('textbox', { name: 'Clusters as CSV' });
    this.table = page.getByRole('table', { name: 'Clusters and what is supported' });
    this.rows = this.table.locator('tbody').getByRole('row');
  }

  row(name: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }

  shown(count: string): Locator {
    return this.page.getByRole('status').filter({ hasText: new RegExp(`^${count}$`) });
  }

  head(name: string): Locator {
    return this.table.getByRole('columnheader', { name });
  }

  async sortBy(name: string): Promise<void> {
    await this.head(name).getByRole('button').click();
  }

  /** Gives the table as a file: thousands of lines are not typed. */
  async open(csv: string | Buffer, name = 'clusters.csv'): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('button', { name: 'Open a CSV file' }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csv) });
  }

  static async show(calicut: CalicutPage): Promise<Clusters> {
    await calicut.open();
    await calicut.page.getByRole('tab', { name: 'Clusters' }).click();
    const clusters = new Clusters(calicut.page);
    await expect(clusters.input).toBeVisible();
    return clusters;
  }
}

/** 1,000 rows: most supported, every fifth on flannel, every tenth not tested, every hundredth a slip. */
const thousand = [
  HEADER,
  ...Array.from({ length: 1000 }, (_, n) => {
    const name = `cluster-${n}`;
    if (n % 100 === 99) return `${name},1.3,,vcn-native,ol8,`;
    if (n % 10 === 1) return `${name},1.34,3.32.1,vcn-native,ol9,`;
    if (n % 5 === 0) return `${name},1.34,recommended,flannel,ol8,`;
    return `${name},1.36,recommended,vcn-native,${n % 2 === 0 ? 'ol8' : 'ol8;ol9'},`;
  }),
].join('\r\n');

test.describe('many clusters', () => {
  test('an example shows every kind of answer, and opens on this page', async ({ calicut, page }) => {
    const clusters = await Clusters.show(calicut);
    await expect(clusters.input).toHaveAccessibleDescription(/nothing is uploaded/);
    await page.getByRole('button', { name: 'Try an example' }).click();
    await expect(clusters.row('prod-east')).toContainText('Supported by Oracle');
    await expect(clusters.row('test')).toContainText('Not tested by Oracle');
    await expect(clusters.row('legacy')).toContainText('Not supported');
    await expect(clusters.table.getByRole('row', { name: /^typo Row 9/ })).toContainText('kubernetes');

    await page.getByRole('link', { name: 'Open staging on this page' }).click();
    await calicut.hasFragment('v=1&network=vcn-native&kubernetes=1.35&calico=3.31.5&image=ol9');
    await expect(calicut.choice('Kubernetes')).toHaveValue('1.35');
    await expect(calicut.changes).toBeVisible();
    await page.getByRole('tab', { name: 'Clusters' }).click();
    await expect(clusters.row('staging')).toBeVisible();
  });

  test('1,000 rows are read, counted, filtered and sorted', async ({ calicut, page }) => {
    const clusters = await Clusters.show(calicut);
    await clusters.open(thousand);
    await expect(clusters.shown('1,000 rows')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Not tested 100' })).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Cannot be read 10' })).toBeVisible();
    await expect(clusters.rows).toHaveCount(100);

    await page.getByRole('searchbox', { name: 'Filter rows' }).fill('cluster-99 1.34');
    await expect(clusters.shown('3 of 1,000 rows')).toBeVisible();
    await page.getByRole('radio', { name: /^Not tested/ }).check();
    await expect(clusters.shown('1 of 1,000 rows')).toBeVisible();
    await expect(clusters.row('cluster-991')).toContainText('3.32.1');
    await page.getByRole('searchbox', { name: 'Filter rows' }).fill('nobody');
    await page.getByRole('button', { name: 'Show all rows' }).click();
    await expect(clusters.shown('1,000 rows')).toBeVisible();

    await clusters.sortBy('Name');
    await expect(clusters.head('Name')).toHaveAttribute('aria-sort', 'ascending');
    await expect(clusters.rows.nth(2).getByRole('rowheader')).toHaveText('cluster-2');
    await clusters.sortBy('Name');
    await expect(clusters.head('Name')).toHaveAttribute('aria-sort', 'descending');
    await expect(clusters.rows.nth(1).getByRole('rowheader')).toHaveText('cluster-998');
    await clusters.sortBy('Kubernetes');
    await expect(clusters.head('Name')).toHaveAttribute('aria-sort', 'none');
    await expect(clusters.rows.first()).toContainText('1.34');
    await page.getByRole('button', { name: 'Show 100 more of 900' }).click();
    await expect(clusters.rows).toHaveCount(200);
  });

  test('a bad row says what is wrong in which column, a bad table what is missing', async ({ calicut, page }) => {
    const clusters = await Clusters.show(calicut);
    await clusters.open(`${HEADER}\n<b>x</b>,1.36,9.9.9,vcn-native,,10.0.0.0/16\n=1+1,1.36,,vcn-native,ol8,\n"a,1.36`);
    const bad = clusters.table.getByRole('row', { name: /<b>x<\/b> Row 2/ });
    await expect(bad.getByRole('listitem')).toHaveText([/^image It is empty/, /^pod-cidr Leave it empty/, /^calico This is none/]);
    await expect(clusters.row('=1+1')).toContainText('Supported by Oracle');
    await expect(clusters.table.getByRole('row', { name: /^Row 4/ })).toContainText('quotation marks');

    await clusters.open('name;kuberntes;image;network\na;1.36;ol8;flannel');
    const refusal = page.getByRole('status').filter({ hasText: 'The table cannot be read' });
    await expect(refusal.getByRole('listitem')).toHaveText([/^Column 2 .* kubernetes/, /^The column kubernetes is missing/]);
    await expect(clusters.table).toHaveCount(0);
    await clusters.open(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]), 'clusters.xlsx');
    await expect(refusal).toContainText('UTF-8');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(refusal).toHaveCount(0);
  });

  test('a table that is dropped or pasted is one, and a manifest stays one', async ({ calicut, page }) => {
    const clusters = await Clusters.show(calicut);
    await clusters.input.evaluate((field, csv) => {
      const data = new DataTransfer();
      data.items.add(new File([csv], 'export.csv', { type: 'text/csv' }));
      for (const type of ['dragover', 'drop'])
        field.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    }, `${HEADER}\ndropped,1.36,,vcn-native,ol8,`);
    await expect(clusters.row('dropped')).toBeVisible();
    await expect(page.getByText('Drop the manifest to audit it')).toHaveCount(0);

    await page.evaluate(async (csv) => {
      await navigator.clipboard.writeText(csv);
    }, `kubernetes\tnetwork\timage\tname\n1.36\tvcn-native\tol8\tpasted\n1.36\tvcn-native\tol8\tcalico\n1.36\tvcn-native\tol8\tthird`);
    await page.getByRole('heading', { name: 'Your cluster' }).click();
    await page.keyboard.press('ControlOrMeta+v');
    await expect(clusters.row('pasted')).toBeVisible();

    await dropOwn(calicut, 'mine.yaml', 'kind: DaemonSet\n');
    await expect(page.getByRole('tab', { name: 'Audit' })).toHaveAttribute('aria-selected', 'true');
  });

  test('reading is stopped on the way, and begun again', async ({ calicut, page }) => {
    await page.clock.install({ time: new Date('2026-11-21T12:00:00Z') });
    const clusters = await Clusters.show(calicut);
    await page.clock.pauseAt(new Date('2026-11-21T13:00:00Z'));
    await clusters.open(thousand);
    // Time stands still: each slice waits for the next task that a timer starts.
    const progress = page.getByRole('progressbar', { name: 'Reading the rows' });
    await expect(async () => {
      await page.clock.runFor(1);
      await expect(progress).toBeVisible({ timeout: 100 });
    }).toPass();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByText(/^Stopped after \d+ of 1,000 rows\.$/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Download ZIP of manifests' })).toBeDisabled();
    await page.clock.resume();
    await page.getByRole('button', { name: 'Read them all' }).click();
    await expect(clusters.shown('1,000 rows')).toBeVisible();
  });

  test('has no fault that axe finds', async ({ calicut, page }) => {
    const clusters = await Clusters.show(calicut);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations).toEqual([]);
    await page.getByRole('button', { name: 'Try an example' }).click();
    await expect(clusters.table).toBeVisible();
    expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations).toEqual([]);
  });

  test('fits a phone: the table scrolls inside itself', async ({ calicut, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const clusters = await Clusters.show(calicut);
    await page.getByRole('button', { name: 'Try an example' }).click();
    await expect(clusters.row('prod-east')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test.describe('their manifests', () => {
  test.skip(withoutUpstream, reason);

  test('come as a ZIP of the golden bytes, each once, with a list that names the rest', async ({ calicut, page }) => {
    const clusters = await Clusters.show(calicut);
    await clusters.open(thousand);
    await expect(clusters.shown('1,000 rows')).toBeVisible();
    const button = page.getByRole('button', { name: 'Download ZIP of manifests' });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    await expect(page.getByText('Downloaded: 3 manifests for 990 clusters. 10 rows have none; clusters.csv says why.')).toBeVisible();
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
      'manifests/calico-policy-only-3.32.1-oke-vcn-native-ol9.yaml': goldenOf('oke-vcn-native', '3.32.1', 'other'),
    });
    const licence = await (await page.request.get('./manifests/LICENSE.txt')).text();
    expect(strFromU8(files['manifests/LICENSE.txt'] ?? new Uint8Array())).toBe(licence);
    const list = strFromU8(files['clusters.csv'] ?? new Uint8Array()).split('\r\n');
    expect(list).toHaveLength(1002);
    expect(list[100]).toMatch(/^cluster-99,.*Row 101: kubernetes: /);

    const [again] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect((await readFile(await again.path())).equals(bytes)).toBe(true);
  });

  test('are not made to their end when that is stopped', async ({ calicut, page }) => {
    const clusters = await Clusters.show(calicut);
    const rows = Array.from({ length: 200 }, (_, n) => `c${n},1.34,3.30.3,flannel,ol8,10.${n}.0.0/16`);
    await clusters.open([HEADER, ...rows].join('\n'));
    await page.getByRole('button', { name: 'Download ZIP of manifests' }).click();
    await expect(page.getByRole('progressbar', { name: 'Making the manifests' })).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByText('Stopped. Nothing was downloaded.')).toBeVisible();
  });
});
