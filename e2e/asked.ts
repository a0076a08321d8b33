import { gzipSync } from 'node:zlib';
import type { Page, Request } from '@playwright/test';

/** Requests by name, and the kilobytes of all of them, each once: what a second document asks for again is at hand. */
export interface Cost {
  readonly names: readonly string[];
  /** Compressed by gzip, here and not on the way: so it is what `.size-limit.js` counts, whatever the tests' host does. */
  readonly kilobytes: number;
}

/** What a page asks its own host for, and what of that has come, in order. Who else is asked fails a journey by itself. */
export class Asked {
  readonly #page: Page;
  readonly #asked: string[] = [];
  readonly #come: string[] = [];

  /** Listens from now on: to be made before the page is opened. */
  constructor(page: Page) {
    this.#page = page;
    const write = (list: string[]) => (request: Request) => {
      if (isCounted(request.url())) list.push(request.url());
    };
    page.on('request', write(this.#asked));
    page.on('requestfinished', write(this.#come));
  }

  /** The names of what was asked for after the first `from`, without the hash of the content: `workbench.js`, `v3.32.0/calico.yaml`. */
  names(from = 0): readonly string[] {
    return this.#asked.slice(from).map(nameOf);
  }

  /** What all that was asked for after the first `from` costs. */
  async cost(from = 0): Promise<Cost> {
    return await this.#costOf(this.#asked.slice(from));
  }

  /** What of it has come costs, where something is kept from coming. */
  async costOfCome(): Promise<Cost> {
    return await this.#costOf(this.#come);
  }

  async #costOf(urls: readonly string[]): Promise<Cost> {
    const sizes = [...new Set(urls)].map(async (url) => gzipSync(await (await this.#page.request.get(url)).body()).length);
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    return { names: urls.map(nameOf), kilobytes: bytes / 1000 };
  }
}

/** Browsers ask for a page's icons when they like, some of them anew with each change of its address, and have them already. */
function isCounted(url: string): boolean {
  return url.startsWith('http') && !/\/(?:icon|apple-touch-icon)[^/]*\.(?:svg|png)$/.test(url);
}

function nameOf(url: string): string {
  const { pathname } = new URL(url);
  const release = /\/(v\d[^/]*\/)/.exec(pathname)?.[1] ?? '';
  const file = pathname.slice(pathname.lastIndexOf('/') + 1).replace(/-[\w-]{8}(?=\.)/, '');
  return release + (file || 'index.html');
}
