import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type TestInfo } from '@playwright/test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { ja } from './catalogs.ts';
import { findProgram, firefox } from '../tools/programs/find-program.ts';
import { goldenOf, reason, withoutUpstream } from './golden.ts';
import { sha256 } from './page.ts';

// Playwright drives only a Firefox of its own, so the second engine is driven by another library (facts/stack.md 2).
const program = findProgram(firefox);
const isMissing = program === undefined && !process.env['CI'];

test.describe('in a second engine, Firefox', () => {
  test.describe.configure({ mode: 'serial', timeout: 90_000 });
  test.skip(isMissing, 'Firefox is not here: install it, or set CALICUT_FIREFOX to its path');

  const folder = mkdtempSync(join(tmpdir(), 'calicut-firefox-'));
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  test.beforeAll(async () => {
    if (program === undefined) throw new Error('Firefox is not here, and CI asks for it');
    browser = await launch({
      browser: 'firefox',
      executablePath: program,
      headless: true,
      extraPrefsFirefox: {
        'browser.download.folderList': 2,
        'browser.download.dir': folder,
        'browser.download.always_ask_before_handling_new_types': false,
        // The panel that says that a file has come takes the next key and the next click for itself, also in another tab.
        'browser.download.alwaysOpenPanel': false,
      },
    });
  });
  test.afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.beforeEach(async ({ baseURL }) => {
    complaints.length = 0;
    page = await browser.newPage();
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.setViewport({ width: 1280, height: 800 });
    await page.evaluateOnNewDocument(() => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        violations.push(`${violatedDirective} ${blockedURI}`),
      );
      Object.assign(window, { violations });
    });
    await page.goto(`${baseURL}#v=1&network=vcn-native&kubernetes=1.36&calico=3.32.0&image=ol8`);
  });
  test.afterEach(async () => {
    // The report of a run is about a page of Playwright's own; of this one it would know nothing.
    if (test.info().errors.length > 0) await show(test.info());
    const violations = await page.evaluate(() => (window as unknown as { violations: readonly string[] }).violations);
    expect([complaints, violations]).toEqual([[], []]);
    await page.close();
  });

  /** What is on the page, and in which frames, for whoever reads of a failure. */
  const show = async (info: TestInfo) => {
    const frames = page.frames().map((frame) => frame.url());
    console.log([...complaints, ...frames].join('\n'));
    console.log(await page.evaluate(() => document.body.innerText));
    await info.attach('Firefox', { body: Buffer.from(await page.screenshot()), contentType: 'image/png' });
  };

  /** What has this role and name, as soon as it is there. The library's own locators wait for frames that a busy machine does not draw. */
  const find = async (role: string, name: string) => {
    const found = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, { timeout: 30_000 });
    if (found === null) throw new Error(`not there: ${role} ${name}`);
    return found;
  };

  /** Presses a button as soon as it can be, by the keyboard: a place that a pointer is sent to may have moved on until it is there. */
  const press = async (name: string) => {
    const button = await find('button', name);
    await expect.poll(async () => await button.evaluate((one) => one.matches(':enabled'))).toBe(true);
    await button.focus();
    await page.keyboard.press('Enter');
  };

  test('the main job: choose, see the verdict and the changes, download', async () => {
    await (await find('combobox', 'Node image')).select('ubuntu');
    await expect.poll(async () => await page.evaluate(() => window.location.hash)).toContain('image=ubuntu');
    const verdict = await find('region', 'Verdict');
    await expect.poll(async () => await verdict.evaluate(({ textContent }) => textContent)).toContain('Supported by Oracle');
    test.skip(withoutUpstream, reason);
    await find('heading', 'Remove initContainers');
    await press('Download manifest');
    const file = join(folder, 'calico-policy-only-3.32.0-oke-vcn-native-ubuntu.yaml');
    const read = () => (existsSync(file) ? sha256(readFileSync(file)) : undefined);
    await expect.poll(read, { timeout: 20_000 }).toBe(goldenOf('oke-vcn-native', '3.32.0', 'other'));
  });

  test('the full view, and another language', async () => {
    test.skip(withoutUpstream, reason);
    await press('Full view');
    await find('button', 'List of changes');
    const hasLines = async () => {
      const lines = await Promise.all(page.frames().map(async (frame) => await frame.$('.monaco-diff-editor .view-line')));
      return lines.some((line) => line !== null);
    };
    await expect.poll(hasLines, { timeout: 60_000 }).toBe(true);
    await (await find('combobox', 'Language')).select('ja');
    await find('button', ja.interface.delivery.download);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ja');
  });
});
