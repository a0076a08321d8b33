import type { Locator, Page } from '@playwright/test';
import { expect } from './page.ts';

/** A place at which the Tab key stops, in words, and what is wrong there. */
export interface Stop {
  readonly name: string;
  readonly faults: readonly string[];
}

/** Presses Tab from the first stop of the page to the last, and looks at each. Nothing but keys moves the focus. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await look(page);
    if (stop === undefined) return stops;
    stops.push(stop);
    expect(stops.length, 'there is a way out').toBeLessThan(400);
  }
}

/** What has the focus; undefined where that is the page itself, or what had it before: then the whole way was gone. */
async function look(page: Page): Promise<Stop | undefined> {
  return await page.evaluate(async () => {
    // What scrolls into view has come to rest by then.
    for (let frames = 0; frames < 2; frames++) await new Promise((next) => requestAnimationFrame(next));
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body || focused.dataset['walked'] !== undefined) return undefined;
    focused.dataset['walked'] = '';
    const name = `${focused.tagName.toLowerCase()} ${(focused.ariaLabel ?? focused.innerText).trim().slice(0, 60)}`;
    const faults: string[] = [];
    // The outline may be that of the label around a field.
    const outlined = [focused, focused.parentElement].some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one ?? focused);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    if (!outlined && focused.tagName !== 'IFRAME') faults.push(`${name}: nothing shows that it has the focus`);
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const between = (from: number, to: number, most: number) =>
      [0.1, 0.5, 0.9].map((at) => Math.min(Math.max(from + (to - from) * at, 0), most));
    const isSeen = between(left, right, innerWidth - 1).some((x) =>
      between(top, bottom, innerHeight - 1).some((y) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (focused.contains(hit) || hit.contains(focused) === (hit.tagName === 'LABEL'));
      }),
    );
    if (!isSeen) faults.push(`${name}: something covers it`);
    return { name, faults };
  });
}

/**
 * The stops that come before one that stands further up and not further right in the same part of the page: the order of the Tab key is
 * then not the one in which the page is read. To be asked after a walk, by which the stops are known.
 */
export async function outOfOrder(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const parts = ['header', 'form', '#verdict', '#result', '#delivery'].map((part) => document.querySelector(part));
    const stops = [...document.querySelectorAll<HTMLElement>('[data-walked]')];
    return stops.slice(1).flatMap((stop, n) => {
      const before = stops[n];
      const part = parts.find((one) => one?.contains(stop) === true);
      if (before === undefined || part === undefined || part?.contains(before) !== true) return [];
      const [one, next] = [before.getBoundingClientRect(), stop.getBoundingClientRect()];
      const isAbove = next.bottom <= one.top && next.left < one.right;
      return isAbove ? [`${before.innerText.slice(0, 40)} → ${(stop.ariaLabel ?? stop.innerText).slice(0, 40)}`] : [];
    });
  });
}

/** Presses Tab until this has the focus. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  // Found once: to look for a role and a name in the whole page at every stop takes longer than the walk.
  const found = await target.elementHandle();
  for (let presses = 0; presses < 200; presses++) {
    if (await found?.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused({ timeout: 1 });
}

/** Presses a key on what has the focus after tabbing to it, and sees that the focus is somewhere afterwards. */
export async function pressOn(page: Page, target: Locator, press = 'Enter', key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, target, key);
  await page.keyboard.press(press);
  await keepsFocus(page);
}

/** The focus is on something, and not on the page as a whole. */
export async function keepsFocus(page: Page): Promise<void> {
  await expect.poll(async () => await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
}
