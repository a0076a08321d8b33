/**
 * Takes a picture of every view of the built page, in every language, at four widths and in each theme, to be looked at:
 * `npm run build && npm run looks -- [language …] [width …] [theme …]`. They go to test-results/looks, which is not kept: some hold lines
 * of upstream's files. On a small screen a picture shows the page further down than the screen does.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { eventful, viewsIn } from '../e2e/views.ts';
import { languages } from '../src/engine/index.ts';
import { obtainBrowser } from './browser/obtain-browser.ts';
import { quietArguments } from './browser/quiet-arguments.ts';
import { projectRoot } from './project-root.ts';

const widths = [1280, 768, 390, 320] as const;
const LONGEST = 2400;
const themes = [
  { name: 'light', colorScheme: 'light', contrast: 'no-preference' },
  { name: 'dark', colorScheme: 'dark', contrast: 'no-preference' },
  { name: 'contrast', colorScheme: 'light', contrast: 'more' },
  { name: 'contrast-dark', colorScheme: 'dark', contrast: 'more' },
  { name: 'forced', colorScheme: 'light', forcedColors: 'active' },
] as const;
const words = process.argv.slice(2);

/** Those that are named, or all where none of them is. */
function wanted<One>(all: readonly One[], nameOf: (one: One) => string): readonly One[] {
  const named = all.filter((one) => words.includes(nameOf(one)));
  return named.length > 0 ? named : all;
}
const folder = `${projectRoot}/test-results/looks`;
mkdirSync(folder, { recursive: true });

const server = await preview({ root: projectRoot, preview: { host: '127.0.0.1', port: 4383 }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: obtainBrowser(), args: [...quietArguments] });
try {
  for (const language of wanted(languages, String)) {
    for (const width of wanted(widths, String)) {
      for (const { name: theme, ...media } of wanted(themes, ({ name }) => name)) {
        const page = await browser.newPage({ viewport: { width, height: width < 500 ? 844 : 800 }, locale: 'en-GB' });
        await page.emulateMedia(media);
        await page.clock.setFixedTime(new Date('2026-11-21T12:00:00Z'));
        await page.goto(`${server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4383/'}#${eventful}&lang=${language}`);
        for (const view of viewsIn(language)) {
          await view.show(page);
          const path = `${folder}/${language}-${width}-${theme}-${view.name.replaceAll(/\W+/g, '-')}.png`;
          const long = await page.evaluate(() => document.documentElement.scrollHeight);
          await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(long, LONGEST) } });
          await view.leave?.(page);
        }
        await page.close();
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}
