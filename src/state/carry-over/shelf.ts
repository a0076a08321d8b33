import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { MARK, type Carried } from './carried.ts';
import { readCarried } from './read-carried.ts';

/** Where things are put aside while the page is loaded anew: the browser's own database, and the tab's mark of which of them are its own. */
export interface ShelfPorts {
  readonly session: () => Storage;
  readonly database: UseStore;
  readonly createId: () => string;
}

/** The shelf of this page. */
export function pageShelf(): ShelfPorts {
  return {
    session: () => window.sessionStorage,
    database: createStore('calicut', 'carry-over'),
    createId: () => crypto.getRandomValues(new Uint32Array(2)).join('-'),
  };
}

/** Puts things aside for this tab. False where the browser does not let it, or has no room. */
export async function putAside(carried: Carried, { session, database, createId }: ShelfPorts): Promise<boolean> {
  const id = createId();
  try {
    await set(id, carried, database);
    session().setItem(MARK, id);
    return true;
  } catch (error) {
    if (isForbidden(error)) return false;
    throw error;
  }
}

/** Takes back what this tab put aside, as of `now` in milliseconds since 1970, and leaves nothing there; undefined where there is nothing that can be read. */
export async function takeBack(now: number, { session, database }: ShelfPorts): Promise<Carried | undefined> {
  try {
    const id = session().getItem(MARK);
    if (id === null) return undefined;
    session().removeItem(MARK);
    const value: unknown = await get(id, database);
    await del(id, database);
    return readCarried(value, now);
  } catch (error) {
    if (isForbidden(error)) return undefined;
    throw error;
  }
}

/** Deletes what nobody came back for, as of `now`. */
export async function clearShelf(now: number, { database }: ShelfPorts): Promise<void> {
  try {
    const all: readonly (readonly [IDBValidKey, unknown])[] = await entries(database);
    await Promise.all(all.filter(([, value]) => readCarried(value, now) === undefined).map(([id]) => del(id, database)));
  } catch (error) {
    if (!isForbidden(error)) throw error;
  }
}

/** A browser that keeps nothing: it has no database at all, or refuses it. */
function isForbidden(error: unknown): boolean {
  return error instanceof DOMException || error instanceof TypeError || error instanceof ReferenceError;
}
