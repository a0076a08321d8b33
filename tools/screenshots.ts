/**
 * Takes the pictures in docs/screenshots from the built page: `npm run build && npm run screenshots`. Those of the changes show the
 * sample: a picture of upstream's file would hold its lines, and those are not kept in this repository. The other views hold none of them.
 */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { obtainBrowser } from './browser/obtain-browser.ts';
import { plainStyle, writeManifest } from '../src/testing/handwritten-manifest.ts';
import { projectRoot } from './project-root.ts';

const views = [
  { name: 'light', tab: 'Changes', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'dark', tab: 'Changes', width: 1280, height: 800, colorScheme: 'dark' },
  { name: 'phone', tab: 'Changes', width: 390, height: 844, colorScheme: 'light' },
  { name: 'matrix', tab: 'Matrix', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'commands', tab: 'Commands', width: 1280, height: 800, colorScheme: 'dark' },
  { name: 'upgrade', tab: 'Upgrade', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'audit', tab: 'Audit', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'forms', tab: 'Forms', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'clusters', tab: 'Clusters', width: 1280, height: 800, colorScheme: 'light' },
] as const;

/** An upgrade starts where a cluster may be; the other pictures show the pair that the page opens with. */
const fragments: Readonly<Partial<Record<string, string>>> = {
  Upgrade: '#v=1&network=vcn-native&kubernetes=1.33&calico=3.30.0&image=ol8',
};

/** A manifest of our own with what people do to one: a forgotten edit, a misspelt name, a value without quotes, a mount without a volume. */
const handmade = writeManifest({
  ...plainStyle,
  hasTypha: false,
  hasEnvFrom: false,
  variables: [
    ['FELIX_INTERFACEPREFX', 'oci'],
    ['NO_DEFAULT_POOLS', 'true'],
  ],
})
  .replace('value: "true"\n', 'value: true\n')
  .replaceAll('example.invalid/node:v0', 'example.invalid/node:v3.32.0')
  .replace(/ *# About item \d\.\n *- name: policysync\n.*\n.*\n/, '');

const server = await preview({ root: projectRoot, preview: { host: '127.0.0.1', port: 4373 }, logLevel: 'error' });
const browser = await chromium.launch({
  executablePath: obtainBrowser(),
  args: ['--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  for (const { name, tab, width, height, colorScheme } of views) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: 'en-GB' });
    await page.clock.setFixedTime(new Date('2026-11-21T12:00:00Z'));
    await page.goto(`${server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4373/'}${fragments[tab] ?? ''}`);
    if (tab === 'Changes') {
      await page.getByRole('button', { name: 'Change the manifest' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Show a sample' }).click();
      await page.getByRole('heading', { name: 'Remove initContainers' }).waitFor();
    } else if (tab === 'Audit') {
      await page.getByRole('button', { name: 'Change the manifest' }).click();
      await page.getByRole('dialog').getByRole('textbox').fill(handmade);
      await page.getByRole('dialog').getByRole('button', { name: 'Use this text' }).click();
      await page.getByRole('button', { name: /^Fix all \(/ }).waitFor();
    } else if (tab === 'Forms') {
      // The overlay holds edits and tests, and no line of upstream's.
      await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('radio', { name: /Kustomize overlay/ }).check();
      await page
        .getByRole('button', { name: /^Download/ })
        .first()
        .waitFor();
    } else if (tab === 'Clusters') {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('button', { name: 'Try an example' }).click();
      await page.getByRole('button', { name: /^Download ZIP/ }).waitFor();
    } else {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('tabpanel', { name: tab }).getByRole('link').first().waitFor();
    }
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.screenshot({ path: `${projectRoot}/docs/screenshots/${name}.png` });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
