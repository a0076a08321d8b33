import { describe, expect, it, vi } from 'vitest';
import { defaultSelection } from '../engine/index.ts';
import { bodyOf, fakeFetch, neverEnding } from '../sources/fake-fetch.ts';
import { initialChoices } from './choices.ts';
import { publishedFinder, whyNotPublished, type PublishedAnswer } from './published.ts';

const page = 'https://calicut.example/tools/calico/';
const slug = 'oke-vcn-native-1.36-3.32.0-ol8';
const sha256 = 'a'.repeat(64);
const entry = { slug, file: `${slug}.yaml`, sha256 };
const index = { schemaVersion: 1, manifests: [entry] };
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const json = (value: unknown) => () => new Response(JSON.stringify(value));
const ask = (answer: Parameters<typeof fakeFetch>[0], at = page): Promise<PublishedAnswer> =>
  publishedFinder({ fetch: fakeFetch(answer), page: at })(sha256);

describe('publishedFinder', () => {
  it('asks once, for the index beside the page, when it is first asked itself', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => json(index)());
    const find = publishedFinder({ fetch, page: `${page}index.html?a=b#v=1&image=ol8` });
    expect(fetch).not.toHaveBeenCalled();
    const answers = await Promise.all([find(sha256), find('b'.repeat(64)), find(sha256)]);
    expect(answers.map(({ kind }) => kind)).toEqual(['found', 'not-this', 'found']);
    expect(fetch.mock.calls.map(([url]) => url)).toEqual([`${page}m/index.json`]);
  });

  it('gives the whole address of the file with these bytes', async () => {
    expect(await ask(json(index))).toEqual({ kind: 'found', manifest: { slug, sha256, address: `${page}m/${slug}.yaml` } });
  });

  it.each([
    ['https://me:secret@calicut.example/a/', 'https://calicut.example/a/m/'],
    ["https://calicut.example/a'b $(reboot)/index.html", 'https://calicut.example/a%27b%20$(reboot)/m/'],
    ['http://127.0.0.1:4173/', 'http://127.0.0.1:4173/m/'],
  ])('puts neither a password nor a quote of %s into the address', async (at, folder) => {
    expect(await ask(json(index), at)).toMatchObject({ manifest: { address: `${folder}${slug}.yaml` } });
  });

  it.each<readonly [string, unknown]>([
    ['nothing', null],
    ['a list', [index]],
    ['a text', 'manifests'],
    ['a later shape', { ...index, schemaVersion: 2 }],
    ['no version', { manifests: [entry] }],
    ['no manifests', { schemaVersion: 1 }],
    ['an empty list', { ...index, manifests: [] }],
    ['an object for the list', { ...index, manifests: { 0: entry, length: 1 } }],
    ['too many', { ...index, manifests: Array.from({ length: 2001 }, () => entry) }],
    ['nothing for an entry', { ...index, manifests: [entry, null] }],
    ['a file elsewhere', { ...index, manifests: [{ ...entry, file: `https://evil.example/${slug}.yaml` }] }],
    ['a slug that leaves the folder', { ...index, manifests: [{ ...entry, slug: 'oke-/../x', file: 'oke-/../x.yaml' }] }],
    ['a slug with a command', { ...index, manifests: [{ ...entry, slug: 'oke-$(reboot)', file: 'oke-$(reboot).yaml' }] }],
    ['a slug with a line end', { ...index, manifests: [{ ...entry, slug: `${slug}\n`, file: `${slug}\n.yaml` }] }],
    ['a file of another name', { ...index, manifests: [{ ...entry, file: 'oke-other.yaml' }] }],
    ['a hash in capitals', { ...index, manifests: [{ ...entry, sha256: 'A'.repeat(64) }] }],
    ['a hash that is a list', { ...index, manifests: [{ ...entry, sha256: [sha256] }] }],
  ])('takes an index with %s for none', async (_, value) => {
    expect(await ask(json(value))).toEqual({ kind: 'none' });
  });

  it.each<readonly [string, Parameters<typeof fakeFetch>[0]]>([
    ['a page', () => new Response('<!doctype html><title>Calicut</title>')],
    ['an empty body', () => new Response('')],
    ['no body', () => new Response(null)],
    ['a 404', () => new Response(JSON.stringify(index), { status: 404 })],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a body that breaks off', () => new Response(bodyOf('{"schemaVersion":1', new TypeError('network error')))],
    ['an index with bytes that are no text', () => new Response(Uint8Array.from(latin1(JSON.stringify({ ...index, notice: '\u00ff' }))))],
  ])('takes %s for none', async (_, answer) => {
    expect(await ask(answer)).toEqual({ kind: 'none' });
  });

  it('reads an index in parts, and stops one that does not end', async () => {
    const [start, end] = [JSON.stringify(index).slice(0, 20), JSON.stringify(index).slice(20)];
    expect(await ask(() => new Response(bodyOf(start, end)))).toMatchObject({ kind: 'found' });
    let sent = 0;
    const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (stream) => {
        sent += 100_000;
        stream.enqueue(new Uint8Array(100_000).fill(0x20));
      },
    });
    expect(await ask(() => new Response(endless))).toEqual({ kind: 'none' });
    expect(sent).toBeLessThan(3_000_000);
  });

  it('gives up on an index that does not come', async () => {
    vi.useFakeTimers();
    try {
      const answer = ask((signal) => neverEnding(signal, '{'));
      await vi.advanceTimersByTimeAsync(15_000);
      expect(await answer).toEqual({ kind: 'none' });
    } finally {
      vi.useRealTimers();
    }
  });

  it.each<readonly [string, () => Promise<Response>]>([
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a page of the way in', () => Promise.resolve(new Response('<!doctype html>'))],
    ['a server that is starting', () => Promise.resolve(new Response('', { status: 503 }))],
  ])('asks again after %s, once for all who ask meanwhile, and then no more', async (_, failure) => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => json(index)()).mockImplementationOnce(failure);
    const find = publishedFinder({ fetch, page });
    expect(await Promise.all([find(sha256), find(sha256)])).toEqual([{ kind: 'none' }, { kind: 'none' }]);
    expect(fetch).toHaveBeenCalledTimes(1);
    const later = await Promise.all([find(sha256), find(sha256), find('b'.repeat(64))]);
    expect(later.map(({ kind }) => kind)).toEqual(['found', 'found', 'not-this']);
    await find(sha256);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('asks nothing where the page has no address', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>();
    expect(await publishedFinder({ fetch, page: 'about:blank' })(sha256)).toEqual({ kind: 'none' });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('whyNotPublished', () => {
  const { source } = initialChoices;
  const podCidr = '10.244.0.0/16';

  it.each([
    [{ source: 'own' as const, selection: { ...defaultSelection, podCidr } }, 'untested' as const, 'ownFile'],
    [{ source, selection: { ...defaultSelection, podCidr } }, 'untested' as const, 'podCidr'],
    [{ source, selection: defaultSelection }, 'untested' as const, 'notSupported'],
    [{ source, selection: defaultSelection }, 'unknown' as const, 'notSupported'],
    [{ source, selection: defaultSelection }, 'supported' as const, 'otherwise'],
  ])('gives for %j, %s: %s', (chosen, status, reason) => {
    expect(whyNotPublished(chosen, status)).toBe(reason);
  });
});
