import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Loading } from '../loading.ts';
import { startConnection, type Connection } from './connection.ts';

const wanted = { release: '3.32.0', file: 'calico.yaml' };
const failed = (kind: 'bundled' | 'upstream', code: 'NETWORK' | 'ABORTED'): Loading => ({
  state: 'failed',
  kind,
  wanted,
  problem: { code, args: {} },
});

function start(onLine: boolean) {
  const events = new EventTarget();
  const loading = createStore<Loading>()(() => ({ state: 'idle' }));
  const store = createStore<Connection>()(() => ({ isOnline: true }));
  const window = { navigator: { onLine }, addEventListener: events.addEventListener.bind(events) } as unknown as Window;
  startConnection(store, loading, window);
  return { store, loading, tell: (name: string) => events.dispatchEvent(new Event(name)), isOnline: () => store.getState().isOnline };
}

describe('the connection', () => {
  it('is what the browser says of it', () => {
    expect(start(false).isOnline()).toBe(false);
    const { tell, isOnline } = start(true);
    expect(isOnline()).toBe(true);
    tell('offline');
    expect(isOnline()).toBe(false);
    tell('online');
    expect(isOnline()).toBe(true);
  });

  it.each([
    [failed('bundled', 'NETWORK'), false],
    [failed('bundled', 'ABORTED'), true],
    // Many a network lets its people go to some hosts and not to others.
    [failed('upstream', 'NETWORK'), true],
  ])('is what a load says of it: %j', (load, expected) => {
    const { loading, isOnline } = start(true);
    loading.setState(load, true);
    expect(isOnline()).toBe(expected);
  });
});
