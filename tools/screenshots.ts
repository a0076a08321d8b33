/**
 * Takes the pictures in docs/screenshots from the built page: `npm run build && npm run screenshots`. Those of the changes show the
 * sample: a picture of upstream's file would hold its lines, and those are not kept in this repository. The other views hold none of them.
 */
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { catalogs } from '../e2e/catalogs.ts';
import { handmade as written } from '../e2e/views.ts';
import { defaultSelection, encodeLink, type Language } from '../src/engine/index.ts';
import type { Tab } from '../src/state/choices.ts';
import { obtainBrowser } from './browser/obtain-browser.ts';
import { quietArguments } from './browser/quiet-arguments.ts';
import { projectRoot } from './project-root.ts';

interface Picture {
  readonly name: string;
  readonly tab: Tab;
  readonly language?: Language;
  readonly isPhone?: boolean;
  readonly isDark?: boolean;
  readonly isHighContrast?: boolean;
}

const pictures: readonly Picture[] = [
  { name: 'light', tab: 'changes' },
  { name: 'dark', tab: 'changes', isDark: true },
  { name: 'contrast', tab: 'changes', isHighContrast: true },
  { name: 'phone', tab: 'changes', isPhone: true },
  { name: 'japanese', tab: 'changes', language: 'ja' },
  { name: 'italian', tab: 'changes', language: 'it' },
  { name: 'matrix', tab: 'matrix' },
  { name: 'commands', tab: 'commands', isDark: true },
  { name: 'upgrade', tab: 'upgrade' },
  { name: 'audit', tab: 'audit' },
  { name: 'forms', tab: 'forms' },
  { name: 'clusters', tab: 'clusters' },
];

/** An upgrade starts where a cluster may be; the other pictures show the pair that the page opens with. */
const old = 'v=1&network=vcn-native&kubernetes=1.33&calico=3.30.0&image=ol8';

/** Of a release that is known, so that the picture is of an audit and not of a guess at the release. */
const handmade = written.replaceAll('example.invalid/node:v0', 'example.invalid/node:v3.32.0');

const server = await preview({ root: projectRoot, preview: { host: '127.0.0.1', port: 4373 }, logLevel: 'error' });
const browser = await chromium.launch({
  executablePath: obtainBrowser(),
  args: [...quietArguments],
});
try {
  for (const { name, tab, language = 'en', isPhone = false, isDark = false, isHighContrast = false } of pictures) {
    const viewport = isPhone ? { width: 390, height: 844 } : { width: 1280, height: 800 };
    const page = await browser.newPage({
      viewport,
      locale: 'en-GB',
      // The worker would answer for the host, as it does for whoever comes again.
      serviceWorkers: 'block',
      colorScheme: isDark ? 'dark' : 'light',
      contrast: isHighContrast ? 'more' : 'no-preference',
    });
    await page.clock.setFixedTime(new Date('2026-11-21T12:00:00Z'));
    const link = tab === 'upgrade' ? old : encodeLink(defaultSelection);
    await page.goto(`${server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4373/'}#${link}&lang=${language}`);
    await show(tab, page, language);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.screenshot({ path: `${projectRoot}/docs/screenshots/${name}.png` });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}

/** Opens a view with something in it, and waits until that is there. */
async function show(tab: Tab, page: Page, language: Language): Promise<void> {
  const { interface: text, header, auditPanel, clusters, formsPanel, steps } = catalogs[language];
  await page.getByRole('button', { name: header.offer.no, exact: true }).click();
  const open = async () => await page.getByRole('tab', { name: new RegExp(`^${text.result[tab]}`) }).click();
  const source = async () => {
    await page.getByRole('button', { name: text.source.changeLabel }).click();
    return page.getByRole('dialog');
  };
  if (tab === 'changes') {
    await (await source()).getByRole('button', { name: text.source.sampleShow }).click();
    await page.getByRole('heading', { name: steps['remove-init-containers'].title }).waitFor();
  } else if (tab === 'audit') {
    const dialog = await source();
    await dialog.getByRole('textbox').fill(handmade);
    await dialog.getByRole('button', { name: text.source.pasteUse }).click();
    await page.getByRole('button', { name: new RegExp(`^${auditPanel.fixAll(0)}`) }).waitFor();
  } else if (tab === 'forms') {
    // The overlay holds edits and tests, and no line of upstream's.
    await open();
    await page.getByRole('radio', { name: /kustomize/i }).check();
    await page.getByRole('button', { name: formsPanel.download }).first().waitFor();
  } else if (tab === 'clusters') {
    await open();
    await page.getByRole('button', { name: clusters.example }).click();
    await page.getByRole('button', { name: /ZIP/ }).waitFor();
  } else {
    await open();
    await page.getByRole('tabpanel', { name: text.result[tab] }).getByRole('link').first().waitFor();
  }
}
