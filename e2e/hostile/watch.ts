import { expect, type Page } from '@playwright/test';

/** Watches a page to which nothing may happen but that it says something. */
export interface Watch {
  /** Fails where anything else has happened since, `after` this. */
  readonly nothingHappened: (after: string) => Promise<void>;
}

export function watch(page: Page): Watch {
  const happened: string[] = [];
  page.on('dialog', (dialog) => {
    happened.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.context().on('page', (opened) => happened.push(`window ${opened.url()}`));
  return {
    nothingHappened: async (after) => {
      expect(await page.evaluate(lookAround), `after ${JSON.stringify(after).slice(0, 120)}`).toEqual([]);
      expect(happened, after.slice(0, 120)).toEqual([]);
    },
  };
}

/** What is in the page that does not belong there. Runs in the page. */
function lookAround(): readonly string[] {
  const found: string[] = [];
  if ('hacked' in window) found.push('a script has run');
  if ('polluted' in {} || Object.keys(Object.prototype).length > 0) found.push('every object has a new member');
  const strange =
    'script:not([src]), script:not([type="module"]), style, base, object, embed, img:not([src="./icon.svg"]), math, [srcdoc], [onerror], [onload], [style*="url"]';
  for (const element of document.querySelectorAll(strange)) found.push(element.outerHTML.slice(0, 200));
  if (document.querySelectorAll('meta[http-equiv]').length !== 1) found.push('a new meta element');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (!/^(?:https?:|blob:)$/.test(link.protocol)) found.push(link.outerHTML.slice(0, 200));
  }
  // In text, only what is set off from what stands beside it and is closed again. Lines of a file, and fields, are on their own.
  const turns = (text: string) =>
    /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(
      text.replace(/\u2068[^\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]*\u2069/g, ''),
    );
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (turns(text) && node.parentElement?.closest('pre, code, textarea, bdi') === null)
      found.push(`turned: ${JSON.stringify(text.slice(0, 200))}`);
  }
  for (const element of document.querySelectorAll('[title], [aria-label]')) {
    const text = `${element.getAttribute('title') ?? ''}\n${element.getAttribute('aria-label') ?? ''}`;
    if (turns(text)) found.push(`turned: ${JSON.stringify(text.slice(0, 200))}`);
  }
  return found;
}
