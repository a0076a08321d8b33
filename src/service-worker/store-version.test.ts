import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fakeCaches } from './fake-caches.ts';
import type { FillPorts } from './fill.ts';
import { takeNote, tidy } from './keep.ts';
import type { Precache } from './precache.ts';
import { install, refill } from './store-version.ts';
import { fullName, storeName } from './stores.ts';

const scope = 'https://calicut.example/tools/';
const hash = (content: string | ArrayBuffer) =>
  createHash('sha256')
    .update(typeof content === 'string' ? content : Buffer.from(content))
    .digest('hex');

/** A version of two files, each with its own content. */
const version = (name: string): Precache => ({
  version: name,
  files: ['assets/a.js', 'index.html'].map((path) => [path, hash(path + name), path.length + name.length]),
});

/** A host of one version at a time, and a browser that may have no room. */
function world() {
  const state = { published: 'a', isFull: false, asked: 0 };
  const ports: FillPorts = {
    caches: fakeCaches(() => state.isFull),
    scope,
    fetch: async (address) => {
      state.asked++;
      return new Response((typeof address === 'string' ? address.slice(scope.length) : '') + state.published);
    },
    digest: async (bytes) => hash(bytes),
    onProgress: () => undefined,
  };
  const publish = async (name: string) => {
    state.published = name;
    return await install(version(name), ports);
  };
  return { state, ports, publish };
}

describe('a version that does not fit', () => {
  it('gives its room back, and is not fetched again before a person asks', async () => {
    const { state, ports } = world();
    let puts = 0;
    const tight = { ...ports, caches: fakeCaches(() => ++puts === 2) };
    expect(await install(version('a'), tight)).toBe('STORAGE_FULL');
    expect(await tight.caches.keys()).toEqual([fullName(scope)]);
    state.asked = 0;
    expect(await install(version('a'), tight)).toBe('STORAGE_FULL');
    expect(state.asked).toBe(0);
    await tight.caches.delete(fullName(scope));
    expect(await install(version('a'), tight)).toBeUndefined();
  });

  it('is tried again where there is no room for a note of it either', async () => {
    const { state, ports, publish } = world();
    state.isFull = true;
    expect(await publish('a')).toBe('STORAGE_FULL');
    expect(await ports.caches.has(storeName('a', scope))).toBe(false);
    state.isFull = false;
    expect(await publish('a')).toBeUndefined();
  });

  it('does not stand in the way of the next one, and is forgotten with it', async () => {
    let puts = 0;
    const { state, ports } = world();
    const tight = { ...ports, caches: fakeCaches(() => ++puts === 1) };
    await install(version('a'), tight);
    state.published = 'b';
    expect(await install(version('b'), tight)).toBeUndefined();
    await tidy(await takeNote('b', tight), tight);
    expect(await tight.caches.has(fullName(scope))).toBe(false);
  });

  it('keeps what it has where it runs already', async () => {
    const { state, ports, publish } = world();
    await publish('a');
    await takeNote('a', ports);
    const { files } = version('a');
    state.isFull = true;
    expect(await refill({ version: 'a', files: [...files, ['icon.svg', hash('icon.svga'), 9]] }, ports)).toBe('STORAGE_FULL');
    expect(await (await ports.caches.open(storeName('a', scope))).keys()).toHaveLength(2);
  });
});

describe('a version that runs on after everything was removed', () => {
  it('is kept for its tabs when the next one takes over', async () => {
    const { ports, publish } = world();
    await publish('a');
    await takeNote('a', ports);
    for (const name of await ports.caches.keys()) await ports.caches.delete(name);
    await refill(version('a'), ports);
    await publish('b');
    await tidy(await takeNote('b', ports), ports);
    expect(await ports.caches.keys()).toEqual(expect.arrayContaining([storeName('a', scope), storeName('b', scope)]));
  });
});
