import type { UseStore } from 'idb-keyval';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { initialView } from '../clusters/clusters-view.ts';
import { MARK, SCHEMA, type Carried } from './carried.ts';
import { clearShelf, leaveNothing, pageShelf, putAside, takeBack, tidyShelf, type ShelfPorts } from './shelf.ts';

const NOW = 1_790_000_000_000;
const TEN_MINUTES = 10 * 60 * 1000;

const carried = (time = NOW): Carried => ({
  schema: SCHEMA,
  time,
  address: '#v=1',
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
    clear: () => kept.clear(),
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
  return { marks, database, session: () => session, id: `id ${++ids}`, giveUpAfter: 60_000 };
}

const taken = (one = carried()) => ({ kind: 'taken', carried: one, isWhole: true });

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the shelf', () => {
  it('gives back what was put aside, and keeps it until it is told that it is back', async () => {
    const { kept, database } = fakeDatabase();
    const ports = tab(database);
    expect(await putAside(carried(), ports)).toBe(true);
    expect(await takeBack(NOW, ports)).toEqual(taken());
    // The page may have ended before it was back.
    expect(await takeBack(NOW, ports)).toEqual(taken());
    await leaveNothing(ports);
    expect([kept.size, ports.marks.size]).toEqual([0, 0]);
    expect(await takeBack(NOW, ports)).toEqual({ kind: 'none' });
  });

  it('gives each tab its own, and nothing to a tab that put nothing aside', async () => {
    const { kept, database } = fakeDatabase();
    const [one, other, third] = [tab(database), tab(database), tab(database)];
    const [first, second] = ['one', 'other'].map((link) => ({ ...carried(), selection: { link, registry: undefined } }));
    await putAside(carried(), one);
    await putAside(first ?? carried(), one);
    await putAside(second ?? carried(), other);
    // What a page puts aside once more takes the place of the first.
    expect(kept.size).toBe(2);
    expect(await takeBack(NOW, third)).toEqual({ kind: 'none' });
    expect(await takeBack(NOW, one)).toEqual(taken(first));
    expect(await takeBack(NOW, other)).toEqual(taken(second));
  });

  it('says that something is lost where it is too old, not ours, or gone', async () => {
    const { kept, database } = fakeDatabase();
    const ports = tab(database);
    await putAside(carried(NOW - TEN_MINUTES - 1), ports);
    expect(await takeBack(NOW, ports)).toEqual({ kind: 'lost' });
    kept.set(ports.id, 'x');
    expect(await takeBack(NOW, ports)).toEqual({ kind: 'lost' });
    kept.clear();
    expect(await takeBack(NOW, ports)).toEqual({ kind: 'lost' });
    kept.set(ports.id, { ...carried(), drafts: [7] });
    expect(await takeBack(NOW, ports)).toEqual({ ...taken(), isWhole: false });
  });

  it('deletes what is too old or nothing of ours, for all tabs', async () => {
    const { kept, database } = fakeDatabase();
    kept
      .set('old', carried(NOW - TEN_MINUTES - 1))
      .set('new', carried())
      .set('foreign', 'x')
      .set('later', { ...carried(), schema: 2 });
    await tidyShelf(NOW, tab(database));
    expect([...kept.keys()]).toEqual(['new']);
  });

  it('is emptied when everything is to be forgotten', async () => {
    const { kept, database } = fakeDatabase();
    const [one, other] = [tab(database), tab(database)];
    await putAside(carried(), one);
    await putAside(carried(), other);
    await clearShelf(one);
    expect([kept.size, one.marks.size]).toEqual([0, 0]);
    expect(await takeBack(NOW, other)).toEqual({ kind: 'lost' });
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
    expect(await takeBack(NOW, ports)).toEqual({ kind: 'lost' });
    for (const act of [leaveNothing(ports), tidyShelf(NOW, ports), clearShelf(ports)]) await expect(act).resolves.toBeUndefined();
    expect(ports.marks.size).toBe(0);
  });

  it('leaves nothing in the database where the tab may not remember anything', async () => {
    const { kept, database } = fakeDatabase();
    const forbidden = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(await putAside(carried(), { ...tab(database), session: forbidden })).toBe(false);
    expect(kept.size).toBe(0);
    expect(await takeBack(NOW, { ...tab(database), session: forbidden })).toEqual({ kind: 'none' });
  });

  it('gives a database up that does not answer, and what is there with it for the next time', async () => {
    vi.useFakeTimers();
    const ports = { ...tab(async () => await new Promise<never>(() => undefined)), giveUpAfter: 5000 };
    ports.marks.set(MARK, 'id');
    const back = takeBack(NOW, ports);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await back).toEqual({ kind: 'late' });
    expect(ports.marks.size).toBe(1);
    const aside = putAside(carried(), ports);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await aside).toBe(false);
  });

  it('asks for a database anew that could not be opened before', async () => {
    let opened = 0;
    const open = () => {
      opened++;
      const request = { error: new DOMException('no', 'UnknownError'), onerror: () => undefined };
      queueMicrotask(() => request.onerror());
      return request;
    };
    vi.stubGlobal('window', { sessionStorage: undefined });
    vi.stubGlobal('indexedDB', { open });
    const { database } = pageShelf();
    await expect(database('readonly', () => 1)).rejects.toThrow('no');
    await expect(database('readonly', () => 1)).rejects.toThrow('no');
    expect(opened).toBe(2);
  });
});
