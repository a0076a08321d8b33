import { plainStyle, writeManifest } from '../src/testing/handwritten-manifest.ts';
import { truncateSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { stringify } from 'yaml';
import { auditManifest } from '../src/engine/index.ts';
import { faultsIn } from './axe.ts';
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
    await expect(panelOf(page)).toContainText('A cluster would take this file, and Calico would not work as documented.');
    await expect(panelOf(page).getByRole('heading', { name: 'Audit of mine.yaml' })).toBeFocused();
    await expect(findings(page)).toHaveCount(2);
    await expect(findings(page).first()).toContainText('Set FELIX_INTERFACEPREFIX to oci');
    await expect(findings(page).first()).toContainText('"cali"');
    await expect(page.getByRole('contentinfo')).toContainText('2 errors left in it');

    // What is typed stands at the line that was gone to.
    await findings(page)
      .first()
      .getByRole('button', { name: `Line ${line}`, exact: true })
      .click();
    await expect(calicut.edited).toBeFocused({ timeout: 20_000 });
    await expect(calicut.editorFrame.locator('.editor.modified .active-line-number')).toHaveText(String(line));
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
    await expect(panelOf(page)).toContainText('No errors found.13 documented edits');
    await expect(fixAll(page)).toHaveCount(0);
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

  test('a tab in front of a line is named with its line, and the file is not installable', async ({ calicut, page }) => {
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
    await expect(panelOf(page)).toContainText('A cluster would refuse this file.');
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
    await expect(
      panelOf(page).getByRole('heading', { name: /^Audit of the result: calico-policy-only\.yaml 3\.32\.0 with \d+ changes$/ }),
    ).toBeVisible();
    await expect(panelOf(page)).toContainText('No errors found.');
    for (const name of [/^Fix all/, 'Undo', 'Redo']) await expect(panelOf(page).getByRole('button', { name })).toHaveCount(0);
  });

  test('the bar at the bottom leads to what is left in it', async ({ calicut, page }) => {
    await calicut.open(usual);
    await openOwn(calicut, { name: 'mine.yaml', content: wrongManifest() });
    await hasCounts(page, '2 errors and 0 warnings');
    await page.getByRole('tab', { name: /^Manifest/ }).click();
    await page.getByRole('contentinfo').getByRole('button', { name: '2 errors left in it' }).click();
    await expect(panelOf(page).getByRole('heading', { name: 'Audit of mine.yaml' })).toBeFocused();
  });

  test('what was changed elsewhere is said to be kept, and is gone back to or discarded', async ({ calicut, page }) => {
    const wrong = wrongManifest();
    await calicut.open(usual);
    await openOwn(calicut, { name: 'mine.yaml', content: wrong });
    await hasCounts(page, '2 errors and 0 warnings');
    await fixAll(page).click();
    await hasCounts(page, '0 errors and 0 warnings');
    const fixed = sha256((await calicut.download()).bytes);
    const kept = page.getByText('Your changes to mine.yaml are kept; they are not in this manifest.');
    await expect(kept).toHaveCount(0);
    await openOwn(calicut, { name: 'other.yaml', content: `${wrong}# other\n` });
    await expect(panelOf(page).getByRole('heading', { name: 'Audit of other.yaml' })).toBeFocused();
    await expect(kept).toBeVisible();
    await page.getByRole('button', { name: 'Go back to it' }).click();
    await expect(panelOf(page).getByRole('heading', { name: 'Audit of mine.yaml' })).toBeVisible();
    await expect(kept).toHaveCount(0);
    expect(sha256((await calicut.download()).bytes)).toBe(fixed);
    await openOwn(calicut, { name: 'other.yaml', content: `${wrong}# other\n` });
    await page.getByRole('button', { name: 'Discard them' }).click();
    await expect(kept).toHaveCount(0);
    await openOwn(calicut, { name: 'mine.yaml', content: wrong });
    await hasCounts(page, '2 errors and 0 warnings');
  });

  test('what is chosen against the file is said, with the way back', async ({ calicut, page }) => {
    await calicut.open(usual);
    await openOwn(calicut, { name: 'mine.yaml', content: wrongManifest() });
    await hasCounts(page, '2 errors and 0 warnings');
    await calicut.network('Flannel overlay').check();
    await expect(panelOf(page)).toContainText(/You chose Flannel overlay; the file looks like VCN-native pods \(line \d+\)\./);
    await expect(panelOf(page).getByText(/^Taken for/)).not.toContainText('VCN-native pods');
    await panelOf(page).getByRole('button', { name: 'Use VCN-native pods' }).click();
    await expect(calicut.network('VCN-native pods')).toBeChecked();
    await expect(panelOf(page).getByText(/^Taken for/)).toContainText('VCN-native pods');
  });

  test('many repairs of one kind are one entry in the list of changes, which leads from one to the next', async ({ calicut, page }) => {
    const curly = rightManifest().replaceAll(/value: "(oci|NFT|Append|Return)"/g, 'value: “$1”');
    await calicut.open(usual);
    await openOwn(calicut, { name: 'mine.yaml', content: curly });
    await fixAll(page).click();
    await expect(tabOf(page)).toHaveAccessibleName(/ 0 errors and/);
    await page.getByRole('tab', { name: /^Changes/ }).click();
    const index = calicut.changes.getByRole('navigation', { name: 'List of changes' });
    const chip = index.getByRole('button', { name: /Use straight quotes, \d changes/ });
    await chip.click();
    await expect(calicut.changes.getByRole('article').first()).toBeFocused();
    await chip.click();
    await expect(calicut.changes.getByRole('article').nth(1)).toBeFocused();
    expect((await index.boundingBox())?.height).toBeLessThan(110);
  });

  test('axe finds nothing: audit', async ({ calicut, page }) => {
    await calicut.open(usual);
    await openOwn(calicut, { name: 'mine.yaml', content: wrongManifest() });
    await hasCounts(page, '2 errors and 0 warnings');
    await panelOf(page).getByText('11 of 13 documented edits are there').click();
    await panelOf(page)
      .getByRole('button', { name: /^Fix: Set FELIX_INTERFACEPREFIX/ })
      .click();
    await hasCounts(page, '1 error and 0 warnings');
    expect(await faultsIn(page)).toEqual([]);
  });

  test('fits a phone', async ({ calicut, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await calicut.open(usual);
    const long = `${'a-very-long-name-'.repeat(12)}.yaml`;
    await openOwn(calicut, { name: long, content: wrongManifest() });
    await hasCounts(page, '2 errors and 0 warnings');
    const heading = panelOf(page).getByRole('heading', { name: /^Audit of a-very-long-name-/ });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
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
    await expect(panelOf(page).getByRole('heading', { name: 'mine.bin cannot be used' })).toBeFocused();
    await expect(panelOf(page).getByRole('button', { name: 'Open another file' })).toBeVisible();
    await expect(panelOf(page).getByRole('button', { name: 'Try again' })).toHaveCount(0);
    await expect(page.getByText('mine.bin: cannot be used')).toBeVisible();
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

  test('the audit of a very large file shows how far it is, can be stopped, and the page goes on', async ({ calicut, page }, testInfo) => {
    const path = testInfo.outputPath('very-large.yaml');
    const document = (n: number) =>
      `---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: m${n}\ndata:\n${Array.from({ length: 60 }, (_, k) => `  key${n}.${k}: "some words in a line of their own"\n`).join('')}`;
    writeFileSync(path, writeManifest(plainStyle) + Array.from({ length: 12_000 }, (_, n) => document(n)).join(''));
    await calicut.open(usual);
    await openOwn(calicut, path);
    await expect(panelOf(page).getByRole('heading', { name: 'Audit of very-large.yaml' })).toBeFocused();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(panelOf(page)).toContainText('The audit was stopped');
    await expect(calicut.downloadManifest).toBeEnabled();
    await tabOf(page).press('ArrowLeft');
    await expect(page.getByRole('tab', { name: /Changes/ })).toBeFocused();
  });

  test('where the answer is no and there is no file, the audit says how to bring one', async ({ calicut, page }) => {
    await calicut.open(`${usual}&nodes=virtual`);
    await tabOf(page).click();
    await expect(panelOf(page).getByRole('heading', { name: 'Nothing to audit yet' })).toBeVisible();
    await expect(panelOf(page).getByRole('button', { name: 'Open your own file' })).toBeVisible();
  });
});
