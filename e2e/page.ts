import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test as base, type Page, type Locator } from '@playwright/test';

/** The date of every journey; the page asks the clock once, when it opens. */
const TODAY = new Date('2026-11-21T12:00:00Z');

/** The page as a person sees it: everything is found by role and name. */
export class CalicutPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(fragment = ''): Promise<void> {
    await this.page.goto(fragment === '' ? './' : `./#${fragment}`);
    await expect(this.choice('Kubernetes')).toBeVisible();
  }

  choice(name: 'Kubernetes' | 'Calico' | 'Node image' | 'Cluster type' | 'Node pools' | 'Method'): Locator {
    return this.page.getByLabel(name, { exact: true });
  }

  network(name: 'VCN-native pods' | 'Flannel overlay'): Locator {
    return this.page.getByRole('radio', { name });
  }

  get verdict(): Locator {
    return this.page.getByRole('region', { name: 'Verdict' });
  }

  get changes(): Locator {
    return this.page.getByRole('tabpanel', { name: /^Changes/ });
  }

  get copyManifest(): Locator {
    return this.page.getByRole('button', { name: /^(Copy manifest|Copied)/ });
  }

  get downloadManifest(): Locator {
    return this.page.getByRole('button', { name: /^(Download manifest|Downloaded)/ });
  }

  /** Waits until a manifest is offered. */
  async isReady(): Promise<void> {
    await expect(this.downloadManifest).toBeEnabled();
  }

  async download(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.downloadManifest.click()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async clipboard(): Promise<string> {
    return await this.page.evaluate(async () => await navigator.clipboard.readText());
  }

  /** The fragment once it says this; the address follows the choices a moment later. */
  async hasFragment(fragment: string): Promise<void> {
    await expect.poll(() => new URL(this.page.url()).hash).toBe(`#${fragment}`);
  }
}

export function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}

interface Fixtures {
  readonly calicut: CalicutPage;
  /** Origins beside the page's own that a journey asks for on purpose. */
  readonly allowedOrigins: readonly string[];
  /** Console errors that a journey causes on purpose, as a refused download does. */
  readonly allowedErrors: readonly RegExp[];
}

/** A journey fails when the console shows an error, the policy blocks something, or any other origin is asked. */
export const test = base.extend<Fixtures>({
  allowedOrigins: [[], { option: true }],
  allowedErrors: [[], { option: true }],
  calicut: async ({ page, baseURL, allowedOrigins, allowedErrors }, use) => {
    const errors: string[] = [];
    const strangers: string[] = [];
    const own = new URL(baseURL ?? '').origin;
    page.on('console', (message) => {
      if (message.type() === 'error' && !allowedErrors.some((allowed) => allowed.test(message.text()))) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== own && !allowedOrigins.includes(origin)) strangers.push(request.url());
    });
    await page.clock.setFixedTime(TODAY);
    await use(new CalicutPage(page));
    expect(errors, 'console errors').toEqual([]);
    expect(strangers, 'requests to other origins').toEqual([]);
  },
});

export { expect };
