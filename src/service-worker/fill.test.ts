import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fakeCaches } from './fake-caches.ts';
import { fill, heldFiles, type FillPorts } from './fill.ts';
import type { Precache } from './precache.ts';
import { storeName } from './stores.ts';

const scope = 'https://calicut.example/tools/';
const hash = (content: string | ArrayBuffer) =>
  createHash('sha256')
    .update(typeof content === 'string' ? content : Buffer.from(content))
    .digest('hex');
const listOf = (version: string, site: Readonly<Record<string, string>>): Precache => ({
  version,
  files: Object.entries(site).map(([path, content]) => [path, hash(content), content.length] as const),
});
const site = { 'assets/a-1.js': 'a', 'index.html': 'page', 'api/b.json': '{}', 'manifests/v3.32.0/calico-2.yaml': 'kind: x' };

type Answer = (path: string, cache: RequestCache | undefined) => Response | undefined;

/** A host with these files; `answer` speaks first. */
function world(files: Readonly<Record<string, string>>, answer: Answer = () => undefined, caches = fakeCaches()) {
  const asked: string[] = [];
  const fetch = vi.fn<typeof globalThis.fetch>(async (address, init) => {
    const path = (typeof address === 'string' ? address : '').slice(scope.length);
    asked.push(path);
    const content = files[path];
    return answer(path, init?.cache) ?? (content === undefined ? new Response('nothing', { status: 404 }) : new Response(content));
  });
  const progress: (readonly [number, number])[] = [];
  const ports: FillPorts = { caches, fetch, digest: async (bytes) => hash(bytes), scope, onProgress: (...now) => progress.push(now) };
  return { ports, asked, progress, caches };
}

const redirectedTo = (url: string, content: string) =>
  Object.defineProperties(new Response(content, { headers: { 'x-kept': 'yes' } }), { redirected: { value: true }, url: { value: url } });

describe('fill', () => {
  it('stores every file, the page last, and says how far it is in bytes', async () => {
    const { ports, asked, progress } = world(site);
    expect(await fill(listOf('a', site), ports)).toBeUndefined();
    expect(asked.at(-1)).toBe('index.html');
    expect(asked.toSorted()).toEqual(Object.keys(site).toSorted());
    expect(progress.at(-1)).toEqual([14, 14]);
    expect(progress.map(([stored]) => stored)).toEqual(progress.map(([stored]) => stored).toSorted((a, b) => a - b));
    expect(await heldFiles(listOf('a', site), ports)).toHaveLength(4);
  });

  it('fetches nothing that is there, and of a newer version only what is new', async () => {
    const { ports, asked, caches } = world({ ...site, 'index.html': 'newer page' });
    const older = { ...site, 'index.html': 'page' };
    await fill(listOf('a', older), { ...ports, fetch: world(older).ports.fetch });
    expect(asked).toEqual([]);
    const next = listOf('b', { ...site, 'index.html': 'newer page' });
    expect(await fill(next, ports)).toBeUndefined();
    expect(asked).toEqual(['index.html']);
    expect(await fill(next, ports)).toBeUndefined();
    expect(asked).toEqual(['index.html']);
    expect(await (await (await caches.open(storeName('a', scope))).match(`${scope}index.html`))?.text()).toBe('page');
    expect(await (await (await caches.open(storeName('b', scope))).match(`${scope}index.html`))?.text()).toBe('newer page');
  });

  it.each<readonly [string, Answer, string]>([
    ['is not there', () => new Response('', { status: 404 }), 'WRONG_FILE'],
    ['cannot be had just now', () => new Response('', { status: 503 }), 'WRONG_FILE'],
    ['is another one', () => new Response('<!doctype html>'), 'WRONG_FILE'],
    ['comes from another host', () => redirectedTo('https://evil.example/api/b.json', '{}'), 'WRONG_FILE'],
    ['does not come', () => fail(new TypeError('Failed to fetch')), 'NETWORK'],
    ['fails in a way of its own', () => fail(new Error('what?')), 'FAULT'],
  ])('ends where a file %s, and stores no page then', async (_, answer, problem) => {
    const { ports } = world(site, (path) => (path === 'api/b.json' ? answer(path, undefined) : undefined));
    const list = listOf('a', site);
    expect(await fill(list, ports)).toBe(problem);
    expect((await heldFiles(list, ports)).map(([path]) => path)).not.toContain('index.html');
    // The next try has less to do.
    const again = world(site, undefined, ports.caches);
    expect(await fill(list, again.ports)).toBeUndefined();
    expect(again.asked.length).toBeLessThan(4);
    expect(await heldFiles(list, ports)).toHaveLength(4);
  });

  it('asks anew for what the browser has of an older time', async () => {
    const { ports, asked } = world(site, (path, cache) => (path === 'index.html' && cache === 'default' ? new Response('old') : undefined));
    expect(await fill(listOf('a', site), ports)).toBeUndefined();
    expect(asked.filter((path) => path === 'index.html')).toHaveLength(2);
  });

  it('takes the page from hosts that send it on to its folder, with its headers', async () => {
    const { ports, caches } = world(site, (path) => (path === 'index.html' ? redirectedTo(scope, 'page') : undefined));
    expect(await fill(listOf('a', site), ports)).toBeUndefined();
    const stored = await (await caches.open(storeName('a', scope))).match(`${scope}index.html`);
    expect([stored?.redirected, stored?.headers.get('x-kept'), await stored?.text()]).toEqual([false, 'yes', 'page']);
  });

  it.each(['*', 'Accept-Encoding, *', 'Origin'])('stores what is sent with Vary: %s', async (vary) => {
    const { ports } = world(site, (path) => (path === 'icon.svg' ? new Response('a', { headers: { vary, 'x-kept': 'yes' } }) : undefined));
    const list = listOf('a', { ...site, 'icon.svg': 'a' });
    expect(await fill(list, ports)).toBeUndefined();
    const stored = await (await ports.caches.open(storeName('a', scope))).match(`${scope}icon.svg`);
    expect([stored?.headers.get('vary'), stored?.headers.get('x-kept'), await stored?.text()]).toEqual([null, 'yes', 'a']);
  });

  it('holds all of the list or ends with a problem, whatever the host has', async () => {
    const paths = Object.keys(site);
    await fc.assert(
      fc.asyncProperty(fc.subarray(paths), fc.subarray(paths), async (there, right) => {
        const { ports } = world(site, (path) => {
          if (!there.includes(path)) return new Response('', { status: 404 });
          return right.includes(path) ? undefined : new Response('changed');
        });
        const list = listOf('a', site);
        const problem = await fill(list, ports);
        const held = (await heldFiles(list, ports)).map(([path]) => path);
        expect(problem === undefined).toBe(held.length === paths.length);
        expect(held.every((path) => there.includes(path) && right.includes(path))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

function fail(error: Error): never {
  throw error;
}
