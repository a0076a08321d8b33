import type { WorkerAnswer, WorkerQuestion } from './compare-worker.ts';

/** What a comparison needs of a worker. */
export type ComparisonWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/**
 * Asks a worker of its own, which the signal ends. Rejects where it cannot be started or fails, a mistake of ours or a part of the
 * page that is not there, and where the signal comes first.
 */
export async function compareInWorker(question: WorkerQuestion, signal: AbortSignal, start = startWorker): Promise<WorkerAnswer> {
  signal.throwIfAborted();
  const worker = start();
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => resolve(data ?? undefined));
      worker.addEventListener('messageerror', () => reject(new Error('the answer of the worker cannot be read')));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      // A worker's has no target origin.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(question);
    });
  } finally {
    worker.terminate();
  }
}

function startWorker(): ComparisonWorker {
  return new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' });
}
