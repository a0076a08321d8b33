import type { Browser } from '@playwright/test';

/**
 * Whether a choice that is made in the very task after the form has come into the document is kept and answered: being painted is then
 * being usable. A page that lost it would be measured as faster than it is.
 */
export async function isFormUsable(browser: Browser, address: string): Promise<boolean> {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const watching = new MutationObserver(() => {
        const field = [...document.querySelectorAll('select')].find(({ options }) => [...options].some(({ value }) => value === 'ol9'));
        if (field === undefined) return;
        watching.disconnect();
        setTimeout(() => {
          field.value = 'ol9';
          field.dispatchEvent(new Event('change', { bubbles: true }));
        });
      });
      watching.observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${address}#v=1&network=vcn-native&kubernetes=1.36&calico=3.30.3&image=ol8`);
    await page.locator('#result article').first().waitFor();
    const kept = await page.getByLabel('Node image', { exact: true }).inputValue();
    return kept === 'ol9' && (await page.locator('#delivery').textContent())?.includes('ol9') === true;
  } finally {
    await context.close();
  }
}
