import type { Page } from '@playwright/test';

/** Keeps from coming what is asked for at these paths, until the function that this gives is called. */
export async function keepBack(page: Page, isKept: (path: string) => boolean): Promise<() => void> {
  let letCome: () => void = () => undefined;
  const isLet = new Promise<void>((resolve) => (letCome = resolve));
  await page.route(
    ({ pathname }) => isKept(pathname),
    async (route) => {
      await isLet;
      await route.continue();
    },
  );
  return letCome;
}
