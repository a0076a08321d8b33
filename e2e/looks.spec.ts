import type { Locator, Page } from '@playwright/test';
import { encodeLink, defaultSelection, type Language } from '../src/engine/index.ts';
import { catalogs } from './catalogs.ts';
import { withoutUpstream } from './golden.ts';
import { differencesFrom, hereMadeWith, recordMadeWith } from './made-with.ts';
import { expect, test } from './page.ts';
import { resultIn } from './views.ts';

/*
 * How the parts of the page look that hold no line of upstream's and nothing that changes from day to day, compared with pictures in
 * e2e/references. A pixel counts as different from a distance in colour of a tenth on, and two pixels of ten thousand may be: the same
 * browser with the same fonts paints the same, but for the edges of curves. `npm run looks:update` takes them anew.
 */
const tolerance = { threshold: 0.1, maxDiffPixelRatio: 0.0002, animations: 'disabled' } as const;

const themes = [
  { name: 'light', colorScheme: 'light', contrast: 'no-preference' },
  { name: 'dark', colorScheme: 'dark', contrast: 'no-preference' },
  { name: 'contrast', colorScheme: 'light', contrast: 'more' },
] as const;
const spoken: readonly Language[] = ['en', 'ja'];

// The references belong to a machine; those of another are not its fault.
test.beforeEach(async ({ browser }, { config: { updateSnapshots } }) => {
  const here = hereMadeWith(browser.version());
  if (updateSnapshots === 'all' || updateSnapshots === 'changed') recordMadeWith(here);
  const differences = differencesFrom(here);
  test.skip(differences !== '', `Pictures are compared only where they were made. ${differences}`);
});

for (const language of spoken) {
  for (const { name: theme, ...media } of themes) {
    test(`looks as it did: ${language}, ${theme}`, async ({ calicut: { page } }) => {
      await page.setViewportSize({ width: 1280, height: 960 });
      await page.emulateMedia(media);
      await openIn(language, page);
      const { interface: text, page: early, header } = catalogs[language];
      const compare = async (name: string, part: Locator) =>
        await expect.soft(part).toHaveScreenshot(`${name}-${language}-${theme}.png`, tolerance);

      await compare('header', page.getByRole('banner'));
      await compare('form', page.getByRole('form', { name: early.cluster.heading }));
      await compare('verdict', page.getByRole('region', { name: text.verdict.heading }));
      // The tabs count what changes, and the bar hands it out.
      if (!withoutUpstream) {
        await expect(page.getByRole('button', { name: text.delivery.download })).toBeEnabled();
        await compare('tabs', page.getByRole('tablist'));
        await compare('bar', page.getByRole('contentinfo'));
      }
      // The two large ones are not taken in each pair: the table's signs are the same in every language, and the help is words.
      if (language === 'en' && !withoutUpstream) {
        await resultIn(page, language).getByRole('tab', { name: text.result.matrix }).click();
        await expect(page.getByRole('grid')).toBeVisible();
        await page.mouse.move(0, 0);
        await compare('matrix', page.getByRole('tabpanel', { name: text.result.matrix }));
      }
      if (theme === 'dark') {
        await page.getByRole('button', { name: header.help, exact: true }).click();
        await compare('help', page.getByRole('dialog'));
      }
    });
  }

  test(`looks as it did on a phone: ${language}`, async ({ calicut: { page } }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openIn(language, page);
    const { interface: text, page: early } = catalogs[language];
    await expect(page.getByRole('banner')).toHaveScreenshot(`phone-header-${language}.png`, tolerance);
    await expect(page.getByRole('form', { name: early.cluster.heading })).toHaveScreenshot(`phone-form-${language}.png`, tolerance);
    if (withoutUpstream) return;
    await expect(page.getByRole('tablist', { name: text.result.tabs })).toHaveScreenshot(`phone-tabs-${language}.png`, tolerance);
  });
}

/** The page with the usual choice, in a language, once all of it is there. */
async function openIn(language: Language, page: Page): Promise<void> {
  await page.goto(`./#${encodeLink(defaultSelection)}&lang=${language}`);
  await expect(page.getByRole('tablist')).toBeVisible();
  await expect(page.getByRole('button', { name: catalogs[language].header.help, exact: true })).toBeVisible();
}
