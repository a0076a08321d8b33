import type { Locator } from '@playwright/test';
import { faultsIn } from './axe.ts';
import { chooseForm, openForm, titles, usual } from './forms.ts';
import { reason, withoutUpstream } from './golden.ts';
import { expect, test } from './page.ts';

test('axe finds nothing in any form', async ({ calicut, page }) => {
  test.skip(withoutUpstream, reason);
  await openForm(calicut, page, titles[0]);
  for (const title of titles) {
    await chooseForm(page, title);
    await expect(page.getByRole('region', { name: /^Text of/ }).first()).toBeVisible();
    expect(await faultsIn(page, { rulesBeyond: ['landmark-unique'] }), title).toEqual([]);
  }
});

test('come before their address, and theirs is the button to press', async ({ calicut, page }) => {
  test.skip(withoutUpstream, reason);
  const panel = await openForm(calicut, page, 'Manifest');
  const top = async (button: Locator) => (await button.boundingBox())?.y ?? Number.NaN;
  const download = panel.getByRole('button', { name: /^Download calico/ });
  expect(await top(download)).toBeLessThan(await top(panel.getByRole('heading', { name: 'Apply by address' })));
  const colour = async (button: Locator) => await button.evaluate((element) => getComputedStyle(element).backgroundColor);
  const loud = await colour(download);
  expect(await colour(calicut.downloadManifest)).not.toBe(loud);
  await page.getByRole('tab', { name: /^Changes/ }).click();
  await expect.poll(async () => await colour(calicut.downloadManifest)).toBe(loud);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('are reached from the bar, and are no wider than the screen', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await openForm(calicut, page, titles[0]);
    for (const title of titles) {
      await chooseForm(page, title);
      await expect(page.getByRole('region', { name: /^Text of/ }).first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
    await page.getByRole('button', { name: 'Other forms' }).click();
    await expect(page.getByRole('radio', { name: 'Manifest', exact: true })).toBeInViewport();
  });

  test('are brought into view where a registry has to be named first', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await calicut.open(`${usual}&extra=use-private-registry`);
    await page.getByRole('button', { name: 'Other forms' }).click();
    await expect(page.getByRole('tabpanel', { name: 'Forms' }).getByRole('button', { name: 'Name it' })).toBeInViewport();
  });

  test('stand at the top of the screen at the first click, whole', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await calicut.open(usual);
    await calicut.isReady();
    await page.getByRole('button', { name: 'Other forms' }).click();
    await expect.poll(async () => (await page.getByRole('group', { name: 'Take it away as' }).boundingBox())?.y).toBeLessThan(200);
  });
});
