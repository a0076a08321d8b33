import { createStore, type StoreApi } from 'zustand/vanilla';
import { isRecord, parseJson } from '../read-plain.ts';

/** Why something is kept no longer than the page is open. `newer`: what stands there is of another version of the page, which it is left to. */
export type Trouble = 'forbidden' | 'full' | 'newer';

export interface Kept<Value> {
  readonly value: Value;
  readonly trouble: Trouble | undefined;
}

/** What is remembered under one key. */
export interface Shelf<Value> {
  readonly store: StoreApi<Kept<Value>>;
  /** Takes what is stored, and follows what other tabs store from then on. */
  readonly start: (storage: () => Storage, window: Pick<Window, 'addEventListener'>) => void;
  /** Changes what is stored now, which another tab may have changed since it was read here. */
  readonly update: (change: (value: Value) => Value) => void;
  readonly clear: () => void;
}

/** The form in which a value stands in storage. A later form gets another number, and a reader that takes this one too. */
const VERSION = 1;

/** What is longer was not written by this page. */
const LONGEST = 500_000;

/**
 * A value that is kept in the browser's storage under `key`. What stands there may come from anywhere: `read` gets it as parsed and gives
 * what of it can be used. Where storage is forbidden or full the value lives as long as the page, and `trouble` says why.
 */
export function createShelf<Value>(key: string, empty: Value, read: (stored: unknown) => Value): Shelf<Value> {
  const store = createStore<Kept<Value>>()(() => ({ value: empty, trouble: undefined }));
  let storage: (() => Storage) | undefined;

  const access = (act: (place: Storage) => Partial<Kept<Value>>) => {
    if (storage === undefined) return;
    try {
      // Some browsers give null in place of refusing.
      const place = storage() as Storage | null;
      store.setState(place === null ? { trouble: 'forbidden' } : { trouble: undefined, ...act(place) });
    } catch (error) {
      store.setState({ trouble: troubleOf(error) });
    }
  };
  const load = () =>
    access((place) => {
      const text = place.getItem(key);
      if (text === null) return { value: empty };
      const stored = open(text);
      return stored === 'newer' ? { trouble: stored } : { value: read(stored.value) };
    });
  const save = (value: Value) =>
    access((place) => {
      if (open(place.getItem(key) ?? '') === 'newer') return { trouble: 'newer' };
      place.setItem(key, JSON.stringify({ v: VERSION, value }));
      return {};
    });

  return {
    store,
    start: (given, window) => {
      storage = given;
      load();
      window.addEventListener('storage', (event) => {
        // What could not be stored is here alone, and does not give way to what others stored.
        if ((event.key === key || event.key === null) && store.getState().trouble === undefined) load();
      });
    },
    update: (change) => {
      if (store.getState().trouble === undefined) load();
      const value = change(store.getState().value);
      store.setState({ value });
      save(value);
    },
    clear: () => {
      store.setState({ value: empty });
      access((place) => {
        place.removeItem(key);
        return {};
      });
    },
  };
}

/** The value in the envelope, undefined where it is none; `newer` where the envelope is one of a version that this page does not know. */
function open(text: string): 'newer' | { readonly value: unknown } {
  const envelope = text.length <= LONGEST ? parseJson(text) : undefined;
  if (!isRecord(envelope)) return { value: undefined };
  const { v: version, value } = envelope;
  if (Number.isInteger(version) && Number(version) > VERSION) return 'newer';
  return { value: version === VERSION ? value : undefined };
}

function troubleOf(error: unknown): Trouble {
  if (!(error instanceof DOMException)) throw error;
  return error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
}
