import { AxeBuilder } from '@axe-core/playwright';
import { reason, withoutUpstream } from './golden.ts';
import { expect, test } from './page.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const usual = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';

test.describe('for everybody', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [what, fragment] of [
      ['the usual choice', usual],
      ['a no', 'v=1&network=flannel&kubernetes=1.36&calico=3.32.0&image=ol8&method=beside'],
      ['ended, derived and with notices', 'v=1&network=flannel&kubernetes=1.33&calico=3.30.0&image=ol9&nonsense=1'],
      ['a release that is not here', 'v=1&network=vcn-native&kubernetes=1.36&calico=3.27.3&image=ol8'],
    ] as const) {
      test(`axe finds nothing: ${what}, ${colorScheme}`, async ({ calicut, page }) => {
        await page.emulateMedia({ colorScheme });
        await calicut.open(fragment);
        await expect(calicut.changes).toBeVisible();
        if (fragment === usual && !withoutUpstream) await calicut.isReady();
        expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations).toEqual([]);
      });
    }
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const tab of ['Commands', 'Upgrade'] as const) {
      test(`axe finds nothing: ${tab}, ${colorScheme}`, async ({ calicut, page }) => {
        await page.emulateMedia({ colorScheme });
        await calicut.open('v=1&network=flannel&kubernetes=1.33&calico=3.30.0&image=ol7,ol9&size=over-50');
        await page
          .getByRole('button', { name: / off – why\?$/ })
          .first()
          .click();
        await page.getByRole('tab', { name: tab }).click();
        await expect(page.getByRole('tabpanel', { name: tab }).getByRole('heading').first()).toBeAttached();
        expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations).toEqual([]);
      });
    }
  }

  test('axe finds nothing in the full view', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await calicut.open(usual);
    await calicut.isReady();
    await page.getByRole('button', { name: 'Full view', exact: true }).click();
    await calicut.hasEditor();
    expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations).toEqual([]);
  });

  test('the main job by keyboard alone', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await calicut.open(usual);
    await calicut.isReady();
    await calicut.network('VCN-native pods').focus();
    await page.keyboard.press('ArrowRight');
    await expect(calicut.network('Flannel overlay')).toBeChecked();
    await page.keyboard.press('ArrowLeft');
    await calicut.choice('Node image').focus();
    await page.keyboard.type('Ubuntu');
    await expect(calicut.choice('Node image')).toHaveValue('ubuntu');
    await calicut.isReady();
    await page.getByRole('tab', { name: /Changes/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: /^Audit/ })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: 'Manifest' })).toBeFocused();
    await calicut.downloadManifest.focus();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('calico-policy-only-3.32.0-oke-vcn-native-ubuntu.yaml');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('nothing is wider than the screen, and the manifest can be had', async ({ calicut, page }) => {
    await calicut.open(usual);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    test.skip(withoutUpstream, reason);
    await calicut.isReady();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect((await calicut.download()).name).toBe('calico-policy-only-3.32.0-oke-vcn-native-ol8.yaml');
  });
});
