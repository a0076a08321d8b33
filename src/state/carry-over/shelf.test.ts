import type { UseStore } from 'idb-keyval';
import { describe, expect, it } from 'vitest';
import { initialView } from '../clusters/clusters-view.ts';
import { MARK, SCHEMA, type Carried } from './carried.ts';
import { clearShelf, putAside, takeBack, type ShelfPorts } from './shelf.ts';

const NOW = 1_790_000_000_000;
const DAY = 24 * 60 * 60 * 1000;

const carried = (time = NOW): Carried => ({
  schema: SCHEMA,
  time,
  files: [],
  selection: { link: 'v=1', registry: undefined },
  choices: {
    isCalicoByHand: false,
    podCidrText: '',
    registryText: '',
    source: 'automatic',
    hasSeveralImages: false,
    upgradeTarget: undefined,
    tab: 'changes',
    isFullView: false,
    runbookValues: { clusterId: '', region: '' },
  },
  own: undefined,
  drafts: [],
  shown: undefined,
  forms: { chosen: 'manifest', withProvenance: false, copyInput: false },
  matrix: { layer: 'both', showsAll: false },
  clusters: initialView,
});

/** A request that has been answered by the time that anybody listens. */
const answered = (result: unknown) => ({
  result,
  set onsuccess(run: () => void) {
    queueMicrotask(run);
  },
});

/** A browser's database in memory, shared by its tabs. */
function fakeDatabase(): { readonly kept: Map<unknown, unknown>; readonly database: UseStore } {
  const kept = new Map<unknown, unknown>();
  const store = {
    get: (key: unknown) => answered(structuredClone(kept.get(key))),
    getAll: () => answered([...kept.values()]),
    getAllKeys: () => answered([...kept.keys()]),
    put: (value: unknown, key: unknown) => void kept.set(key, structuredClone(value)),
    delete: (key: unknown) => void kept.delete(key),
    transaction: answered(undefined),
  };
  const database = (async (_mode: unknown, run: (of: unknown) => unknown) => await run(store)) as unknown as UseStore;
  return { kept, database };
}

let ids = 0;

/** A tab with its own session. */
function tab(database: UseStore): ShelfPorts & { readonly marks: Map<string, string> } {
  const marks = new Map<string, string>();
  const session = {
    getItem: (key: string) => marks.get(key) ?? null,
    setItem: (key: string, value: string) => void marks.set(key, value),
    removeItem: (key: string) => void marks.delete(key),
  } as Storage;
  return { marks, database, session: () => session, createId: () => `id ${++ids}` };
}

describe('the shelf', () => {
  it('gives back what was put aside, once, and keeps nothing of it', async () => {
    const { kept, database } = fakeDatabase();
    const ports = tab(database);
    expect(await putAside(carried(), ports)).toBe(true);
    expect(kept.size).toBe(1);
    expect(await takeBack(NOW, ports)).toEqual(carried());
    expect([kept.size, ports.marks.size]).toEqual([0, 0]);
    expect(await takeBack(NOW, ports)).toBeUndefined();
  });

  it('gives each tab its own, and nothing to a tab that put nothing aside', async () => {
    const { database } = fakeDatabase();
    const [one, other, third] = [tab(database), tab(database), tab(database)];
    await putAside({ ...carried(), own: undefined, selection: { link: 'one', registry: undefined } }, one);
    await putAside({ ...carried(), selection: { link: 'other', registry: undefined } }, other);
    expect(await takeBack(NOW, third)).toBeUndefined();
    expect((await takeBack(NOW, one))?.selection.link).toBe('one');
    expect((await takeBack(NOW, other))?.selection.link).toBe('other');
  });

  it('deletes what is too old, or nothing of ours, for the tab that it belongs to and for all', async () => {
    const { kept, database } = fakeDatabase();
    const ports = tab(database);
    await putAside(carried(NOW - DAY - 1), ports);
    expect(await takeBack(NOW, ports)).toBeUndefined();
    expect(kept.size).toBe(0);
    kept
      .set('old', carried(NOW - DAY - 1))
      .set('new', carried())
      .set('foreign', 'x')
      .set('later', { ...carried(), schema: 2 });
    await clearShelf(NOW, ports);
    expect([...kept.keys()]).toEqual(['new']);
  });

  it.each<readonly [string, () => Error]>([
    ['has no database', () => new TypeError('indexedDB is null')],
    ['forbids it', () => new DOMException('no', 'InvalidStateError')],
    ['has no room', () => new DOMException('no', 'QuotaExceededError')],
  ])('does without where the browser %s', async (_, error) => {
    const ports = tab(async () => await Promise.reject(error()));
    expect(await putAside(carried(), ports)).toBe(false);
    expect(ports.marks.size).toBe(0);
    ports.marks.set(MARK, 'id');
    expect(await takeBack(NOW, ports)).toBeUndefined();
    expect(ports.marks.size).toBe(0);
    await expect(clearShelf(NOW, ports)).resolves.toBeUndefined();
  });

  it('does without where the tab may not remember anything', async () => {
    const { database } = fakeDatabase();
    const forbidden = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(await putAside(carried(), { ...tab(database), session: forbidden })).toBe(false);
    expect(await takeBack(NOW, { ...tab(database), session: forbidden })).toBeUndefined();
  });
});
