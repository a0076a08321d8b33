import { chromium } from '@playwright/test';
import { canRun } from '../system.ts';
import { browserCandidates, type Machine } from './candidates.ts';

/** The path of a browser for the tests, or undefined. Throws when `CALICUT_BROWSER` names something that cannot be run. */
export function findBrowser(): string | undefined {
  return chooseBrowser({ platform: process.platform, env: process.env, playwright: chromium.executablePath() }, canRun);
}

/** The same decision over any machine. */
export function chooseBrowser(machine: Machine, isThere: (path: string) => boolean): string | undefined {
  const named = machine.env['CALICUT_BROWSER'] ?? '';
  if (named === '') return browserCandidates(machine).find(isThere);
  if (isThere(named)) return named;
  throw new Error(`CALICUT_BROWSER names ${named}, which is not a program. Set it to the path of a Chromium or Chrome, or unset it.`);
}
