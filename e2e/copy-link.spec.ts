import { faultsIn } from './axe.ts';
import { expect, test } from './page.ts';

const ol9 = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol9';

for (const [device, viewport] of [
  ['a desktop', { width: 1280, height: 800 }],
  ['a narrow phone', { width: 320, height: 640 }],
] as const) {
  test.describe(`a link that the browser does not let the page copy, on ${device}`, () => {
    test.use({ viewport });

    test('stands under the button, marked, and moves nothing; it goes when it is dismissed', async ({ calicut, page }) => {
      await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { get: () => undefined }));
      await calicut.open(ol9);
      await calicut.hasFragment(ol9);
      await expect(page.getByRole('button', { name: 'Help' })).toBeVisible();
      const before = await page.getByRole('form', { name: 'Your cluster' }).boundingBox();
      const copy = page.getByRole('button', { name: 'Copy link' });
      await copy.click();
      const link = page.getByRole('textbox', { name: 'The browser did not let the page copy. Copy the link from here:' });
      await expect(link).toBeFocused();
      await expect(link).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
      expect(await page.getByRole('form', { name: 'Your cluster' }).boundingBox()).toEqual(before);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
      expect(await faultsIn(page, { part: 'header' })).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(link).toHaveCount(0);
      await expect(copy).toBeFocused();

      await copy.click();
      await expect(link).toBeFocused();
      await page
        .getByRole('group', { name: /^The browser did not let/ })
        .getByRole('button', { name: 'Dismiss' })
        .click();
      await expect(link).toHaveCount(0);
      await expect(copy).toBeFocused();
    });
  });
}
