import type { Page } from '@playwright/test';
import { faultsIn } from './axe.ts';
import { expect, test } from './page.ts';

const titles = [
  'Say what your cluster is',
  'Read the verdict',
  'Read each change with its reason',
  'Take the manifest and the commands',
  'Share the link',
];

test.describe('the first visit', () => {
  test('offers a tour once, in a line that moves nothing', async ({ calicut, page }) => {
    await calicut.open();
    const offer = page.getByRole('banner').getByText('New here?');
    await expect(offer).toBeVisible();
    const form = await page.getByRole('form', { name: 'Your cluster' }).boundingBox();
    await page.getByRole('banner').getByRole('button', { name: 'No', exact: true }).click();
    await expect(offer).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Help' })).toBeFocused();
    expect(await page.getByRole('form', { name: 'Your cluster' }).boundingBox()).toEqual(form);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Help' })).toBeVisible();
    await expect(offer).toHaveCount(0);
  });

  test('the tour goes by arrow keys, marks what it speaks of, and Escape ends it', async ({ calicut, page }) => {
    await calicut.open();
    await page.getByRole('tab', { name: 'Manifest' }).click();
    await page.getByRole('banner').getByRole('button', { name: 'Start', exact: true }).focus();
    await page.keyboard.press('Enter');
    const tour = page.getByRole('dialog', { name: 'Tour' });
    for (const [at, title] of titles.entries()) {
      if (at > 0) await page.keyboard.press('ArrowRight');
      await expect(tour.getByRole('heading', { name: title })).toBeFocused();
      await expect(tour).toContainText(`${at + 1} of 5`);
      await expect(page.locator('[data-toured]')).toHaveCount(1);
      await expect(page.locator('[data-toured]')).toBeInViewport();
    }
    await expect(page.getByRole('tab', { name: /^Changes/ })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('button', { name: 'Copy link' })).toHaveAttribute('data-toured', '');
    await page.keyboard.press('ArrowRight');
    await expect(tour).toContainText('5 of 5');
    await page.keyboard.press('ArrowLeft');
    await expect(tour).toContainText('4 of 5');
    // The page can be used meanwhile, and Escape ends the tour from there.
    await calicut.choice('Node image').selectOption('ol9');
    await calicut.choice('Node image').focus();
    await page.keyboard.press('Escape');
    await expect(tour).toHaveCount(0);
    await expect(page.locator('[data-toured]')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Help' })).toBeFocused();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Help' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toHaveCount(0);
  });

  test('the tour goes by buttons, and is found again in the help', async ({ calicut, page }) => {
    await calicut.open();
    await page.getByRole('button', { name: 'Help' }).click();
    await page.getByRole('dialog', { name: 'Help' }).getByRole('button', { name: 'Take the tour' }).click();
    const tour = page.getByRole('dialog', { name: 'Tour' });
    await expect(tour.getByRole('heading')).toBeFocused();
    await expect(page.getByRole('dialog', { name: 'Help' })).toHaveCount(0);
    for (const title of titles.slice(1)) {
      await page.keyboard.press('Tab');
      await expect(tour.getByRole('button', { name: 'Next' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(tour.getByRole('heading', { name: title })).toBeFocused();
    }
    await tour.getByRole('button', { name: 'Back' }).click();
    await tour.getByRole('button', { name: 'Next' }).click();
    await tour.getByRole('button', { name: 'Done' }).click();
    await expect(tour).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Help' })).toBeFocused();
  });
});

test.describe('the help', () => {
  for (const [title, fragment, says] of [
    ['The pair that Oracle tested', /kubernetes=1\.36&calico=3\.32\.0&image=ol8$/, 'Supported by Oracle'],
    ['Calico in place of flannel', /network=flannel.*pod-cidr=10\.244\.0\.0\/16$/, 'Supported by Oracle'],
    ['A Kubernetes that has ended', /kubernetes=1\.33&calico=3\.30\.0/, 'OKE ended support for Kubernetes 1.33'],
  ] as const) {
    test(`has an example by link: ${title}`, async ({ calicut, page }) => {
      await calicut.open('v=1&network=vcn-native&kubernetes=1.34&calico=3.31.5&image=ol9');
      await page.getByRole('button', { name: 'Help' }).click();
      await page.getByRole('dialog').getByRole('link', { name: title }).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect.poll(() => new URL(page.url()).hash).toMatch(fragment);
      await expect(calicut.verdict).toContainText(says);
      await page.goBack();
      await expect(calicut.choice('Node image')).toHaveValue('ol9');
    });
  }

  test('has examples that keep the language of the address', async ({ calicut, page }) => {
    await page.goto('./#v=1&network=vcn-native&kubernetes=1.34&calico=3.31.5&image=ol9&lang=it');
    await page.getByRole('button', { name: 'Aiuto' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'La coppia testata da Oracle' }).click();
    await calicut.hasFragment('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8&lang=it');
    await expect(page.getByRole('button', { name: 'Aiuto' })).toBeVisible();
  });

  test('leads to where something is reported, with the page that is meant', async ({ calicut, page }) => {
    await calicut.open('v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol9');
    await page.getByRole('button', { name: 'Help' }).click();
    const link = page.getByRole('dialog').getByRole('link', { name: /^Report it on GitHub/ });
    await expect(link).toHaveAttribute('href', /\/issues\/new\?title=About\+the\+page&body=.*image%3Dol9/);
  });

  test('says so when it cannot be loaded, and comes when it is tried again', async ({ calicut, page }) => {
    await calicut.open();
    const chunk = /HelpDialog-.*\.js$/;
    await page.route(chunk, async (route) => await route.fulfill({ status: 404, body: '' }));
    await page.getByRole('button', { name: 'Help' }).click();
    const failed = page.getByRole('dialog', { name: 'This view could not be loaded' });
    await expect(failed).toContainText('What you chose and typed is still here.');
    await page.unroute(chunk);
    await failed.getByRole('button', { name: 'Try again' }).click();
    const help = page.getByRole('dialog', { name: 'Help' });
    await expect(help).toBeVisible();
    await help.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Help' })).toBeFocused();
  });
  test.use({ allowedErrors: [/404/] });
});

for (const [device, viewport] of [
  ['a desktop', { width: 1280, height: 800 }],
  ['a phone', { width: 390, height: 844 }],
  ['a narrow phone', { width: 320, height: 640 }],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport });
    test.beforeEach(async ({ page }) => await page.emulateMedia({ reducedMotion: 'reduce' }));
    const fits = async (page: Page) =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);

    test('axe finds nothing in the help', async ({ calicut, page }) => {
      await calicut.open();
      await page.getByRole('button', { name: 'Help' }).click();
      await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
      await fits(page);
      expect(await faultsIn(page, { part: 'dialog[open]' })).toEqual([]);
    });

    test('the tour fits, shows what it speaks of, and axe finds nothing in it', async ({ calicut, page }) => {
      await calicut.open();
      await page.getByRole('banner').getByRole('button', { name: 'Start', exact: true }).click();
      const tour = page.getByRole('dialog', { name: 'Tour' });
      for (const at of titles.keys()) {
        if (at > 0) await tour.getByRole('button', { name: 'Next' }).click();
        await expect(tour).toContainText(`${at + 1} of 5`);
        await expect(tour).toBeInViewport({ ratio: 1 });
        await expect(page.locator('[data-toured]')).toBeInViewport();
      }
      await fits(page);
      expect(await faultsIn(page, { part: 'dialog[open]' })).toEqual([]);
    });
  });
}
