import type { Page } from '@playwright/test';
import { languages } from '../src/engine/index.ts';
import { allThemes, faultsIn } from './axe.ts';
import { expect, test } from './page.ts';
import { eventful, resultIn, viewsIn } from './views.ts';

/** Beyond A and AA in axe's own books: a name that does not say what is to be seen (2.5.3), and an outline that does not hold. */
const rulesBeyond = [
  'label-content-name-mismatch',
  'heading-order',
  'page-has-heading-one',
  'landmark-unique',
  'landmark-one-main',
  'tabindex',
];

test.describe('axe finds nothing (WCAG 2.2 A and AA)', () => {
  test.describe.configure({ timeout: 300_000 });
  for (const language of languages) {
    test(`on every view in every theme, ${language}`, async ({ calicut: { page } }) => {
      await page.goto(`./#${eventful}&lang=${language}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(resultIn(page, language)).toBeVisible();
      const found: string[] = [];
      for (const view of viewsIn(language)) {
        await test.step(view.name, async () => {
          await view.show(page);
          await shorten(page);
          const faults = await faultsIn(page, { themes: allThemes, rulesBeyond });
          found.push(...faults.map((fault) => `${view.name}, ${fault}`));
          await view.leave?.(page);
        });
      }
      expect(found).toEqual([]);
    });
  }
});

/** Axe looks at each line of a text: the first hundred of a manifest stand for the thousands after them. */
async function shorten(page: Page): Promise<void> {
  await page.locator('pre').evaluateAll((all) => {
    for (const { firstChild } of all) {
      if (firstChild instanceof Text && firstChild.length > 5000) firstChild.data = firstChild.data.split('\n').slice(0, 100).join('\n');
    }
  });
}
