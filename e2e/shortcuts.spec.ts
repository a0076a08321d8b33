import type { Page } from '@playwright/test';
import { faultsIn } from './axe.ts';
import { goldenOf, reason, withoutUpstream } from './golden.ts';
import { expect, measureNothing, sha256, test } from './page.ts';

const usual = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';
const help = (page: Page) => page.getByRole('dialog', { name: 'Help' });
const isChosen = async (page: Page, tab: RegExp | string) =>
  await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');

test.describe('shortcuts', () => {
  test.skip(withoutUpstream, reason);

  test('the whole way by keys alone', async ({ calicut, page }) => {
    await calicut.open(usual);
    await calicut.isReady();
    await page.keyboard.press('n');
    await expect(page.getByRole('article', { name: /^Change 1:/ })).toBeFocused();
    await page.keyboard.press('n');
    await page.keyboard.press('p');
    await expect(page.getByRole('article', { name: /^Change 1:/ })).toBeFocused();
    await page.keyboard.press('5');
    await expect(page.getByRole('tab', { name: 'Commands' })).toBeFocused();
    await isChosen(page, 'Commands');
    await page.keyboard.press('1');
    await isChosen(page, /^Changes/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+Enter')]);
    expect(download.suggestedFilename()).toBe('calico-policy-only-3.32.0-oke-vcn-native-ol8.yaml');
    await page.keyboard.press('Control+Shift+Enter');
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(sha256(await calicut.clipboard())).toBe(goldenOf('oke-vcn-native', '3.32.0', 'ol8'));
    await page.keyboard.press('l');
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
    expect(await calicut.clipboard()).toContain(`#${usual}`);
    await page.keyboard.press('?');
    await expect(help(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(help(page)).toHaveCount(0);
    await page.keyboard.press('s');
    await expect(page.getByRole('dialog', { name: 'Saved on this browser' })).toBeVisible();
  });

  test('are shown on what they do', async ({ calicut, page }) => {
    await calicut.open(usual);
    await calicut.isReady();
    for (const [button, keys, title] of [
      [calicut.downloadManifest, 'Control+Enter Meta+Enter', 'Download manifest (Ctrl+Enter)'],
      [calicut.copyManifest, 'Control+Shift+Enter Meta+Shift+Enter', 'Copy manifest (Ctrl+Shift+Enter)'],
      [page.getByRole('button', { name: 'Next change' }), 'n', 'Next change (n)'],
      [page.getByRole('button', { name: 'Previous change' }), 'p', 'Previous change (p)'],
      [page.getByRole('button', { name: 'Copy link' }), 'l', 'Copy link (l)'],
      [page.getByRole('button', { name: 'Help' }), '?', 'Help (?)'],
      [page.getByRole('tab', { name: 'Matrix' }), '6', 'Matrix (6)'],
    ] as const) {
      await expect(button).toHaveAttribute('aria-keyshortcuts', keys);
      await expect(button).toHaveAttribute('title', title);
    }
  });

  test('do nothing while something is typed, chosen from a list, or open over the page', async ({ calicut, page }) => {
    let downloads = 0;
    page.on('download', () => downloads++);
    await calicut.open('v=1&network=flannel&kubernetes=1.36&calico=3.32.0&image=ol8');
    await calicut.isReady();
    // The windows come when they are asked for: one that came later than it is looked for would not be seen.
    await page.keyboard.press('s');
    await expect(page.getByRole('dialog', { name: 'Saved on this browser' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('textbox', { name: 'Pod CIDR' }).focus();
    await page.keyboard.type('5?n');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('textbox', { name: 'Pod CIDR' })).toHaveValue('5?n');
    await page.getByRole('textbox', { name: 'Pod CIDR' }).fill('');
    await calicut.choice('Node image').focus();
    await page.keyboard.press('6');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Help' }).click();
    await expect(help(page)).toBeVisible();
    await page.keyboard.press('5');
    await page.keyboard.press('s');
    await page.keyboard.press('Control+Shift+Enter');
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await isChosen(page, /^Changes/);
    await expect(page.getByRole('button', { name: 'Copy manifest' })).toBeVisible();
    expect(downloads).toBe(0);
    // On a choice between two there is nothing to type.
    await calicut.network('VCN-native pods').check();
    await calicut.isReady();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+Enter')]);
    expect(download.suggestedFilename()).toBe('calico-policy-only-3.32.0-oke-vcn-native-ol8.yaml');
  });

  test('do nothing in the editor', async ({ calicut, page }) => {
    await measureNothing(calicut);
    await calicut.open(usual);
    await calicut.isReady();
    await page.getByRole('button', { name: 'Full view', exact: true }).click();
    await calicut.edited.focus();
    await page.keyboard.type('5');
    await isChosen(page, /^Changes/);
  });
});

test('keys of one character are switched off together, each is set to none, and that is remembered', async ({ calicut, page }) => {
  await calicut.open(usual);
  // Keys answer once they are shown.
  await expect(page.getByRole('button', { name: 'Copy link' })).toHaveAttribute('aria-keyshortcuts', 'l');
  await page.keyboard.press('?');
  await help(page).getByRole('checkbox', { name: 'Single-character shortcuts' }).uncheck();
  await expect(help(page).getByRole('checkbox', { name: 'View: Matrix' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(help(page)).toHaveCount(0);
  await page.keyboard.press('6');
  await page.keyboard.press('?');
  await isChosen(page, /^Changes/);
  await expect(help(page)).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'Matrix' })).not.toHaveAttribute('aria-keyshortcuts', /./);
  await expect(page.getByRole('button', { name: 'Copy link' })).not.toHaveAttribute('aria-keyshortcuts', /./);

  await page.reload();
  await page.getByRole('button', { name: 'Help' }).click();
  await help(page).getByRole('checkbox', { name: 'Single-character shortcuts' }).check();
  await help(page).getByRole('checkbox', { name: 'View: Matrix' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(help(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('tab', { name: 'Commands' })).toHaveAttribute('aria-keyshortcuts', '5');
  await page.keyboard.press('6');
  await isChosen(page, /^Changes/);
  await page.keyboard.press('5');
  await isChosen(page, 'Commands');
});

test('axe finds nothing where they are off', async ({ calicut, page }) => {
  await calicut.open(usual);
  await page.getByRole('button', { name: 'Help' }).click();
  await help(page).getByRole('checkbox', { name: 'Single-character shortcuts' }).uncheck();
  expect(await faultsIn(page, { part: 'dialog[open]' })).toEqual([]);
});
