import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { languages, type Language } from '../src/engine/index.ts';
import { catalogs } from './catalogs.ts';
import { cutOff, spaceOut } from './cut-off.ts';
import { reason, withoutUpstream } from './golden.ts';
import { expect, test } from './page.ts';
import { eventful, handmade, resultIn, viewsIn } from './views.ts';

const usual = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';

/** The text of the page as it is read, without what stands in files. */
async function read(page: Page): Promise<string> {
  return await page.locator('body').innerText();
}

test.describe('the language', () => {
  for (const language of languages) {
    test(`a link asks for it, and keeps asking: ${language}`, async ({ calicut, page }) => {
      await page.goto(`./#${usual}&lang=${language}`);
      await expect(page.getByRole('heading', { name: catalogs[language].page.cluster.heading })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page).toHaveTitle(catalogs[language].page.title);
      await page.getByLabel(catalogs[language].page.cluster.image, { exact: true }).selectOption('ubuntu');
      await calicut.hasFragment(`v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ubuntu&lang=${language}`);
    });
  }

  test.describe('of a browser', () => {
    test.use({ locale: 'it-CH' });
    test('is the page’s, where nothing else is said', async ({ calicut: { page } }) => {
      await page.goto(`./#${usual}`);
      await expect(page.getByRole('heading', { name: catalogs.it.page.cluster.heading })).toBeVisible();
    });
  });

  test('is the one that was chosen, and no link changes for it', async ({ calicut, page }) => {
    await calicut.open(usual);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('日本語');
    await expect(page.getByRole('heading', { name: catalogs.ja.page.cluster.heading })).toBeVisible();
    // What the address says of a language it says when it is written, which is when something is chosen.
    await page.getByLabel(catalogs.ja.page.cluster.image, { exact: true }).selectOption('ol9');
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${usual.replace('ol8', 'ol9')}`);
    await page.reload();
    await expect(page.getByRole('heading', { name: catalogs.ja.page.cluster.heading })).toBeVisible();
    // A link wins over what is remembered, and is not remembered itself.
    await page.goto('about:blank');
    await page.goto(`./#${usual}&lang=it`);
    await expect(page.getByRole('heading', { name: catalogs.it.page.cluster.heading })).toBeVisible();
    await page.goto('about:blank');
    await page.goto(`./#${usual}`);
    await expect(page.getByRole('heading', { name: catalogs.ja.page.cluster.heading })).toBeVisible();
  });

  test('changes nothing else: what was chosen, opened and typed is there', async ({ calicut, page }) => {
    await calicut.open('v=1&network=flannel&kubernetes=1.35&calico=3.31.5&image=ol9');
    await page.getByRole('button', { name: 'Change the manifest' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill(handmade);
    await page.getByRole('dialog').getByRole('button', { name: 'Use this text' }).click();
    await page.getByRole('tab', { name: 'Commands' }).click();
    await page.getByLabel('Region').fill('eu-frankfurt-1');
    // What the audit takes the text for is chosen; from here on nothing is to change.
    const chosen = 'v=1&network=vcn-native&kubernetes=1.35&calico=3.31.5&image=ol9';
    await calicut.hasFragment(chosen);
    const list = page.getByRole('combobox', { name: 'Language' });
    await list.focus();
    await list.selectOption('Italiano');
    await expect(page.getByRole('heading', { name: catalogs.it.page.cluster.heading })).toBeVisible();
    await expect(page.getByRole('combobox', { name: catalogs.it.page.language.label })).toBeFocused();
    await expect(page.getByRole('tab', { name: catalogs.it.interface.result.commands })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByLabel(catalogs.it.runbook.values.region.label)).toHaveValue('eu-frankfurt-1');
    await calicut.hasFragment(chosen);
  });

  test('is the review’s too, from the moment it changes', async ({ calicut, page }) => {
    test.skip(withoutUpstream, reason);
    await calicut.open(usual);
    await calicut.isReady();
    await page.getByRole('tab', { name: 'Forms' }).click();
    await page.getByRole('radio', { name: /^Review pack, HTML|HTML/ }).check();
    await expect(page.getByRole('button', { name: /^Download/ }).first()).toBeEnabled();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Italiano');
    const panel = page.getByRole('tabpanel', { name: catalogs.it.interface.result.forms });
    await expect(panel).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel
        .getByRole('button', { name: /^Scarica/ })
        .first()
        .click(),
    ]);
    const html = readFileSync(await download.path(), 'utf8');
    expect(html).toContain('lang="it"');
    expect(html).toContain(catalogs.it.review.selection.title);
  });

  test.describe('that cannot be loaded', () => {
    test.use({ allowedErrors: [/Failed to load resource|ERR_FAILED/] });
    test('leaves the page as it is, and says so', async ({ calicut, page }) => {
      await calicut.open(usual);
      await page.route(/\/assets\/(?!index|editor).*\.js$/, async (route) => await route.abort());
      await page.getByRole('combobox', { name: 'Language' }).selectOption('日本語');
      await expect(page.getByText('日本語 could not be loaded. Try again when there is a connection.')).toBeVisible();
      await expect(page.getByRole('combobox', { name: 'Language' })).toHaveValue('en');
    });
  });

  for (const language of languages.filter((one) => one !== 'en')) {
    test(`is the whole page’s, whether it was opened in it or changed to it: ${language}`, async ({ calicut: { page } }) => {
      test.setTimeout(240_000);
      const given = catalogs[language].interface.source.pastedName;
      /** Goes through every view but the editor's, whose words are its own, and reads each. */
      const readIn = async (spoken: Language) => {
        const all: string[] = [];
        for (const view of viewsIn(spoken).filter(({ name }) => name !== 'the full view')) {
          await view.show(page);
          // A pasted text keeps the name that it was given when it was pasted.
          const words = (await read(page)).replaceAll(catalogs.en.interface.source.pastedName, given);
          // Whoever changed the language by hand can have that forgotten; whoever followed a link has nothing to forget.
          const { parts, clear } = catalogs[spoken].memory.kept;
          all.push(`${view.name}\n${words.replace(`${parts.language}\n${clear}\n`, '')}`);
          await view.leave?.(page);
        }
        return all;
      };
      await page.goto(`./#${eventful}&lang=${language}`);
      await expect(resultIn(page, language)).toBeVisible();
      // Twice, since what is opened and typed on the first way stays.
      await readIn(language);
      const opened = await readIn(language);
      await page.evaluate(() => localStorage.clear());
      await page.goto('about:blank');
      await page.goto(`./#${eventful}&lang=en`);
      await expect(resultIn(page, 'en')).toBeVisible();
      // Every view has been seen in English before, so that whatever keeps its words would show them.
      await readIn('en');
      await page.getByRole('combobox', { name: 'Language' }).selectOption(language);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(resultIn(page, language)).toBeVisible();
      expect(await readIn(language)).toEqual(opened);
    });
  }
});

/** The screens that a person reads on: two phones, a laptop at 200 % (which is half its width in CSS pixels), and the laptop. */
const screens = [
  { name: '390 px', width: 390, height: 844 },
  { name: '320 px', width: 320, height: 640 },
  { name: '1280 px at 200 %', width: 640, height: 400 },
  { name: '1280 px', width: 1280, height: 800 },
] as const;

test.describe('no sentence is cut off, on no screen and with no spacing of letters', () => {
  for (const language of languages) {
    test(language, async ({ calicut: { page } }) => {
      test.setTimeout(240_000);
      await page.goto(`./#${eventful}&lang=${language}`);
      await expect(resultIn(page, language)).toBeVisible();
      const faults: string[] = [];
      for (const view of viewsIn(language)) {
        await view.show(page);
        for (const { name, width, height } of screens) {
          await page.setViewportSize({ width, height });
          for (const isWide of [false, true]) {
            await spaceOut(page, isWide);
            const all = await cutOff(page);
            faults.push(...all.map((fault) => `${view.name}, ${name}${isWide ? ', spaced out' : ''}: ${fault}`));
          }
          await spaceOut(page, false);
        }
        await view.leave?.(page);
      }
      expect(faults).toEqual([]);
    });
  }
});
