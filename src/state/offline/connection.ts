import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Loading } from '../loading.ts';

/** Whether the page's own host can be reached, as far as is known. */
export interface Connection {
  readonly isOnline: boolean;
}

export const connection = createStore<Connection>()(() => ({ isOnline: true }));

/**
 * Keeps `store` at what the browser says of its connection. A file of the page's own that did not come says that there is none, whatever
 * the browser says; the next one that comes, or the browser's word that it is back, ends that.
 */
export function startConnection(
  store: StoreApi<Connection>,
  loading: StoreApi<Loading>,
  window: Pick<Window, 'addEventListener' | 'navigator'>,
): void {
  const put = (isOnline: boolean) => {
    if (store.getState().isOnline !== isOnline) store.setState({ isOnline });
  };
  put(window.navigator.onLine);
  window.addEventListener('online', () => put(true));
  window.addEventListener('offline', () => put(false));
  loading.subscribe((load) => {
    if (load.state === 'failed' && load.kind === 'bundled' && load.problem.code === 'NETWORK') put(false);
    else if (load.state === 'ready' && load.loaded.manifest.kind === 'upstream') put(true);
  });
}
