import { faultsIn } from './axe.ts';
import { reason, withoutUpstream } from './golden.ts';
import { expect, test } from './page.ts';
import { hasCome } from './views.ts';

const usual = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';

test.describe('for everybody', () => {
  for (const [what, fragment] of [
    ['the usual choice', usual],
    ['a no', 'v=1&network=flannel&kubernetes=1.36&calico=3.32.0&image=ol8&method=beside'],
    ['ended, derived and with notices', 'v=1&network=flannel&kubernetes=1.33&calico=3.30.0&image=ol9&nonsense=1'],
    ['a release that is not here', 'v=1&network=vcn-native&kubernetes=1.36&calico=3.27.3&image=ol8'],
  ] as const) {
    test(`axe finds nothing: ${what}`, async ({ calicut, page }) => {
      await calicut.open(fragment);
      await expect(calicut.changes).toBeVisible();
      if (fragment === usual && !withoutUpstream) await calicut.isReady();
      await expect(calicut.changes.getByRole('progressbar')).toHaveCount(0);
      await calicut.isComplete();
      expect(await faultsIn(page)).toEqual([]);
    });
  }

  for (const tab of ['Commands', 'Upgrade'] as const) {
    test(`axe finds nothing: ${tab}`, async ({ calicut, page }) => {
      await calicut.open('v=1&network=flannel&kubernetes=1.33&calico=3.30.0&image=ol7,ol9&size=over-50');
      await page
        .getByRole('button', { name: / off – why\?$/ })
        .first()
        .click();
      await page.getByRole('tab', { name: tab }).click();
      await expect(page.getByRole('tabpanel', { name: tab }).getByRole('heading').first()).toBeAttached();
      expect(await faultsIn(page)).toEqual([]);
    });
  }

  test('axe finds what is wrong, in the theme and the part in which it is', async ({ calicut, page }) => {
    await calicut.open(usual);
    await hasCome(calicut.changes);
    await calicut.isComplete();
    await page.evaluate(() => {
      const wrong = document.createElement('section');
      wrong.id = 'wrong';
      wrong.append(document.createElement('button'), Object.assign(document.createElement('p'), { textContent: 'Not to be read' }));
      document.querySelector('main')?.append(wrong);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('@media (prefers-color-scheme: dark) { #wrong p { color: #111; background: #000; } }');
      document.adoptedStyleSheets = [sheet];
    });
    const wrong = [expect.stringMatching(/^light: button-name .*button/), expect.stringMatching(/^dark: color-contrast .*p /)];
    expect(await faultsIn(page)).toEqual(wrong);
    expect(await faultsIn(page, { part: '#wrong' })).toEqual(wrong);
    expect(await faultsIn(page, { part: 'header' })).toEqual([]);
  });

  test('axe finds nothing in the full view', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await calicut.open(usual);
    await calicut.isReady();
    await page.getByRole('button', { name: 'Full view', exact: true }).click();
    await calicut.hasEditor();
    expect(await faultsIn(page)).toEqual([]);
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
    await expect(calicut.changes).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    test.skip(withoutUpstream, reason);
    await calicut.isReady();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect((await calicut.download()).name).toBe('calico-policy-only-3.32.0-oke-vcn-native-ol8.yaml');
  });
});
