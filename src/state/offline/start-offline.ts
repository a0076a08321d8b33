import type { StoreApi } from 'zustand/vanilla';
import { readReport, toMessage, type OfflineProblem, type Question } from '../../service-worker/reports.ts';
import { atStorage } from '../at-storage.ts';
import type { Reloaded } from '../carry-over/reloading.ts';
import { afterReport, filling, type Offline, type Update, type Updating } from './offline.ts';
import { lookForUpdate, register } from './register.ts';
import { letTryAgain, removeKept } from './remove-kept.ts';

/** What being kept for offline use needs from the world. */
export interface OfflinePorts {
  readonly offline: StoreApi<Offline>;
  readonly update: StoreApi<Updating>;
  /** Undefined where the browser has no service workers, or none here. */
  readonly container: ServiceWorkerContainer | undefined;
  readonly isSecure: boolean;
  readonly caches: CacheStorage | undefined;
  readonly storage: () => Storage;
  /** That the browser was told to save data. */
  readonly savesData: boolean;
  /** The folder of the page, as an address that ends in a slash. */
  readonly scope: string;
  /** Loads the page anew with what is only in memory. `before` comes in between. */
  readonly reload: (before?: () => Promise<void>) => Promise<Reloaded>;
  readonly fetch: typeof fetch;
  /** Tells when another tab writes into the storage. */
  readonly tabs: Pick<EventTarget, 'addEventListener'>;
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
  const say = (next: Update, problem?: OfflineProblem) => update.setState({ update: next, problem });
  const isRemoved = () => atStorage(() => ports.storage().getItem(KEY)) === 'no';
  /** What the workers that came to nothing said of it. */
  const problems = new WeakMap<object, OfflineProblem>();
  /** The last one of them that was to follow the version that runs. */
  let failed: object | undefined;
  const ask = (worker: ServiceWorker | null | undefined, question: Question) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
    worker?.postMessage(toMessage(question));
  };

  function listen(workers: ServiceWorkerContainer): void {
    workers.addEventListener('message', ({ data, source }) => {
      const report = readReport(data);
      if (report === undefined || source === null || !isOurs(source)) return;
      if (report.kind === 'failed') noteProblem(source, report.problem);
      // A version that is still to come says nothing of the one that runs.
      if (registration?.active != null && source !== registration.active) return;
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

  /** A worker says what it failed of before it ends, but the page may hear of its end first. */
  function noteProblem(worker: object, problem: OfflineProblem): void {
    problems.set(worker, problem);
    if (worker === failed && update.getState().update === 'failed') say('failed', problem);
  }

  function follow(worker: ServiceWorker | null): void {
    let isInstalled = false;
    worker?.addEventListener('statechange', () => {
      const hasOther = registration?.active != null && registration.active !== worker;
      if (worker.state === 'installed') {
        isInstalled = true;
        if (hasOther) say('offered');
      } else if (worker.state === 'redundant' && !isInstalled) {
        if (hasOther) {
          failed = worker;
          say('failed', problems.get(worker) ?? 'FAULT');
        } else if (offline.getState().phase === 'filling') show({ phase: 'failed', problem: 'FAULT' });
      }
    });
  }

  async function keep(): Promise<void> {
    if (container === undefined) return;
    atStorage(() => ports.storage().removeItem(KEY));
    show(filling(0, 0));
    const registered = await register(container, ports.fetch, script, scope);
    if (registered === 'blocked') return show({ phase: 'unsupported', why: 'browser' });
    if (typeof registered === 'string') return show({ phase: 'failed', problem: registered });
    registration = registered;
    if (!watched.has(registered)) {
      watched.add(registered);
      registered.addEventListener('updatefound', () => follow(registered.installing));
      follow(registered.installing);
    }
    if (registered.waiting !== null && registered.active !== null) say('offered');
    ask(registered.active, 'held');
    // What the browser finds by itself may have come to nothing before anybody listened.
    if (registered.active !== null) await lookForUpdate(registered);
  }

  function end(why: 'removed' | 'left'): void {
    show({ phase: 'off', why });
    say('none');
  }

  /** Another tab has removed everything, or keeps it again. */
  function followTabs(): void {
    ports.tabs.addEventListener('storage', (event) => {
      if (!('key' in event) || event.key !== KEY) return;
      const now = offline.getState();
      if (!isRemoved()) return void (now.phase === 'off' && now.why !== 'saving' && keep());
      registration = undefined;
      end('removed');
    });
  }

  async function start(): Promise<void> {
    if (container === undefined) return show({ phase: 'unsupported', why: ports.isSecure ? 'browser' : 'insecure' });
    listen(container);
    followTabs();
    if (isRemoved()) return show({ phase: 'off', why: 'removed' });
    if (ports.savesData && !hadController) return show({ phase: 'off', why: 'saving' });
    await keep();
  }

  void start();
  return {
    // Whoever asks may have made room meanwhile.
    keep: async () => {
      await letTryAgain(ports.caches, scope);
      if (update.getState().update === 'failed') say('none');
      await keep();
    },
    remove: async () => {
      end('removed');
      atStorage(() => ports.storage().setItem(KEY, 'no'));
      const removed = registration;
      registration = undefined;
      if (!(await removeKept(removed, ports.caches, scope))) end('left');
    },
    takeUpdate: async () => {
      const before = update.getState().update;
      say('updating');
      const waiting = registration?.waiting;
      const change = waiting == null || before === 'elsewhere' ? undefined : () => changeOver(waiting);
      const came = await ports.reload(change);
      if (came !== 'leaving') say(came);
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
