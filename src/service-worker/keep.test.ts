import { describe, expect, it } from 'vitest';
import { fakeCaches } from './fake-caches.ts';
import { findStored, takeNote, tidy } from './keep.ts';
import { storeName } from './stores.ts';

const scope = 'https://calicut.example/tools/';
const elsewhere = 'https://calicut.example/other/';

/** Stores of these versions, each with the page and a chunk of its own. */
async function storesOf(...versions: readonly string[]) {
  const caches = fakeCaches();
  for (const version of versions) {
    const store = await caches.open(storeName(version, scope));
    await store.put(`${scope}index.html`, new Response(`page ${version}`));
    await store.put(`${scope}assets/${version}.js`, new Response(version));
  }
  return { caches, scope };
}

const find = async (version: string, path: string, ports: Awaited<ReturnType<typeof storesOf>>, by: 'file' | 'older' = 'older') =>
  await (await findStored(version, { by, path }, ports))?.text();

describe('what is stored', () => {
  it('is found in this version, and else in the one before', async () => {
    const ports = await storesOf('a', 'b');
    await takeNote('a', ports);
    await takeNote('b', ports);
    expect(await find('b', 'index.html', ports, 'file')).toBe('page b');
    expect(await find('b', 'assets/a.js', ports)).toBe('a');
    // The version before answers for the tabs that run it until it is gone.
    expect(await find('a', 'index.html', ports, 'file')).toBe('page a');
    expect(await find('a', 'assets/b.js', ports)).toBe('b');
    expect(await find('b', 'assets/c.js', ports)).toBeUndefined();
  });

  it('is not another version’s where its name has no hash of its content', async () => {
    const ports = await storesOf('a', 'b');
    await takeNote('a', ports);
    await takeNote('b', ports);
    await ports.caches.delete(storeName('b', scope));
    expect(await find('b', 'index.html', ports, 'file')).toBeUndefined();
    expect(await find('b', 'assets/a.js', ports)).toBe('a');
  });

  it('is not found, and no store is made, where a browser has thrown everything away', async () => {
    const ports = await storesOf();
    expect(await find('a', 'index.html', ports, 'file')).toBeUndefined();
    expect(await ports.caches.keys()).toEqual([]);
  });
});

describe('tidying', () => {
  it('keeps the version that runs and the one before, and deletes older ones and those that never ran', async () => {
    const ports = await storesOf('a', 'b', 'never', 'c');
    await ports.caches.open(storeName('a', elsewhere));
    for (const version of ['a', 'b', 'c'])
      await tidy(await takeNote(version, ports), version === 'c' ? ports : { ...ports, caches: fakeCaches() });
    const left = (await ports.caches.keys()).filter((name) => !name.includes('-kept '));
    expect(left).toEqual([storeName('b', scope), storeName('c', scope), storeName('a', elsewhere)]);
  });

  it('survives notes that say nothing', async () => {
    const ports = await storesOf('a', 'b');
    const notes = await ports.caches.open(`calicut-kept ${scope}`);
    await notes.put(scope, Response.json({ current: 3 }));
    expect(await takeNote('b', ports)).toEqual({ current: 'b', previous: undefined });
  });
});
