import { createStore, type StoreApi } from 'zustand/vanilla';
import { atStorage } from '../../state/at-storage.ts';
import { MARK } from '../../state/carry-over/carried.ts';
import type { Loading } from '../../state/loading.ts';
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
  // Without it the page is what it was; that it did not come is said where it would stand.
  const begin = () => void load().catch(() => undefined);
  const hasPutAside = atStorage(() => window.sessionStorage.getItem(MARK)) != null;
  if (hasPutAside || loading.getState().state !== 'arriving') return hasPutAside ? begin() : whenIdle(begin);
  const stop = loading.subscribe(({ state }) => {
    if (state === 'arriving') return;
    stop();
    whenIdle(begin);
  });
}

/** Once what has just been changed is painted and the browser rests. */
function whenIdle(run: () => void): void {
  // Safari has no such call.
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 5000 });
  else setTimeout(run, 1000);
}
