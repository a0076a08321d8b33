import { truncateSync, writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { stringify } from 'yaml';
import { auditManifest } from '../src/engine/index.ts';
import { reason, withoutUpstream } from './golden.ts';
import { asFromServer, dropOwn, lineOf, openOwn, rightManifest, selection, swap, usual, wrongManifest } from './own-files.ts';
import { expect, sha256, test } from './page.ts';

const panelOf = (page: Page): Locator => page.getByRole('tabpanel', { name: /^Audit/ });
const tabOf = (page: Page): Locator => page.getByRole('tab', { name: /^Audit/ });
const fixAll = (page: Page): Locator => panelOf(page).getByRole('button', { name: /^Fix all/ });
const findings = (page: Page): Locator =>
  panelOf(page).getByRole('list', { name: 'Findings in the order of the file' }).getByRole('listitem');

/** Waits until the audit of what is on the page has come to this. */
async function hasCounts(page: Page, counts: string): Promise<void> {
  await expect(tabOf(page)).toHaveAccessibleName(`Audit ${counts}`);
}

function errorsIn(text: string): readonly string[] {
  return auditManifest({ text, selection }).findings.flatMap(({ id, level }) => (level === 'error' ? [id] : []));
}

test.describe('the audit of a file of your own', () => {
  test.skip(withoutUpstream, reason);

  test('drop a wrong file, see the findings, jump to the line, fix all, download: the download is clean', async ({ calicut, page }) => {
    const wrong = wrongManifest();
    const line = lineOf(wrong, 'value: "cali"');
    // The editor measures how long a key takes, by the browser's own clock, which stands still here and gives it nothing to read.
    await page.addInitScript(() => {
      performance.getEntriesByName = () => [{ duration: 0, entryType: 'measure', name: '', startTime: 0, toJSON: () => '' }];
    });
    await calicut.open(usual);
    await calicut.isReady();
    await dropOwn(calicut, 'mine.yaml', wrong);
    await expect(panelOf(page).getByRole('heading', { name: 'Audit of mine.yaml' })).toBeVisible();
    await hasCounts(page, '2 errors and 0 warnings');
    await expect(panelOf(page)).toContainText('Taken for Calico 3.32.0 (image, line');
    await expect(findings(page)).toHaveCount(2);
    await expect(findings(page).first()).toContainText('Set FELIX_INTERFACEPREFIX to oci');
    await expect(findings(page).first()).toContainText('"cali"');
    await expect(page.getByRole('contentinfo')).toContainText('2 errors left in it');

    // What is typed stands at the line that was gone to.
    await findings(page)
      .first()
      .getByRole('button', { name: `Line ${line}`, exact: true })
      .click();
    await expect(page.getByRole('textbox', { name: /with the changes/ })).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.type(' # here');
    expect((await calicut.download()).bytes.toString('utf8').split('\n')[line - 1]).toBe('              value: "cali" # here');
    await page.keyboard.press('Control+z');

    await tabOf(page).click();
    await hasCounts(page, '2 errors and 0 warnings');
    await fixAll(page).click();
    await hasCounts(page, '0 errors and 0 warnings');
    await expect(panelOf(page).getByRole('heading', { name: 'Audit of mine.yaml' })).toBeFocused();
    await expect(panelOf(page).getByRole('status').filter({ hasText: 'Fixed all' })).toBeVisible();
    await expect(panelOf(page)).toContainText('Installable: nothing was found');
    await expect(page.getByRole('contentinfo')).toContainText('no error found in it');
    const { bytes } = await calicut.download();
    expect(errorsIn(wrong)).toHaveLength(2);
    expect(errorsIn(bytes.toString('utf8'))).toEqual([]);
    await expect(page.getByRole('tab', { name: /^Changes/ })).toHaveAccessibleName('Changes 2');
  });

  test('fix one alone, undo it, make it again, by keyboard', async ({ calicut, page }) => {
    const wrong = wrongManifest();
    await calicut.open(usual);
    await openOwn(calicut, { name: 'mine.yaml', content: wrong });
    await hasCounts(page, '2 errors and 0 warnings');
    const documented = panelOf(page).getByText('11 of 13 documented edits are there');
    await documented.click();
    await expect(panelOf(page).getByRole('listitem').filter({ hasText: 'Set FELIX_CHAININSERTMODE to Append' }).first()).toContainText(
      'is missing',
    );
    await panelOf(page)
      .getByRole('button', { name: /^Fix: Set FELIX_INTERFACEPREFIX to oci, line/ })
      .focus();
    await page.keyboard.press('Enter');
    await hasCounts(page, '1 error and 0 warnings');
    await expect(
      panelOf(page)
        .getByRole('status')
        .filter({ hasText: /Fixed: Set FELIX_INTERFACEPREFIX to oci, line \d+\./ }),
    ).toBeVisible();
    // The pressed button has gone with its finding; the focus is on the next.
    await expect(panelOf(page).getByRole('button', { name: /^Fix: Set FELIX_CHAININSERTMODE to Append/ })).toBeFocused();
    expect(sha256((await calicut.download()).bytes)).toBe(sha256(swap(wrong, 'value: "cali"', 'value: "oci"')));
    await panelOf(page).getByRole('button', { name: 'Undo' }).click();
    await hasCounts(page, '2 errors and 0 warnings');
    expect(sha256((await calicut.download()).bytes)).toBe(sha256(wrong));
    await panelOf(page).getByRole('button', { name: 'Redo' }).click();
    await hasCounts(page, '1 error and 0 warnings');
    await expect(panelOf(page).getByRole('button', { name: 'Redo' })).toBeDisabled();
  });

  test('what kubectl printed is pasted onto the page: what the server wrote is no difference', async ({ calicut, page }) => {
    await calicut.open(usual);
    await calicut.isReady();
    const printed = stringify(asFromServer(rightManifest()));
    await page.evaluate(async (text) => await navigator.clipboard.writeText(text), printed);
    await page.getByRole('heading', { name: 'Your cluster' }).click();
    await page.keyboard.press('Control+v');
    await expect(panelOf(page).getByRole('heading', { name: 'Audit of Pasted text' })).toBeVisible();
    await expect(tabOf(page)).toHaveAccessibleName(/ 0 errors and/);
    expect(sha256((await calicut.download()).bytes)).toBe(sha256(printed));
  });

  test('a word that is pasted onto the page, or text into a field, is no manifest', async ({ calicut, page }) => {
    await calicut.open(usual);
    await calicut.isReady();
    await page.evaluate(async () => await navigator.clipboard.writeText('calico'));
    await page.getByRole('heading', { name: 'Your cluster' }).click();
    await page.keyboard.press('Control+v');
    await page.evaluate(async (text) => await navigator.clipboard.writeText(text), rightManifest());
    await page.getByRole('button', { name: 'Change the manifest' }).click();
    await page.getByRole('dialog').getByLabel('Manifest text').focus();
    await page.keyboard.press('Control+v');
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Use this text' })).toBeEnabled();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(page.getByText('comes with this page, sha256 checked')).toBeVisible();
  });

  test('JSON is repaired in kind', async ({ calicut, page }) => {
    const json = `${JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [asFromServer(wrongManifest())] }, null, 2)}\n`;
    await calicut.open(usual);
    await openOwn(calicut, { name: 'mine.json', content: json });
    await expect(tabOf(page)).toHaveAccessibleName(/ 2 errors and/);
    await fixAll(page).click();
    await expect(tabOf(page)).toHaveAccessibleName(/ 0 errors and/);
    const fixed = (await calicut.download()).bytes.toString('utf8');
    expect(() => JSON.parse(fixed) as unknown).not.toThrow();
    expect(errorsIn(fixed)).toEqual([]);
  });

  test('a tab in front of a line is named with its line, and mended', async ({ calicut, page }) => {
    const right = rightManifest();
    const broken = swap(right, '            - name: FELIX_INTERFACEPREFIX\n', '\t    - name: FELIX_INTERFACEPREFIX\n');
    await calicut.open(usual);
    await openOwn(calicut, { name: 'mine.yaml', content: broken });
    await expect(findings(page).first()).toContainText('A tab stands for indentation');
    await expect(
      findings(page)
        .first()
        .getByRole('button', { name: `Line ${lineOf(broken, '\t    - name')}`, exact: true }),
    ).toBeVisible();
    await expect(panelOf(page)).toContainText('Not installable as it stands');
  });

  test('on a cluster that nobody supports the audit still stands, and nothing is handed out', async ({ calicut, page }) => {
    await calicut.open(`${usual}&nodes=virtual`);
    await openOwn(calicut, { name: 'mine.yaml', content: wrongManifest() });
    await hasCounts(page, '2 errors and 0 warnings');
    await fixAll(page).click();
    await hasCounts(page, '0 errors and 0 warnings');
    await expect(calicut.downloadManifest).toBeDisabled();
    await expect(page.getByRole('contentinfo')).toContainText('No manifest: the answer to this cluster is no.');
  });

  test('leaving asks while a repair is in no file yet', async ({ calicut, page }) => {
    await calicut.open(usual);
    await openOwn(calicut, { name: 'mine.yaml', content: wrongManifest() });
    await hasCounts(page, '2 errors and 0 warnings');
    await fixAll(page).click();
    await hasCounts(page, '0 errors and 0 warnings');
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await calicut.download();
    await page.reload();
    expect(asked).toEqual([]);
    await openOwn(calicut, { name: 'mine.yaml', content: wrongManifest() });
    await hasCounts(page, '2 errors and 0 warnings');
    await fixAll(page).click();
    await hasCounts(page, '0 errors and 0 warnings');
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  test("upstream's own result is audited when somebody looks", async ({ calicut, page }) => {
    await calicut.open(usual);
    await calicut.isReady();
    await expect(tabOf(page)).toHaveAccessibleName('Audit');
    await tabOf(page).click();
    await hasCounts(page, '0 errors and 0 warnings');
    await expect(panelOf(page)).toContainText('13 of 13 documented edits are there');
    await expect(fixAll(page)).toBeDisabled();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing: audit, ${colorScheme}`, async ({ calicut, page }) => {
      await page.emulateMedia({ colorScheme });
      await calicut.open(usual);
      await openOwn(calicut, { name: 'mine.yaml', content: wrongManifest() });
      await hasCounts(page, '2 errors and 0 warnings');
      await panelOf(page).getByText('11 of 13 documented edits are there').click();
      await panelOf(page)
        .getByRole('button', { name: /^Fix: Set FELIX_INTERFACEPREFIX/ })
        .click();
      await hasCounts(page, '1 error and 0 warnings');
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations).toEqual([]);
    });
  }

  test('fits a phone', async ({ calicut, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await calicut.open(usual);
    const long = `${'a-very-long-name-'.repeat(12)}.yaml`;
    await openOwn(calicut, { name: long, content: wrongManifest() });
    await hasCounts(page, '2 errors and 0 warnings');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await fixAll(page).click();
    await hasCounts(page, '0 errors and 0 warnings');
  });
});

test.describe('what is no manifest', () => {
  test('a binary is refused with a sentence, in the audit too', async ({ calicut, page }) => {
    await calicut.open(usual);
    await tabOf(page).click();
    await openOwn(calicut, { name: 'mine.bin', content: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0x00, 0xff, 0xfe]) });
    await expect(panelOf(page).getByRole('alert')).toContainText('not UTF-8 text');
    await expect(calicut.downloadManifest).toBeDisabled();
  });

  test('a file that is too large is refused with its limit', async ({ calicut, page }, testInfo) => {
    const path = testInfo.outputPath('large.yaml');
    writeFileSync(path, '');
    truncateSync(path, 50_000_001);
    await calicut.open(usual);
    await openOwn(calicut, path);
    await expect(page.getByRole('alert')).toContainText('50,000,000');
  });

  test('where the answer is no and there is no file, the audit says how to bring one', async ({ calicut, page }) => {
    await calicut.open(`${usual}&nodes=virtual`);
    await tabOf(page).click();
    await expect(panelOf(page).getByRole('heading', { name: 'Nothing to audit yet' })).toBeVisible();
    await expect(panelOf(page).getByRole('button', { name: 'Open your own file' })).toBeVisible();
  });
});
