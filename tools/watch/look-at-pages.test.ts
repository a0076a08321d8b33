import { describe, expect, it } from 'vitest';
import { sources } from '../../src/engine/catalog/sources.ts';
import { lookAtPages } from './look-at-pages.ts';
import { recordedWeb, type Recorded } from './web-fixture.ts';
import { watchedPages, type WatchedPage } from './watched-pages.ts';

const url = 'https://vendor.invalid/calico.htm';
const page: WatchedPage = { url, from: url, title: 'A page', publisher: 'oracle', ids: ['a-source'], read: '2026-09-05' };
const words = Array.from({ length: 60 }, (_, n) => `word${n}`).join(' ');
const html = (body: string, more: Partial<Recorded> = {}): Recorded => ({
  body: `<main>${body}</main>`,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  ...more,
});
const original = html(`<h1>Title</h1><p>${words}</p><h2>Table</h2><p>1.36</p>`);

const lookOnce = async (answer: Recorded | Error, records: Parameters<typeof lookAtPages>[0]['records'], today = '2026-11-30') =>
  (await lookAtPages({ get: recordedWeb({ [url]: answer }), pages: [page], records, today }))[0];

const first = await lookOnce(original, [], '2026-11-23');
const record = first !== undefined && 'record' in first ? first.record : undefined;
if (record === undefined) throw new Error('the first look records a page');

describe('lookAtPages', () => {
  it('records a page that it has not seen, and keeps none of its words', () => {
    expect(first).toMatchObject({ kind: 'first', record: { url, seen: '2026-11-23' } });
    expect(JSON.stringify(record)).not.toMatch(/word|Title|Table/);
    expect(record.sections.split(' ')).toHaveLength(2);
  });

  it('keeps the record of a page that is the same, with its day', async () => {
    const again = html(`<h1 id="x">Title</h1><p>${words}</p>\n<h2>Table</h2><p>1.36</p><script>1</script>`);
    expect(await lookOnce(again, [record])).toEqual({ page, kind: 'same', record });
  });

  it.each([
    ['says in which section', `<h1>Title</h1><p>${words}</p><h2>Table</h2><p>1.37</p>`, ['Table']],
    ['says which section is new', `<h1>Title</h1><p>${words}</p><h2>Table</h2><p>1.36</p><h2>Limits</h2>`, ['Limits']],
    ['says of a section that was taken away that none is new', `<h1>Title</h1><p>${words}</p>`, []],
  ])('a page that changed: %s', async (_, body, headings) => {
    const look = await lookOnce(html(body), [record]);
    expect(look).toMatchObject({ kind: 'changed', before: record, headings, record: { seen: '2026-11-30' } });
  });

  it.each<readonly [string, Recorded | Error, object]>([
    ['gone', { body: '', status: 404 }, { kind: 'gone', status: 404 }],
    ['gone for good', { body: '', status: 410 }, { kind: 'gone', status: 410 }],
    ['refused', { body: '', status: 403 }, { kind: 'unknown', why: 'it answers with status 403' }],
    ['out of reach', new Error('timed out'), { kind: 'unknown', why: 'timed out' }],
    ['an empty frame', html('<h1>Title</h1>'), { kind: 'unknown', why: 'it came with hardly a word' }],
    ['a picture', { body: 'PNG', headers: { 'content-type': 'image/png' } }, { kind: 'unknown', why: 'it is neither HTML nor text' }],
    ['led elsewhere', { ...original, at: 'https://vendor.invalid/home' }, { kind: 'redirected', to: 'https://vendor.invalid/home' }],
  ])('never says of a page that is %s that it is the same', async (_, answer, expected) => {
    expect(await lookOnce(answer, [record])).toMatchObject(expected);
    expect((await lookOnce(answer, []))?.kind).not.toBe('same');
  });

  it('follows an address that has always led to another, until it leads elsewhere', async () => {
    const at = 'https://vendor.invalid/en/calico.htm';
    const led = await lookOnce({ ...original, at: `${at}#part` }, []);
    expect(led).toMatchObject({ kind: 'first', record: { at } });
    const records = led !== undefined && 'record' in led ? [led.record] : [];
    expect(await lookOnce({ ...original, at }, records)).toMatchObject({ kind: 'same' });
    expect(await lookOnce(original, records)).toMatchObject({ kind: 'redirected', to: url });
  });
});

describe('watchedPages', () => {
  const pages = watchedPages(sources);
  const urls = pages.map((one) => one.url);

  it("watches the vendor's pages, the table's among them, each once", () => {
    expect(urls).toContain('https://docs.oracle.com/en-us/iaas/Content/ContEng/Tasks/contengsettingupcalico.htm');
    expect(urls).toContain('https://docs.oracle.com/en-us/iaas/Content/ContEng/Concepts/contengaboutk8sversions.htm');
    expect(new Set(urls).size).toBe(urls.length);
    const vendors = Object.values(sources).filter((one) => one.publisher === 'oracle' && new URL(one.url).host !== 'github.com');
    expect(vendors.filter((one) => !urls.includes(one.url))).toEqual([]);
  });

  it('leaves out what a commit or a tag holds, issues and lists', () => {
    expect(
      urls.filter((one) => /blob\/(?:[0-9a-f]{7,}|v\d)|\/(?:issues|pull|releases)(?:\/|$)/.test(one) && one.includes('github.com')),
    ).toEqual([]);
  });

  it("fetches a file of a branch of GitHub's as the file, and names all that rests on it", () => {
    const partial = pages.find((one) => one.url.endsWith('version-3.32/_includes/partials/_system-requirements.mdx'));
    expect(partial?.from).toMatch(/^https:\/\/raw\.githubusercontent\.com\/tigera\/docs\/main\/calico_versioned_docs\//);
    expect(partial?.ids).toEqual(['calico-requirements-3.32', 'calico-node-requirements', 'calico-network-requirements']);
  });
});
