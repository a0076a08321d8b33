import { faultsIn } from './axe.ts';
import { Clusters, HEADER, thousand } from './clusters-page.ts';
import { dropOwn } from './own-files.ts';
import { expect, test } from './page.ts';

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
    await expect(bad.getByRole('listitem')).toHaveText([
      /^image It is empty/,
      /^pod-cidr "\u206810\.0\.0\.0\/16\u2069" Leave it empty/,
      /^calico "\u20689\.9\.9\u2069" This is none/,
    ]);
    await expect(clusters.row('=1+1')).toContainText('Supported by Oracle');
    await expect(clusters.table.getByRole('row', { name: /^Row 4/ })).toContainText('quotation marks');

    await clusters.open('name;kuberntes;image;network;owner\na;1.36;ol8;flannel;me');
    const refusal = page.getByRole('status').filter({ hasText: 'The table cannot be read' });
    await expect(refusal.getByRole('listitem')).toHaveText([
      /^Column 2 .* kubernetes/,
      /^The column kubernetes is missing/,
      /kuberntes.*owner/,
    ]);
    await expect(clusters.table).toHaveCount(0);
    await clusters.open(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]), 'clusters.xlsx');
    await expect(refusal).toContainText('UTF-8');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(refusal).toHaveCount(0);
  });

  test('columns that Calicut does not know are passed over, and named', async ({ calicut, page }) => {
    const clusters = await Clusters.show(calicut);
    await clusters.open(`${HEADER},cluster-id,<b>owner</b>\na,1.36,,vcn-native,ol8,,7,me`);
    await expect(clusters.row('a')).toContainText('Supported by Oracle');
    const notice = page.getByRole('status').filter({ hasText: 'does not know columns 7' });
    await expect(notice).toContainText(/cluster-id.* and 8 .*<b>owner<\/b>.* passes them over/);
    await page.getByRole('button', { name: 'Try an example' }).click();
    await expect(clusters.row('prod-east')).toBeVisible();
    await expect(notice).toHaveCount(0);
  });

  test('a long table is not shown as text unless that is asked for', async ({ calicut, page }) => {
    const clusters = await Clusters.show(calicut);
    const padded = `${thousand}${'\r\n'.repeat(20_000)}`;
    const shown = padded.replaceAll('\r\n', '\n');
    await page.evaluate(async (csv) => {
      await navigator.clipboard.writeText(csv);
    }, padded);
    await clusters.input.focus();
    await page.keyboard.press('ControlOrMeta+v');
    await expect(clusters.shown('1,000 rows')).toBeVisible();
    await expect(clusters.input).toHaveCount(0);
    const asText = page.getByRole('button', { name: 'Edit as text' });
    await expect(asText).toBeFocused();
    await expect(page.getByText('A table of 1,001 lines.')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(clusters.input).toBeFocused();
    await expect(clusters.input).toHaveValue(shown);

    // Pasted over a part of it, the rest stays.
    await clusters.input.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 4));
    await page.keyboard.press('ControlOrMeta+v');
    await expect(asText).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(clusters.input).toHaveValue(`${shown}${shown.slice(4)}`);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(clusters.input).toBeFocused();
    await expect(clusters.input).toHaveValue('');
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

    // Anywhere else on the page it is still a table, never a manifest.
    await page.getByRole('tab', { name: 'Changes' }).click();
    await dropOwn(calicut, 'Export.CSV', `${HEADER}\nelsewhere-calico,1.36,,vcn-native,ol8,\n\n\n`);
    await expect(page.getByRole('tab', { name: 'Clusters' })).toHaveAttribute('aria-selected', 'true');
    await expect(clusters.row('elsewhere-calico')).toBeVisible();
    await expect(page.getByRole('tab', { name: 'Clusters' })).toBeInViewport();
    await page.getByRole('tab', { name: 'Changes' }).click();
    await expect(calicut.changes).toBeVisible();
    await expect(page.getByText('Export.CSV')).toHaveCount(0);
    await page.getByRole('tab', { name: 'Clusters' }).click();
    await expect(clusters.row('elsewhere-calico')).toBeVisible();

    await page.evaluate(async (csv) => {
      await navigator.clipboard.writeText(csv);
    }, `kubernetes\tnetwork\timage\tname\n1.36\tvcn-native\tol8\tpasted\n1.36\tvcn-native\tol8\tcalico\n1.36\tvcn-native\tol8\tthird`);
    await page.getByRole('heading', { name: 'Your cluster' }).click();
    await page.keyboard.press('ControlOrMeta+v');
    await expect(clusters.row('pasted')).toBeVisible();

    // As a program copies it that gives nothing but CSV; and under another tab, where it names Calico.
    for (const [tab, type, name] of [
      ['Clusters', 'text/csv', 'as-csv'],
      ['Changes', 'text/plain', 'calico-elsewhere'],
    ] as const) {
      await page.getByRole('tab', { name: tab }).click();
      await page.evaluate(
        ([kind, text]) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData(kind, text);
          document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        },
        [type, `${HEADER}\n${name},1.36,,vcn-native,ol8,\nb,1.36,,vcn-native,ol8,\nc,1.36,,vcn-native,ol8,`] as const,
      );
      await expect(clusters.row(name)).toBeVisible();
    }

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
    await page.getByRole('button', { name: 'Stop' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Stopped after \d+ of 1,000 rows\.$/)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Download ZIP/ })).toBeDisabled();
    // The keyboard stays on what takes the place of the button, and in the panel when there is none any more.
    await expect(page.getByRole('button', { name: 'Read them all' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(async () => {
      await page.clock.runFor(1);
      await expect(page.getByRole('button', { name: 'Stop' })).toBeFocused({ timeout: 100 });
    }).toPass();
    await page.clock.resume();
    await expect(clusters.shown('1,000 rows')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Stop' })).toHaveCount(0);
    expect(await page.evaluate(() => document.activeElement?.contains(document.querySelector('table')))).toBe(true);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });

  test('an error beside a yes is counted, filtered, explained, and said as on the page it opens', async ({ calicut, page }) => {
    const clusters = await Clusters.show(calicut);
    const rows = ['fine,1.36,,vcn-native,ol8,', 'ended,1.30,,vcn-native,ol8,', 'off,1.36,,vcn-native,ol8,set-interface-prefix'];
    await clusters.open([HEADER.replace('pod-cidr', 'without'), ...rows].join('\n'));
    await expect(page.getByRole('radio', { name: 'Supported 2' })).toBeVisible();
    await page.getByRole('radio', { name: 'With an error 2' }).check();
    await expect(clusters.shown('2 of 3 rows')).toBeVisible();
    const ended = clusters.row('ended');
    await expect(ended).toContainText('Supported by Oracle, with an error');
    await ended.getByText('Why').click();
    await expect(ended.getByRole('listitem')).toHaveText([/1\.30/]);
    await expect(clusters.row('off')).toContainText('1 error');
    await expect(clusters.row('off')).not.toContainText('warning');
    const bar = page.getByRole('contentinfo');
    await page.getByRole('link', { name: 'Open off on this page' }).click();
    await expect(bar).toContainText('1 error');
    await expect(bar).not.toContainText('warning');
  });

  test('opens with the private registry, which no link names', async ({ calicut, page }) => {
    const clusters = await Clusters.show(calicut);
    await clusters.open('name,kubernetes,network,image,registry\nmirrored,1.36,VCN-Native,OL8,registry.example.com/calico');
    const link = page.getByRole('link', { name: 'Open mirrored on this page' });
    await expect(link).toHaveAttribute('href', /#v=1&network=vcn-native/);
    await link.click();
    await calicut.hasFragment('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8&extra=use-private-registry');
    const edits = page.locator('details', { hasText: 'Edits and extras' });
    if ((await edits.getAttribute('open')) === null) await edits.getByText('Edits and extras').click();
    await expect(edits.getByRole('textbox', { name: 'Your registry' })).toHaveValue('registry.example.com/calico');
  });

  test('a long name takes two lines, and all of it is there', async ({ calicut, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const clusters = await Clusters.show(calicut);
    const name = 'a-very-long-name '.repeat(14).trim();
    await clusters.open(`${HEADER}\n${name},1.36,,vcn-native,ol8,\nshort,1.36,,vcn-native,ol8,`);
    const head = clusters.row(name).getByRole('rowheader');
    const height = async () => (await head.locator('bdi').boundingBox())?.height ?? 0;
    const line = (await clusters.row('short').locator('bdi').boundingBox())?.height ?? 0;
    expect(await height()).toBeLessThanOrEqual(line * 2 + 1);
    await page.getByRole('link', { name: `Open ${name} on this page` }).focus();
    expect(await height()).toBeGreaterThan(line * 3);
  });

  test('without manifests there is nothing to download, and that is said', async ({ calicut, page }) => {
    const clusters = await Clusters.show(calicut);
    await clusters.open(`${HEADER}\nlegacy,1.36,,vcn-native,ol7,`);
    const button = page.getByRole('button', { name: /^Download ZIP/ });
    await expect(button).toBeDisabled();
    await expect(button).toHaveAccessibleDescription(/^There is no manifest to download/);
  });

  test('has no fault that axe finds', async ({ calicut, page }) => {
    const clusters = await Clusters.show(calicut);
    expect(await faultsIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Try an example' }).click();
    await expect(clusters.table).toBeVisible();
    expect(await faultsIn(page)).toEqual([]);
  });

  test('fits a phone: the table scrolls inside itself', async ({ calicut, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const clusters = await Clusters.show(calicut);
    await page.getByRole('button', { name: 'Try an example' }).click();
    await expect(clusters.row('prod-east')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    // What is given far above comes into view.
    await page.getByRole('tab', { name: 'Changes' }).click();
    await page.evaluate(() => window.scrollTo(0, 0));
    await dropOwn(calicut, 'a.csv', `${HEADER}\ntest,1.34,3.32.1,vcn-native,ol8,`);
    await expect(page.getByText('Paste or drop a CSV')).toBeInViewport();
    // The answer is in view beside the name.
    const word = clusters.row('test').getByText('Not tested by Oracle');
    const box = await word.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 390)).toBeLessThanOrEqual(390);
  });
});
