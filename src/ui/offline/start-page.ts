import { reloading } from '../../state/carry-over/reloading.ts';
import { loading } from '../../state/loading.ts';
import { connection, startConnection } from '../../state/offline/connection.ts';
import { offline, update } from '../../state/offline/offline.ts';
import { startOffline, type OfflineControls } from '../../state/offline/start-offline.ts';

/** Starts keeping this page for offline use, in this browser. */
export function startPage(): OfflineControls {
  startConnection(connection, loading, window);
  const {
    serviceWorker,
    connection: line,
  }: Partial<Pick<Navigator, 'serviceWorker'>> & { readonly connection?: { readonly saveData?: boolean } } = navigator;
  return startOffline({
    offline,
    update,
    // The development server has no worker: it would keep what is being worked on.
    container: import.meta.env.DEV ? undefined : serviceWorker,
    isSecure: window.isSecureContext,
    caches: 'caches' in window ? window.caches : undefined,
    storage: () => window.localStorage,
    savesData: line?.saveData === true,
    scope: new URL('./', document.baseURI).href,
    reload: async (before) => (await reloading.getState().reload?.(before)) ?? 'unkept',
    fetch: (input, init) => window.fetch(input, init),
    tabs: window,
  });
}
