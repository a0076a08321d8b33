import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { languages } from '../src/engine/index.ts';
import { expect, test } from './page.ts';
import { eventful, resultIn, viewsIn } from './views.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Of all rules, those that look at colours: no other finds in another theme what it did not find in this one. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];
/** Beyond A and AA in axe's own books: a name that does not say what is to be seen (2.5.3), and an outline that does not hold. */
const rulesBeyond = [
  'label-content-name-mismatch',
  'heading-order',
  'page-has-heading-one',
  'landmark-unique',
  'landmark-one-main',
  'tabindex',
];

const themes = [
  { name: 'light', media: { colorScheme: 'light', contrast: 'no-preference' } },
  { name: 'dark', media: { colorScheme: 'dark', contrast: 'no-preference' } },
  { name: 'high contrast, light', media: { colorScheme: 'light', contrast: 'more' } },
  { name: 'high contrast, dark', media: { colorScheme: 'dark', contrast: 'more' } },
] as const;

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
          for (const { name, media } of themes) {
            await page.emulateMedia(media);
            found.push(...(await violations(page, name === 'light')).map((violation) => `${view.name}, ${name}: ${violation}`));
          }
          await page.emulateMedia(themes[0].media);
          await view.leave?.(page);
        });
      }
      expect(found).toEqual([]);
    });
  }
});

/** What axe finds, each with its element. */
async function violations(page: Page, isWhole: boolean): Promise<readonly string[]> {
  // In its own document, and not in a page opened for it: frames are of the same origin.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const run = isWhole
    ? axe.options({
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries(rulesBeyond.map((rule) => [rule, { enabled: true }])),
      })
    : axe.withRules(rulesOfColour);
  const results = (await run.analyze()).violations;
  return results.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all }) => `${id} ${target.join(' ')} ${(any[0] ?? all[0])?.message ?? ''}`),
  );
}

/** Axe looks at each line of a text: the first hundred of a manifest stand for the thousands after them. */
async function shorten(page: Page): Promise<void> {
  await page.locator('pre').evaluateAll((all) => {
    for (const { firstChild } of all) {
      if (firstChild instanceof Text && firstChild.length > 5000) firstChild.data = firstChild.data.split('\n').slice(0, 100).join('\n');
    }
  });
}
