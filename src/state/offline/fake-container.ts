import type { Report } from '../../service-worker/reports.ts';

type State = ServiceWorker['state'];

/** A worker in place of a browser's, for tests. What it is asked is in `asked`. */
export class FakeWorker extends EventTarget {
  state: State;
  readonly asked: unknown[] = [];

  readonly scriptURL: string;

  constructor(state: State, scriptURL = 'https://calicut.example/tools/sw.js') {
    super();
    this.state = state;
    this.scriptURL = scriptURL;
  }

  postMessage(message: { readonly ask: unknown }): void {
    this.asked.push(message.ask);
  }

  become(state: State): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

/** A registration in place of a browser's, for tests. */
export class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  isUnregistered = false;
  /** How often it was asked to look for a newer version. */
  looked = 0;

  async unregister(): Promise<boolean> {
    this.isUnregistered = true;
    return true;
  }

  async update(): Promise<void> {
    this.looked++;
  }

  find(worker: FakeWorker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

/** The container in place of a browser's, for tests. */
export class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  registered: readonly unknown[] = [];
  /** What registering comes to. */
  answer: () => Promise<FakeRegistration | undefined>;

  constructor(answer: () => Promise<FakeRegistration | undefined>) {
    super();
    this.answer = answer;
  }

  async register(...how: readonly unknown[]): Promise<FakeRegistration | undefined> {
    this.registered = how;
    return await this.answer();
  }

  startMessages(): void {
    this.dispatchEvent(new Event('started'));
  }

  /** A worker tells the page. */
  report(source: FakeWorker, report: Omit<Report, 'from' | 'version'> & Readonly<Record<string, unknown>>): void {
    const event = Object.assign(new Event('message'), { data: { from: 'calicut', version: 'a', ...report }, source });
    this.dispatchEvent(event);
  }

  control(worker: FakeWorker): void {
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}
