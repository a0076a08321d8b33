import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { fakeCaches } from '../../service-worker/fake-caches.ts';
import { fullName, notesName, storeName } from '../../service-worker/stores.ts';
import { FakeContainer, FakeRegistration, FakeWorker } from './fake-container.ts';
import type { Offline, Updating } from './offline.ts';
import { startOffline, type OfflinePorts } from './start-offline.ts';

const scope = 'https://calicut.example/tools/';
const held = { kind: 'held', paths: ['index.html'], bytes: 7, isWhole: true } as const;

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
}

/** A page with a container; `registration` is what registering gives. */
async function start(
  change: Partial<OfflinePorts> = {},
  registration = new FakeRegistration(),
  container = new FakeContainer(async () => registration),
) {
  const offline = createStore<Offline>()(() => ({ phase: 'unknown' }));
  const update = createStore<Updating>()(() => ({ update: 'none' }));
  const storage = memory();
  const caches = fakeCaches();
  const reload = vi.fn<OfflinePorts['reload']>(async (before) => (await before?.(), 'leaving'));
  const tabs = new EventTarget();
  const controls = startOffline({
    offline,
    update,
    container: container as unknown as ServiceWorkerContainer,
    isSecure: true,
    caches,
    storage: () => storage,
    savesData: false,
    scope,
    reload,
    fetch: async () => script('text/javascript'),
    tabs,
    ...change,
  });
  await settled();
  return {
    offline,
    update,
    storage,
    caches,
    reload,
    tabs,
    controls,
    registration,
    container,
    phase: () => offline.getState().phase,
    said: () => update.getState().update,
  };
}

const script = (type: string, status = 200) => new Response('', { status, headers: { 'content-type': type } });

/** Everything that was begun has come as far as it can. */
const settled = async () => await new Promise((resolve) => setImmediate(resolve));

/** A page that an active worker has in its hand. */
async function startAgain() {
  const registration = new FakeRegistration();
  const active = new FakeWorker('activated');
  registration.active = active;
  const container = new FakeContainer(async () => registration);
  container.controller = active;
  const page = await start({}, registration, container);
  container.report(active, held);
  return { ...page, active };
}

describe('on the first visit', () => {
  it('registers the script beside the page, past the browser’s own store', async () => {
    const { container, phase } = await start();
    expect(container.registered).toEqual([`${scope}sw.js`, { scope, updateViaCache: 'none' }]);
    expect(phase()).toBe('filling');
  });

  it('follows the worker until all is held, and says nothing of an update when it takes the page over', async () => {
    const { container, registration, offline, said } = await start();
    const worker = new FakeWorker('installing');
    registration.find(worker);
    container.report(worker, { kind: 'progress', stored: 3, size: 7 });
    expect(offline.getState()).toEqual({ phase: 'filling', stored: 3, size: 7 });
    container.report(worker, held);
    registration.installing = null;
    registration.active = worker;
    worker.become('activated');
    container.control(worker);
    expect(offline.getState()).toEqual({ phase: 'ready', held: { paths: ['index.html'], bytes: 7 } });
    expect(said()).toBe('none');
  });

  it.each(['NETWORK', 'STORAGE_FULL', 'WRONG_FILE'] as const)('says %s, and tries again when asked', async (problem) => {
    const { container, registration, offline, controls, phase } = await start();
    const worker = new FakeWorker('installing');
    registration.find(worker);
    container.report(worker, { kind: 'failed', problem });
    worker.become('redundant');
    expect(offline.getState()).toEqual({ phase: 'failed', problem });
    await controls.keep();
    expect(phase()).toBe('filling');
  });

  it('says so where the worker ends without a word', async () => {
    const { registration, offline } = await start();
    const worker = new FakeWorker('installing');
    registration.find(worker);
    worker.become('redundant');
    expect(offline.getState()).toEqual({ phase: 'failed', problem: 'FAULT' });
  });

  it.each<readonly [string, () => Promise<FakeRegistration | undefined>, Offline]>([
    ['refuses', () => Promise.reject(new DOMException('no', 'SecurityError')), { phase: 'failed', problem: 'REFUSED' }],
    ['does as if', () => Promise.resolve(undefined), { phase: 'unsupported', why: 'browser' }],
  ])('says so where the browser %s', async (_, answer, expected) => {
    const { offline } = await start({}, undefined, new FakeContainer(answer));
    expect(offline.getState()).toEqual(expected);
  });

  it.each<readonly [string, OfflinePorts['fetch'], Offline]>([
    ['is not there', async () => script('text/javascript', 404), { phase: 'failed', problem: 'NO_WORKER' }],
    ['is a page', async () => script('text/html; charset=utf-8'), { phase: 'failed', problem: 'NO_WORKER' }],
    ['has no type', async () => script(''), { phase: 'failed', problem: 'NO_WORKER' }],
    ['does not come', async () => await Promise.reject(new TypeError('no')), { phase: 'failed', problem: 'NETWORK' }],
    ['is there', async () => script('application/javascript'), { phase: 'failed', problem: 'REFUSED' }],
  ])('does not take it for the browser’s doing where the script %s', async (_, fetch, expected) => {
    const { offline } = await start({ fetch }, undefined, new FakeContainer(() => Promise.reject(new TypeError('no script'))));
    expect(offline.getState()).toEqual(expected);
  });

  it.each<readonly [boolean, Offline]>([
    [true, { phase: 'unsupported', why: 'browser' }],
    [false, { phase: 'unsupported', why: 'insecure' }],
  ])('says so where there are no workers, on a secure address: %s', async (isSecure, expected) => {
    const { offline } = await start({ container: undefined, isSecure });
    expect(offline.getState()).toEqual(expected);
  });

  it('waits for a person where data is to be saved', async () => {
    const { container, offline, controls } = await start({ savesData: true });
    expect(offline.getState()).toEqual({ phase: 'off', why: 'saving' });
    expect(container.registered).toEqual([]);
    await controls.keep();
    expect(container.registered).toHaveLength(2);
  });
});

describe('beside a page in a folder above', () => {
  it('hears neither its worker nor that its own takes over from it', async () => {
    const above = new FakeWorker('activated', 'https://calicut.example/sw.js');
    const registration = new FakeRegistration();
    const container = new FakeContainer(async () => registration);
    container.controller = above;
    const { phase, said } = await start({}, registration, container);
    container.report(above, held);
    expect(phase()).toBe('filling');
    const own = new FakeWorker('activated');
    registration.active = own;
    container.control(own);
    container.report(own, held);
    expect([phase(), said()]).toEqual(['ready', 'none']);
  });
});

describe('on a later visit', () => {
  it('asks the worker what it holds, and has it store what is missing', async () => {
    const { active, container, phase } = await startAgain();
    expect(active.asked).toEqual(['held']);
    expect(phase()).toBe('ready');
    container.report(active, { ...held, isWhole: false });
    expect(active.asked).toEqual(['held', 'fill']);
    expect(phase()).toBe('filling');
  });

  it('does not take a newer version’s word for its own', async () => {
    const { registration, container, phase } = await startAgain();
    const newer = new FakeWorker('installing');
    registration.find(newer);
    container.report(newer, { ...held, isWhole: false });
    container.report(newer, { kind: 'failed', problem: 'NETWORK' });
    newer.become('redundant');
    expect(phase()).toBe('ready');
  });

  it('removes everything of this page’s, and nothing of another’s, and remembers that', async () => {
    const { controls, caches, registration, container, offline, storage } = await startAgain();
    const other = storeName('a', 'https://calicut.example/other/');
    for (const name of [storeName('a', scope), notesName(scope), other]) await caches.open(name);
    await controls.remove();
    expect(await caches.keys()).toEqual([other]);
    expect(registration.isUnregistered).toBe(true);
    container.report(registration.active ?? new FakeWorker('activated'), held);
    expect(offline.getState()).toEqual({ phase: 'off', why: 'removed' });
    const next = await start({ storage: () => storage });
    expect(next.offline.getState()).toEqual({ phase: 'off', why: 'removed' });
    expect(next.container.registered).toEqual([]);
    await next.controls.keep();
    expect((await start({ storage: () => storage })).phase()).toBe('filling');
  });
});

describe('what is removed', () => {
  const no = () => Promise.reject(new DOMException('no', 'InvalidStateError'));

  it('is not said to be where the browser left some of it', async () => {
    for (const breakOne of [
      ({ registration }: Awaited<ReturnType<typeof startAgain>>) => (registration.unregister = no),
      ({ caches }: Awaited<ReturnType<typeof startAgain>>) => (caches.keys = no),
      ({ caches }: Awaited<ReturnType<typeof startAgain>>) => (caches.delete = no),
    ]) {
      const page = await startAgain();
      await page.caches.open(storeName('a', scope));
      breakOne(page);
      await page.controls.remove();
      expect(page.offline.getState()).toEqual({ phase: 'off', why: 'left' });
    }
  });

  it('is gone for the other tabs too, and is kept again for them', async () => {
    const { storage, tabs, phase, offline, container } = await startAgain();
    const tell = (key: string) => tabs.dispatchEvent(Object.assign(new Event('storage'), { key }));
    storage.setItem('calicut.offline', 'no');
    tell('calicut.theme');
    expect(phase()).toBe('ready');
    tell('calicut.offline');
    expect(offline.getState()).toEqual({ phase: 'off', why: 'removed' });
    container.report(new FakeWorker('activated'), held);
    expect(phase()).toBe('off');
    storage.removeItem('calicut.offline');
    tell('calicut.offline');
    await settled();
    expect(phase()).toBe('filling');
  });
});

describe('a newer version that cannot be stored', () => {
  it.each([
    ['STORAGE_FULL', [{ kind: 'failed', problem: 'STORAGE_FULL' }] as const],
    [
      'WRONG_FILE',
      [
        { kind: 'progress', stored: 1, size: 2 },
        { kind: 'failed', problem: 'WRONG_FILE' },
      ] as const,
    ],
    ['FAULT', []],
  ] as const)('is said beside what is held: %s', async (problem, reports) => {
    const { registration, container, phase, update, controls, caches, said } = await startAgain();
    const newer = new FakeWorker('installing');
    registration.find(newer);
    for (const report of reports) container.report(newer, report);
    newer.become('redundant');
    expect([phase(), update.getState()]).toEqual(['ready', { update: 'failed', problem }]);
    // A person who asks has perhaps made room.
    await caches.open(fullName(scope));
    const looked = registration.looked;
    await controls.keep();
    expect(await caches.has(fullName(scope))).toBe(false);
    expect([said(), registration.looked]).toEqual(['none', looked + 1]);
  });

  it('is said with its reason where that is heard of after the end', async () => {
    const { registration, container, phase, update } = await startAgain();
    const newer = new FakeWorker('installing');
    registration.find(newer);
    newer.become('redundant');
    container.report(newer, { kind: 'failed', problem: 'WRONG_FILE' });
    expect([phase(), update.getState()]).toEqual(['ready', { update: 'failed', problem: 'WRONG_FILE' }]);
    // Only the last one's counts.
    container.report(new FakeWorker('redundant'), { kind: 'failed', problem: 'NETWORK' });
    expect(update.getState().problem).toBe('WRONG_FILE');
  });

  it('is another matter than one that was stored and is followed by the next', async () => {
    const { registration, said } = await startAgain();
    const newer = new FakeWorker('installing');
    registration.find(newer);
    newer.become('installed');
    newer.become('redundant');
    expect(said()).toBe('offered');
  });

  it('is looked for without a word where nobody can be asked', async () => {
    const registration = new FakeRegistration();
    registration.active = new FakeWorker('activated');
    registration.update = () => Promise.reject(new TypeError('Failed to update'));
    expect((await start({}, registration)).said()).toBe('none');
  });
});

describe('a newer version', () => {
  async function startWithNewer() {
    const page = await startAgain();
    const newer = new FakeWorker('installing');
    page.registration.find(newer);
    page.registration.installing = null;
    page.registration.waiting = newer;
    newer.become('installed');
    return { ...page, newer };
  }

  it('is offered and not asked to take over', async () => {
    const { newer, said, reload } = await startWithNewer();
    expect(said()).toBe('offered');
    expect(newer.asked).toEqual([]);
    expect(reload).not.toHaveBeenCalled();
  });

  it('is offered where it waited already', async () => {
    const registration = new FakeRegistration();
    registration.active = new FakeWorker('activated');
    registration.waiting = new FakeWorker('installed');
    expect((await start({}, registration)).said()).toBe('offered');
  });

  it('can be put off', async () => {
    const { controls, said, newer } = await startWithNewer();
    controls.putOff();
    expect(said()).toBe('later');
    expect(newer.asked).toEqual([]);
  });

  it('takes over once things are put aside, and the page is loaded anew only after that', async () => {
    const { controls, newer, container, reload, said } = await startWithNewer();
    const taken = controls.takeUpdate();
    expect(said()).toBe('updating');
    await settled();
    expect(newer.asked).toEqual(['take-over']);
    container.control(newer);
    newer.become('activated');
    await taken;
    expect(reload).toHaveBeenCalledTimes(1);
    // It was asked for here, so that there is no word of another tab.
    expect(said()).toBe('updating');
  });

  it('is not taken where things cannot be put aside', async () => {
    const page = await startAgain();
    const update = page.update;
    const waiting = new FakeWorker('installed');
    const registration = page.registration;
    registration.waiting = waiting;
    const again = await start({ reload: async () => 'unkept', update }, registration);
    await again.controls.takeUpdate();
    expect(update.getState().update).toBe('unkept');
    expect(waiting.asked).toEqual([]);
  });

  it('has taken over, and the page says so, where what was typed meanwhile cannot be put aside', async () => {
    const reload: OfflinePorts['reload'] = async (before) => (await before?.(), 'behind');
    const registration = new FakeRegistration();
    registration.active = new FakeWorker('activated');
    const waiting = (registration.waiting = new FakeWorker('installed'));
    const { controls, said } = await start({ reload }, registration);
    const taken = controls.takeUpdate();
    await settled();
    waiting.become('activated');
    await taken;
    expect(said()).toBe('behind');
  });

  it('is told of where another tab took it', async () => {
    const { container, newer, said, controls, reload } = await startWithNewer();
    container.control(newer);
    expect(said()).toBe('elsewhere');
    expect(reload).not.toHaveBeenCalled();
    await controls.takeUpdate();
    expect(newer.asked).toEqual([]);
    expect(reload).toHaveBeenCalledWith(undefined);
  });
});
