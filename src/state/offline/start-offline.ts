import type { StoreApi } from 'zustand/vanilla';
import { readReport, toMessage, type Question } from '../../service-worker/reports.ts';
import { isOwnStore } from '../../service-worker/stores.ts';
import { atStorage } from '../at-storage.ts';
import { afterReport, filling, type Offline, type Update } from './offline.ts';

/** What being kept for offline use needs from the world. */
export interface OfflinePorts {
  readonly offline: StoreApi<Offline>;
  readonly update: StoreApi<{ readonly update: Update }>;
  /** Undefined where the browser has no service workers, or none here. */
  readonly container: ServiceWorkerContainer | undefined;
  readonly isSecure: boolean;
  readonly caches: CacheStorage | undefined;
  readonly storage: () => Storage;
  /** That the browser was told to save data. */
  readonly savesData: boolean;
  /** The folder of the page, as an address that ends in a slash. */
  readonly scope: string;
  /** Loads the page anew with what is only in memory; false where that could not be put aside, and nothing was done then. `before` comes in between. */
  readonly reload: (before?: () => Promise<void>) => Promise<boolean>;
}

export interface OfflineControls {
  /** Keeps the page for offline use from now on, or tries again. */
  readonly keep: () => Promise<void>;
  /** Deletes everything that is kept, and keeps nothing until somebody asks again. */
  readonly remove: () => Promise<void>;
  /** Changes over to the version that waits, or to the one that runs elsewhere already. */
  readonly takeUpdate: () => Promise<void>;
  /** Says no more than that there is one. It comes by itself once all tabs are closed. */
  readonly putOff: () => void;
}

const KEY = 'calicut.offline';

/** Keeps the page for offline use, unless a person has to ask for it first, and says how far that is. */
export function startOffline(ports: OfflinePorts): OfflineControls {
  const { offline, update, container, scope } = ports;
  let registration: ServiceWorkerRegistration | undefined;
  const script = `${scope}sw.js`;
  // A page in a folder above may have a worker too, which looks after this page until this page's own does.
  const isOurs = (worker: object | null | undefined) => worker != null && 'scriptURL' in worker && worker.scriptURL === script;
  let hadController = isOurs(container?.controller);
  const watched = new WeakSet<ServiceWorkerRegistration>();
  const show = (next: Offline) => offline.setState(next, true);
  const say = (next: Update) => update.setState({ update: next });
  const ask = (worker: ServiceWorker | null | undefined, question: Question) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
    worker?.postMessage(toMessage(question));
  };

  function listen(workers: ServiceWorkerContainer): void {
    workers.addEventListener('message', ({ data, source }) => {
      const report = readReport(data);
      // A version that is still to come says nothing of the one that runs.
      if (report === undefined || !isOurs(source) || (registration?.active != null && source !== registration.active)) return;
      if (offline.getState().phase === 'off') return;
      show(afterReport(offline.getState(), report));
      if (report.kind === 'held' && !report.isWhole) ask(registration?.active, 'fill');
    });
    workers.startMessages();
    workers.addEventListener('controllerchange', () => {
      if (!isOurs(workers.controller)) return;
      // The first one to take the page over changes nothing of it.
      if (hadController && update.getState().update !== 'updating') say('elsewhere');
      hadController = true;
    });
  }

  function follow(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration?.active != null) say('offered');
      else if (worker.state === 'redundant' && offline.getState().phase === 'filling') show({ phase: 'failed', problem: 'FAULT' });
    });
  }

  async function keep(): Promise<void> {
    if (container === undefined) return;
    atStorage(() => ports.storage().removeItem(KEY));
    show(filling(0, 0));
    const registered = await register(container, script, scope);
    if (registered === 'blocked') return show({ phase: 'unsupported', why: 'browser' });
    if (registered === 'refused') return show({ phase: 'failed', problem: 'REFUSED' });
    registration = registered;
    if (!watched.has(registered)) {
      watched.add(registered);
      registered.addEventListener('updatefound', () => follow(registered.installing));
      follow(registered.installing);
    }
    if (registered.waiting !== null && registered.active !== null) say('offered');
    ask(registered.active, 'held');
  }

  async function start(): Promise<void> {
    if (container === undefined) return show({ phase: 'unsupported', why: ports.isSecure ? 'browser' : 'insecure' });
    listen(container);
    if (atStorage(() => ports.storage().getItem(KEY)) === 'no') return show({ phase: 'off', why: 'removed' });
    if (ports.savesData && !hadController) return show({ phase: 'off', why: 'saving' });
    await keep();
  }

  void start();
  return {
    keep,
    remove: async () => {
      show({ phase: 'off', why: 'removed' });
      say('none');
      atStorage(() => ports.storage().setItem(KEY, 'no'));
      await registration?.unregister();
      registration = undefined;
      const { caches } = ports;
      if (caches === undefined) return;
      const names = (await caches.keys()).filter((name) => isOwnStore(name, scope));
      await Promise.all(names.map(async (name) => await caches.delete(name)));
    },
    takeUpdate: async () => {
      const before = update.getState().update;
      say('updating');
      const waiting = registration?.waiting;
      const change = waiting == null || before === 'elsewhere' ? undefined : () => changeOver(waiting);
      if (!(await ports.reload(change))) say('unkept');
    },
    putOff: () => say(registration?.waiting == null ? 'none' : 'later'),
  };

  /** Lets the waiting version take over; resolves when it has, or when it never will. */
  async function changeOver(waiting: ServiceWorker): Promise<void> {
    if (waiting.state !== 'installed') return;
    const isOver = new Promise<void>((resolve) => {
      waiting.addEventListener('statechange', () => {
        if (waiting.state === 'activated' || waiting.state === 'redundant') resolve();
      });
    });
    ask(waiting, 'take-over');
    await isOver;
  }
}

/** `blocked`: the browser does as if it had registered a worker. `refused`: it says that it will not, or the script did not come. */
async function register(
  container: ServiceWorkerContainer,
  script: string,
  scope: string,
): Promise<ServiceWorkerRegistration | 'blocked' | 'refused'> {
  try {
    const registered: ServiceWorkerRegistration | undefined = await container.register(script, { scope, updateViaCache: 'none' });
    return registered ?? 'blocked';
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return 'refused';
    throw error;
  }
}
