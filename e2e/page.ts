import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { en } from './catalogs.ts';
import { expect, test as base, type BrowserContext, type FrameLocator, type Page, type Locator } from '@playwright/test';

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

  /** The document that holds the editor. */
  get editorFrame(): FrameLocator {
    return this.page.getByTitle('Full view', { exact: true }).contentFrame();
  }

  /** The side of the editor that is typed in. */
  get edited(): Locator {
    return this.editorFrame.getByRole('textbox', { name: /with the changes/ });
  }

  /** Waits until the editor is there, which is as large as all the rest of the page many times over. */
  async hasEditor(): Promise<void> {
    await expect(this.edited).toBeAttached({ timeout: 20_000 });
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

  /** Waits until what comes when nothing else is to be done has come: what is said of offline use is the last of it. */
  async isComplete(): Promise<void> {
    await expect(this.page.getByRole('group', { name: en.offline.heading })).toBeAttached();
  }

  async download(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.downloadManifest.click()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  /** What was copied, read where that is allowed: the page itself may only write. */
  async clipboard(): Promise<string> {
    const reader = await this.page.context().newPage();
    await reader.goto(new URL('./robots.txt', this.page.url()).href);
    const text = await reader.evaluate(async () => await navigator.clipboard.readText());
    await reader.close();
    return text;
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

/** A journey fails when the console shows an error, the policy blocks something in any document, or any other origin is asked. */
export const test = base.extend<Fixtures>({
  allowedOrigins: [[], { option: true }],
  allowedErrors: [[], { option: true }],
  calicut: async ({ page, context, baseURL, allowedOrigins, allowedErrors }, use) => {
    const errors: string[] = [];
    const strangers: string[] = [];
    const violations = await listenForViolations(context);
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
    expect(violations, 'what the policy blocked').toEqual([]);
    expect(strangers, 'requests to other origins').toEqual([]);
  },
});

/** The editor measures how long a key takes, by the journey's own clock, which stands still and gives it nothing to read. */
export async function measureNothing({ page }: CalicutPage): Promise<void> {
  await page.addInitScript(() => {
    performance.getEntriesByName = () => [{ duration: 0, entryType: 'measure', name: '', startTime: 0, toJSON: () => '' }];
  });
}

/** What the policies block from now on, in every document of every page and frame; the list grows. */
async function listenForViolations(context: BrowserContext): Promise<readonly string[]> {
  const violations: string[] = [];
  await context.exposeBinding('tellViolation', (_source, violation: string) => violations.push(violation));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ documentURI, effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
      const { tellViolation } = window as unknown as { readonly tellViolation: (violation: string) => void };
      tellViolation(`${effectiveDirective} blocked ${blockedURI} in ${documentURI}, ${sourceFile}:${lineNumber}`);
    });
  });
  return violations;
}

export { expect };
