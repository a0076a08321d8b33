import { fingerprintOf, newHeadings, type PageRecord } from './page-records.ts';
import { readHtml, readMarkdown, type Section } from './page-text.ts';
import { ask, type Answer, type Get } from './web.ts';
import type { WatchedPage } from './watched-pages.ts';

/** Fewer words than this are a page that did not come: an empty frame, a question whether one is a person. */
const FEWEST_WORDS = 40;

/** What a look at a page came to. `unknown` is never `same`. */
export type Look = { readonly page: WatchedPage } & (
  | { readonly kind: 'first' | 'same'; readonly record: PageRecord }
  | { readonly kind: 'changed'; readonly record: PageRecord; readonly before: PageRecord; readonly headings: readonly string[] }
  /** The address leads elsewhere than when it was recorded. What is there was not compared. */
  | { readonly kind: 'redirected'; readonly before: PageRecord; readonly to: string }
  | { readonly kind: 'gone'; readonly status: number }
  | { readonly kind: 'unknown'; readonly why: string }
);

interface Looking {
  readonly get: Get;
  readonly pages: readonly WatchedPage[];
  readonly records: readonly PageRecord[];
  readonly today: string;
}

/** Looks at every page once, and compares it with its record. */
export async function lookAtPages({ get, pages, records, today }: Looking): Promise<readonly Look[]> {
  const looks: Look[] = [];
  for (const page of pages) {
    const before = records.find(({ url }) => url === page.url);
    looks.push(look(page, await ask(get, page.from, { accept: 'text/html,text/plain;q=0.9,*/*;q=0.5' }), before, today));
  }
  return looks;
}

function look(page: WatchedPage, answer: Answer, before: PageRecord | undefined, today: string): Look {
  if (answer.kind === 'gone') return { page, kind: 'gone', status: answer.status };
  if (answer.kind === 'unknown') return { page, kind: 'unknown', why: answer.why };
  const to = withoutFragment(answer.url);
  const expected = before?.at ?? page.from;
  if (before !== undefined && to !== expected) return { page, kind: 'redirected', before, to };
  const sections = sectionsOf(answer);
  if (sections === undefined) return { page, kind: 'unknown', why: 'it is neither HTML nor text' };
  if (wordsIn(sections) < FEWEST_WORDS) return { page, kind: 'unknown', why: 'it came with hardly a word' };
  const print = fingerprintOf(sections);
  const record: PageRecord = { url: page.url, ...(to === page.from ? {} : { at: to }), seen: today, ...print };
  if (before === undefined) return { page, kind: 'first', record };
  if (before.sha256 === print.sha256) return { page, kind: 'same', record: before };
  return { page, kind: 'changed', record, before, headings: newHeadings(sections, before) };
}

function sectionsOf({ content, headers }: Extract<Answer, { kind: 'found' }>): readonly Section[] | undefined {
  const type = headers.get('content-type') ?? '';
  const text = new TextDecoder().decode(content);
  if (/html/i.test(type)) return readHtml(text);
  return /^text\/(?:plain|markdown)/i.test(type) ? readMarkdown(text) : undefined;
}

function wordsIn(sections: readonly Section[]): number {
  return sections.flatMap(({ heading, text }) => `${heading} ${text}`.split(/\s+/)).filter((word) => word !== '').length;
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
