import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSelection, encodeLink } from '../../engine/index.ts';
import { fakeStorage, fakeWindow, strangeTexts } from '../../testing/fake-storage.ts';
import { deliveries, MOST_DELIVERIES, recordDelivery, type Delivery } from './deliveries.ts';

const one: Delivery = {
  at: '2026-11-21T12:00:00.000Z',
  way: 'downloaded',
  name: 'calico-policy-only-3.32.0-oke-vcn-native-ol8.yaml',
  sha256: 'a'.repeat(64),
  link: encodeLink(defaultSelection),
  isRemade: true,
};
const later = (minutes: number) => new Date(Date.parse(one.at) + minutes * 60_000).toISOString();
const all = () => deliveries.store.getState().value;

let storage = fakeStorage();
const restart = (value: unknown) => {
  storage.setItem('calicut.history', JSON.stringify({ v: 1, value }));
  deliveries.start(() => storage, fakeWindow());
};
beforeEach(() => {
  storage = fakeStorage();
  deliveries.start(() => storage, fakeWindow());
});

describe('what was handed out', () => {
  it('is listed newest first, and is there in a later visit', () => {
    recordDelivery(one);
    recordDelivery({ ...one, at: later(1), way: 'copied', sha256: undefined, isRemade: false });
    const before = all();
    expect(before.map(({ way }) => way)).toEqual(['copied', 'downloaded']);
    deliveries.start(() => storage, fakeWindow());
    expect(all()).toEqual(before);
  });

  it('is listed once where the same file was handed out the same way again', () => {
    recordDelivery(one);
    recordDelivery({ ...one, at: later(1), way: 'copied' });
    recordDelivery({ ...one, at: later(2) });
    expect(all().map(({ at }) => at)).toEqual([later(2), later(1)]);
  });

  it('without a hash is one only where the choices alone make it', () => {
    const plain = { ...one, sha256: undefined };
    recordDelivery(plain);
    recordDelivery({ ...plain, at: later(1) });
    expect(all().map(({ at }) => at)).toEqual([later(1)]);
    recordDelivery({ ...plain, at: later(2), isRemade: false });
    recordDelivery({ ...plain, at: later(3), isRemade: false });
    expect(all().map(({ at }) => at)).toEqual([later(3), later(2), later(1)]);
  });

  it('is at most fifty', () => {
    for (let i = 0; i <= MOST_DELIVERIES; i++) recordDelivery({ ...one, at: later(i), sha256: String(i).padStart(64, '0') });
    expect(all()).toHaveLength(50);
    expect(all()[49]?.at).toBe(later(1));
  });

  it.each(strangeTexts)('is nothing where something else is stored: %#', (text) => {
    storage.setItem('calicut.history', text);
    deliveries.start(() => storage, fakeWindow());
    expect(all()).toEqual([]);
  });

  it.each<[string, Partial<Record<keyof Delivery, unknown>>]>([
    ['a moment that is none', { at: '2026-99-99T12:00:00.000Z' }],
    ['a moment as a number', { at: 5 }],
    ['an unknown way', { way: 'faxed' }],
    ['a name with a path', { name: '../../x.yaml' }],
    ['a name with markup', { name: '<b>.yaml' }],
    ['a name that ends otherwise', { name: 'calico.exe' }],
    ['a hash that is none', { sha256: 'abc' }],
    ['a link that says nothing', { link: 'x' }],
    ['no answer whether it is remade', { isRemade: 'yes' }],
  ])('leaves out what is stored with %s', (_, wrong) => {
    restart([{ ...one, ...wrong }, one]);
    expect(all()).toEqual([one]);
  });
});
