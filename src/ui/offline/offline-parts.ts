import { createStore, type StoreApi } from 'zustand/vanilla';
import { atStorage } from '../../state/at-storage.ts';
import { MARK } from '../../state/carry-over/carried.ts';
import type { Loading } from '../../state/loading.ts';
import { connection } from '../../state/offline/connection.ts';
import { offline, update } from '../../state/offline/offline.ts';
import type { OfflineParts } from './late.ts';

/** The part of the page that keeps it for offline use, once it has come; nobody waits for it. */
export const offlineParts = createStore<{ readonly parts: OfflineParts | undefined }>()(() => ({ parts: undefined }));

/**
 * Loads that part when the page has its manifest and nothing better to do; at once where this tab has put something aside that is to be
 * taken back. `today`: `YYYY-MM-DD`.
 */
export function startOfflineParts(loading: StoreApi<Loading>, today: string): void {
  const load = async () => {
    const { startLate } = await import('./late.ts');
    offlineParts.setState({ parts: await startLate(today) });
  };
  const hasPutAside = atStorage(() => window.sessionStorage.getItem(MARK)) != null;
  sayWhatIsMissing();
  // Without it the page is what it was, unless it was to bring something back.
  const begin = () => void load().catch(() => hasPutAside && update.setState({ update: 'aside' }));
  if (hasPutAside || loading.getState().state !== 'arriving') return hasPutAside ? begin() : whenIdle(begin);
  const stop = loading.subscribe(({ state }) => {
    if (state === 'arriving') return;
    stop();
    whenIdle(begin);
  });
}

/** Says of every part that comes later when it does not come: an older page may ask for what its host no longer has. */
function sayWhatIsMissing(): void {
  window.addEventListener('vite:preloadError', () => {
    const isOnline = window.navigator.onLine && connection.getState().isOnline;
    // Without a connection a page that is not kept would not come again.
    if (isOnline || offline.getState().phase === 'ready') update.setState({ update: 'missing' });
  });
}

/** Once what has just been changed is painted and the browser rests. */
function whenIdle(run: () => void): void {
  // Safari has no such call.
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 5000 });
  else setTimeout(run, 1000);
}
