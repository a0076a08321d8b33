import { createStore, type StoreApi } from 'zustand/vanilla';

/** Why something is kept no longer than the page is open. */
export type Trouble = 'forbidden' | 'full';

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

  const load = () => {
    if (storage === undefined) return;
    try {
      const text = storage().getItem(key);
      store.setState({ value: text === null ? empty : read(open(text)), trouble: undefined });
    } catch (error) {
      store.setState({ trouble: troubleOf(error) });
    }
  };
  const save = (write: (storage: Storage) => void) => {
    if (storage === undefined) return;
    try {
      write(storage());
      store.setState({ trouble: undefined });
    } catch (error) {
      store.setState({ trouble: troubleOf(error) });
    }
  };

  return {
    store,
    start: (given, window) => {
      storage = given;
      load();
      window.addEventListener('storage', (event) => {
        if (event.key === key || event.key === null) load();
      });
    },
    update: (change) => {
      // What could not be stored is here alone.
      if (store.getState().trouble === undefined) load();
      const value = change(store.getState().value);
      store.setState({ value });
      save((place) => place.setItem(key, JSON.stringify({ v: VERSION, value })));
    },
    clear: () => {
      store.setState({ value: empty });
      save((place) => place.removeItem(key));
    },
  };
}

/** The value in the envelope; undefined where it is none, or one of a version that this page does not know. */
function open(text: string): unknown {
  const envelope = text.length <= LONGEST ? parse(text) : undefined;
  return isRecord(envelope) && envelope['v'] === VERSION ? envelope['value'] : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function troubleOf(error: unknown): Trouble {
  if (!(error instanceof DOMException)) throw error;
  return error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
}
