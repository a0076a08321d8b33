import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, type CalicutPage } from './page.ts';

/** What the journeys on forms begin with. */
export const usual = 'v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8';

/** Every form, as the page calls it. */
export const titles = [
  'Manifest',
  'Unified diff',
  'Kustomize overlay',
  'JSON Patch',
  'Shell script',
  'Review (HTML)',
  'Review (Markdown)',
] as const;

/** Opens the forms from the bar, with the one of this title chosen. */
export async function openForm(calicut: CalicutPage, page: Page, title: (typeof titles)[number], fragment = usual) {
  await calicut.open(fragment);
  await calicut.isReady();
  await page.getByRole('button', { name: 'Other forms' }).click();
  return await chooseForm(page, title);
}

/** Chooses the form of this title where the forms are open. */
export async function chooseForm(page: Page, title: (typeof titles)[number]) {
  await page.getByRole('radio', { name: title, exact: true }).check();
  const panel = page.getByRole('tabpanel', { name: 'Forms' });
  await expect(panel.getByRole('heading', { name: title, exact: true })).toBeVisible();
  return panel;
}

/** Clicks on a button that downloads, and gives what came. */
export async function downloadBy(page: Page, name: string | RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Does something in a folder of its own. */
export function inFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'calicut-forms-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
