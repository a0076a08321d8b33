import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { MARK } from '../../state/carry-over/carried.ts';
import type { Loading } from '../../state/loading.ts';
import { offline, update } from '../../state/offline/offline.ts';
import { startOfflineParts } from './offline-parts.ts';

vi.mock('./late.ts', () => ({ startLate: async () => await Promise.reject(new TypeError('Failed to fetch dynamically imported module')) }));

/** A page whose part for offline use does not come; `mark` is what its tab has noted. */
function open(mark: string | null, onLine = true) {
  const page = Object.assign(new EventTarget(), {
    navigator: { onLine },
    sessionStorage: { getItem: (key: string) => (key === MARK ? mark : null) },
    requestIdleCallback: (run: () => void) => run(),
  });
  vi.stubGlobal('window', page);
  startOfflineParts(
    createStore<Loading>()(() => ({ state: 'idle' })),
    '2026-01-01',
  );
  return page;
}

const said = () => update.getState().update;

beforeEach(() => {
  update.setState({ update: 'none' });
  offline.setState({ phase: 'unknown' }, true);
});
afterEach(() => vi.unstubAllGlobals());

describe('without the part that keeps the page', () => {
  it('the page says that something is still put aside', async () => {
    open('id');
    await vi.waitFor(() => expect(said()).toBe('aside'));
  });

  it('the page says nothing where nothing was put aside', async () => {
    open(null);
    await new Promise((resolve) => setImmediate(resolve));
    expect(said()).toBe('none');
  });

  it.each([
    [true, 'missing'],
    [false, 'none'],
  ])('the page says of other parts that they did not come, online: %s', (onLine, expected) => {
    open(null, onLine).dispatchEvent(new Event('vite:preloadError'));
    expect(said()).toBe(expected);
  });
});
