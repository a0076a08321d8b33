import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Of all rules, those that look at colours: no other finds in another theme what it did not find in the first. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

const light = { name: 'light', media: { colorScheme: 'light', contrast: 'no-preference' } } as const;
const dark = { name: 'dark', media: { colorScheme: 'dark', contrast: 'no-preference' } } as const;

/** What the system may ask for, the usual first. */
export const allThemes = [
  light,
  dark,
  { name: 'high contrast, light', media: { colorScheme: 'light', contrast: 'more' } },
  { name: 'high contrast, dark', media: { colorScheme: 'dark', contrast: 'more' } },
] as const;

interface Options {
  /** A selector of the part that is looked at; without one it is the whole page. */
  readonly part?: string;
  readonly themes?: readonly (typeof allThemes)[number][];
  /** Rules beyond A and AA, by their names. */
  readonly rulesBeyond?: readonly string[];
}

/**
 * What axe finds in the page as it stands, against WCAG 2.2 A and AA, each with its theme and its element: by all rules in the first theme,
 * and in each after it by those of colour. The page is left in the first, which is light unless the themes are given.
 */
export async function faultsIn(page: Page, { part, themes = [light, dark], rulesBeyond = [] }: Options = {}): Promise<readonly string[]> {
  const found: string[] = [];
  await page.evaluate(settle);
  for (const [n, { name, media }] of themes.entries()) {
    await page.emulateMedia(media);
    const violations = await (n === 0 ? byAllRules(page, part, rulesBeyond) : byColour(page, part));
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${name}: ${id} ${node.target.join(' ')} ${why(node)}`)));
  }
  await page.emulateMedia(themes[0]?.media ?? light.media);
  return found;
}

/**
 * Waits for what is on its way in: half of it to be seen has half its contrast. And lays out what is out of sight, as the page does when it
 * comes into sight: until then its parts lie over each other for who looks at all at once. Runs in the page.
 */
async function settle(): Promise<void> {
  for (const element of document.querySelectorAll<HTMLElement>('li')) {
    if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
  }
  await Promise.allSettled(document.getAnimations().map(async ({ finished }) => await finished));
}

interface Check {
  readonly message: string;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly any: readonly Check[]; readonly all: readonly Check[] }[];
}

const why = ({ any, all }: Violation['nodes'][number]) => (any[0] ?? all[0])?.message ?? '';

async function byAllRules(page: Page, part: string | undefined, rulesBeyond: readonly string[]): Promise<readonly Violation[]> {
  // In its own document, and not in a page opened for it: frames are of the same origin. What passes is not written down, which takes longest.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries(rulesBeyond.map((rule) => [rule, { enabled: true }])),
  });
  return (await (part === undefined ? axe : axe.include(part)).analyze()).violations;
}

/** Asks the axe that stands in the page since it was asked by all rules: to bring it there again takes longer than its work. */
async function byColour(page: Page, part: string | undefined): Promise<readonly Violation[]> {
  return await page.evaluate(
    async ([selector, values]) => {
      const { axe } = window as unknown as {
        readonly axe: { readonly run: (where: unknown, options: unknown) => Promise<{ readonly violations: readonly Violation[] }> };
      };
      const options = { resultTypes: ['violations'], runOnly: { type: 'rule', values } };
      return (await axe.run(selector ?? document, options)).violations;
    },
    [part, rulesOfColour] as const,
  );
}
