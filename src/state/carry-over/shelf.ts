import { clear, createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { MARK, type Carried } from './carried.ts';
import { isWhole, readCarried } from './read-carried.ts';

/** Where things are put aside while the page is loaded anew: the browser's own database, and the tab's mark of which of them are its own. */
export interface ShelfPorts {
  readonly session: () => Storage;
  readonly database: UseStore;
  /** Under what this page puts things aside, each time again. */
  readonly id: string;
  /** Milliseconds after which a database that does not answer is one that there is not. */
  readonly giveUpAfter: number;
}

/**
 * What a tab finds that it had put aside. `lost`: nothing that can be read any more. `late`: the database does not answer; it is still
 * there for the next time. Where not `isWhole`, some of it could not be read.
 */
export type TakenBack =
  { readonly kind: 'none' | 'lost' | 'late' } | { readonly kind: 'taken'; readonly carried: Carried; readonly isWhole: boolean };

/** The shelf of this page. */
export function pageShelf(): ShelfPorts {
  return {
    session: () => window.sessionStorage,
    // Each time anew: one that could not be opened once would stay so.
    database: async (mode, run) => await createStore('calicut', 'carry-over')(mode, run),
    id: crypto.getRandomValues(new Uint32Array(2)).join('-'),
    giveUpAfter: 5000,
  };
}

/** Puts things aside for this tab, in place of what it put aside before. False where the browser does not let it, or has no room: nothing is left there then. */
export async function putAside(carried: Carried, ports: ShelfPorts): Promise<boolean> {
  const { session, database, id } = ports;
  const isKept = await attempt(ports, async () => {
    await set(id, carried, database);
    session().setItem(MARK, id);
    return true;
  });
  if (isKept === true) return true;
  await attempt(ports, () => session().removeItem(MARK));
  await attempt(ports, async () => await del(id, database));
  return false;
}

/** What this tab put aside, as of `now` in milliseconds since 1970. It stays there until `leaveNothing`. */
export async function takeBack(now: number, ports: ShelfPorts): Promise<TakenBack> {
  const id = await attempt(ports, () => ports.session().getItem(MARK));
  if (typeof id !== 'string') return { kind: 'none' };
  const value = await attempt(ports, async () => ({ stored: await get<unknown>(id, ports.database) }));
  if (value === 'late') return { kind: 'late' };
  const carried = readCarried(value?.stored, now);
  return carried === undefined ? { kind: 'lost' } : { kind: 'taken', carried, isWhole: isWhole(carried, value?.stored) };
}

/** Deletes what this tab put aside, and its mark. */
export async function leaveNothing(ports: ShelfPorts): Promise<void> {
  const id = await attempt(ports, () => ports.session().getItem(MARK));
  await attempt(ports, () => ports.session().removeItem(MARK));
  if (typeof id === 'string') await attempt(ports, async () => await del(id, ports.database));
}

/** Deletes what nobody came back for, as of `now`. */
export async function tidyShelf(now: number, ports: ShelfPorts): Promise<void> {
  await attempt(ports, async () => {
    const all: readonly (readonly [IDBValidKey, unknown])[] = await entries(ports.database);
    await Promise.all(all.filter(([, value]) => readCarried(value, now) === undefined).map(([id]) => del(id, ports.database)));
  });
}

/** Deletes everything that any tab put aside, and this tab's mark. Where the browser does not let it, there is nothing. */
export async function clearShelf(ports: ShelfPorts = pageShelf()): Promise<void> {
  await attempt(ports, () => ports.session().removeItem(MARK));
  await attempt(ports, async () => await clear(ports.database));
}

/** What the browser gives; undefined where it keeps nothing: it has no database at all, or refuses it. */
async function attempt<Value>({ giveUpAfter }: ShelfPorts, access: () => Value | Promise<Value>): Promise<Value | 'late' | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), giveUpAfter);
    });
    return await Promise.race([access(), late]);
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError || error instanceof ReferenceError) return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
