import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSelection, encodeLink } from '../engine/index.ts';
import { choices, initialChoices } from './choices.ts';
import { chooseImage } from './choose.ts';
import { startLink } from './link.ts';

/** A window with an address and nothing else. */
function fakeWindow(address: string) {
  const location = new URL(address);
  const listeners = new Map<string, () => void>();
  const replaceState = vi.fn((_state: unknown, _title: string, next: string) => {
    location.href = next;
  });
  const window = {
    location,
    history: { state: null, replaceState },
    addEventListener: (name: string, run: () => void) => listeners.set(name, run),
  };
  return {
    window: window as unknown as Window,
    location,
    replaceState,
    visit: (hash: string) => ((location.hash = hash), listeners.get('hashchange')?.()),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  choices.setState(initialChoices, true);
});
afterEach(() => void vi.useRealTimers());

describe('the address', () => {
  it('follows the choices, once for many of them', () => {
    const { window, location, replaceState } = fakeWindow('https://calicut.test/app/');
    startLink(choices, window);
    chooseImage('ol9');
    chooseImage('ubuntu');
    vi.advanceTimersByTime(1000);
    expect(location.href).toBe(`https://calicut.test/app/#${encodeLink({ ...defaultSelection, images: ['ubuntu'] })}`);
    expect(replaceState).toHaveBeenCalledTimes(1);
  });

  it('is left alone where it says the same already', () => {
    const { window, replaceState } = fakeWindow(`https://calicut.test/#${encodeLink(defaultSelection)}`);
    startLink(choices, window);
    vi.advanceTimersByTime(1000);
    expect(replaceState).not.toHaveBeenCalled();
  });

  it.each(['https://calicut.test/?network=flannel&image=ol9', 'https://calicut.test/#network=flannel&image=ol9'])(
    'is read at the start: %s',
    (address) => {
      startLink(choices, fakeWindow(address).window);
      expect(choices.getState().selection).toMatchObject({ network: 'flannel', images: ['ol9'] });
    },
  );

  it('of a step that somebody goes back to is read, and not written over by what was chosen just before', () => {
    const { window, location, visit } = fakeWindow(`https://calicut.test/#${encodeLink(defaultSelection)}`);
    startLink(choices, window);
    chooseImage('ubuntu');
    const before = `#${encodeLink({ ...defaultSelection, images: ['ol9'] })}`;
    // A browser changes the address first, and tells of it in a task of its own.
    location.hash = before;
    vi.advanceTimersByTime(1000);
    expect(location.hash).toBe(before);
    visit(before);
    expect(choices.getState().selection.images).toEqual(['ol9']);
  });

  it('that had to be adjusted stays as it came, in another language too', () => {
    const { window, location, visit } = fakeWindow('https://calicut.test/');
    startLink(choices, window);
    vi.advanceTimersByTime(1000);
    const pasted = '#v=1&image=windows&lang=it';
    visit(pasted);
    vi.advanceTimersByTime(1000);
    expect(choices.getState().linkNotices).not.toEqual([]);
    expect(location.hash).toBe(pasted);
    chooseImage('ol9');
    vi.advanceTimersByTime(1000);
    expect(location.hash).toBe(`#${encodeLink({ ...defaultSelection, images: ['ol9'] })}&lang=it`);
  });

  it('is read again when it changes, and a place in the page is not a link', () => {
    const { window, location, visit } = fakeWindow('https://calicut.test/');
    startLink(choices, window);
    visit('#image=ol9');
    expect(choices.getState().selection.images).toEqual(['ol9']);
    visit('#result');
    expect(choices.getState().selection.images).toEqual(['ol9']);
    vi.advanceTimersByTime(1000);
    expect(location.hash).toBe(`#${encodeLink({ ...defaultSelection, images: ['ol9'] })}`);
  });
});
