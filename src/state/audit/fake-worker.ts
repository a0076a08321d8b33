import type { AuditAnswer, AuditQuestion } from './audit-worker.ts';
import type { AuditWorker } from './start-auditing.ts';

/** A worker for tests: it takes down what it is asked, and answers when it is told to. */
export class FakeWorker {
  readonly asked: AuditQuestion[] = [];
  isTerminated = false;
  readonly #target = new EventTarget();
  /** What the page sees of it. */
  readonly port: AuditWorker = {
    addEventListener: this.#target.addEventListener.bind(this.#target),
    postMessage: (question: AuditQuestion) => void this.asked.push(question),
    terminate: () => {
      this.isTerminated = true;
    },
  };

  get lastAsked(): AuditQuestion | undefined {
    return this.asked.at(-1);
  }

  answer(data: AuditAnswer): void {
    this.#target.dispatchEvent(new MessageEvent('message', { data }));
  }

  fail(): void {
    this.#target.dispatchEvent(new Event('error'));
  }
}
