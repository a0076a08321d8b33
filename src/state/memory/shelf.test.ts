import { describe, expect, it } from 'vitest';
import { fakeStorage, fakeWindow, strangeTexts } from '../../testing/fake-storage.ts';
import { createShelf } from './shelf.ts';

const numbers = (stored: unknown): readonly number[] => (Array.isArray(stored) ? stored.filter((one) => typeof one === 'number') : []);
const shelf = () => createShelf<readonly number[]>('calicut.test', [], numbers);
const newer = '{"v":2,"value":[]}';
const written = (value: unknown) => JSON.stringify({ v: 1, value });

describe('a shelf', () => {
  it('gives what was stored, in a later visit as well', () => {
    const storage = fakeStorage();
    const first = shelf();
    first.start(() => storage, fakeWindow());
    first.update((all) => [...all, 7]);
    expect(storage.getItem('calicut.test')).toBe(written([7]));
    const second = shelf();
    second.start(() => storage, fakeWindow());
    expect(second.store.getState()).toEqual({ value: [7], trouble: undefined });
  });

  it.each(strangeTexts.filter((text) => text !== newer))('is empty where something else stands there: %#', (text) => {
    const storage = fakeStorage({ 'calicut.test': text });
    const one = createShelf<readonly number[]>('calicut.test', [], (stored) => numbers(stored).filter((number) => number > 1));
    one.start(() => storage, fakeWindow());
    expect(one.store.getState()).toEqual({ value: [], trouble: undefined });
  });

  it('loses nothing that another tab stored meanwhile', () => {
    const storage = fakeStorage({ 'calicut.test': written([1]) });
    const one = shelf();
    one.start(() => storage, fakeWindow());
    storage.setItem('calicut.test', written([1, 2]));
    one.update((all) => [...all, 3]);
    expect(storage.getItem('calicut.test')).toBe(written([1, 2, 3]));
  });

  it.each([
    ['calicut.test', [9]],
    [null, [9]],
    ['calicut.other', []],
  ])('follows another tab that changes %s', (key, value) => {
    const storage = fakeStorage();
    const window = fakeWindow();
    const one = shelf();
    one.start(() => storage, window);
    storage.setItem('calicut.test', written([9]));
    window.tell(key);
    expect(one.store.getState().value).toEqual(value);
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'forbidden'],
  ])('keeps for the visit what storage refuses: %s', (error, trouble) => {
    const storage = fakeStorage({ 'calicut.test': written([1]) });
    const one = shelf();
    one.start(() => storage, fakeWindow());
    storage.refuses = error;
    one.update((all) => [...all, 2]);
    one.update((all) => [...all, 3]);
    expect(one.store.getState().value.slice(-2)).toEqual([2, 3]);
    expect(one.store.getState().trouble).toBe(trouble);
    storage.refuses = undefined;
    one.update((all) => [...all, 4]);
    expect(one.store.getState()).toEqual({ value: [1, 2, 3, 4], trouble: undefined });
    expect(storage.getItem('calicut.test')).toBe(written([1, 2, 3, 4]));
  });

  it('follows no other tab while what it holds could not be stored', () => {
    const storage = fakeStorage({ 'calicut.test': written([1]) });
    const window = fakeWindow();
    const one = shelf();
    one.start(() => storage, window);
    storage.refuses = 'QuotaExceededError';
    one.update((all) => [...all, 2]);
    storage.refuses = undefined;
    storage.setItem('calicut.test', written([1, 9]));
    window.tell('calicut.test');
    expect(one.store.getState()).toEqual({ value: [1, 2], trouble: 'full' });
  });

  it('leaves what a newer version wrote as it is, until that is cleared', () => {
    const storage = fakeStorage({ 'calicut.test': newer });
    const one = shelf();
    one.start(() => storage, fakeWindow());
    expect(one.store.getState()).toEqual({ value: [], trouble: 'newer' });
    one.update((all) => [...all, 1]);
    expect(one.store.getState()).toEqual({ value: [1], trouble: 'newer' });
    expect(storage.getItem('calicut.test')).toBe(newer);
    one.clear();
    one.update((all) => [...all, 2]);
    expect(one.store.getState()).toEqual({ value: [2], trouble: undefined });
    expect(storage.getItem('calicut.test')).toBe(written([2]));
  });

  it('keeps what it has where another tab of a newer version writes meanwhile', () => {
    const storage = fakeStorage({ 'calicut.test': written([1]) });
    const one = shelf();
    one.start(() => storage, fakeWindow());
    storage.setItem('calicut.test', newer);
    one.update((all) => [...all, 2]);
    expect(one.store.getState()).toEqual({ value: [1, 2], trouble: 'newer' });
    expect(storage.getItem('calicut.test')).toBe(newer);
  });

  it('takes a storage that is null for one that is forbidden', () => {
    const one = shelf();
    one.start(() => null as unknown as Storage, fakeWindow());
    one.update((all) => [...all, 1]);
    expect(one.store.getState()).toEqual({ value: [1], trouble: 'forbidden' });
  });

  it('says at the start that nothing can be remembered', () => {
    const one = shelf();
    one.start(() => {
      throw new DOMException('forbidden', 'SecurityError');
    }, fakeWindow());
    expect(one.store.getState().trouble).toBe('forbidden');
  });

  it('does not take a mistake of ours for a refusal', () => {
    const one = shelf();
    const broken = () => {
      throw new TypeError('ours');
    };
    expect(() => one.start(broken, fakeWindow())).toThrow('ours');
  });

  it('is cleared in storage too', () => {
    const storage = fakeStorage({ 'calicut.test': written([1]), 'calicut.other': 'stays' });
    const one = shelf();
    one.start(() => storage, fakeWindow());
    one.clear();
    expect([one.store.getState().value, storage.getItem('calicut.test'), storage.getItem('calicut.other')]).toEqual([[], null, 'stays']);
  });
});
