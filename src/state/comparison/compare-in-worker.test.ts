import { describe, expect, it, vi } from 'vitest';
import { defaultSelection } from '../../engine/index.ts';
import { compareInWorker, type ComparisonWorker } from './compare-in-worker.ts';
import type { WorkerAnswer } from './compare-worker.ts';

class FakeWorker extends EventTarget implements ComparisonWorker {
  readonly postMessage = vi.fn<(message: unknown) => void>();
  readonly terminate = vi.fn<Worker['terminate']>();
}

const side = { text: 'kind: K\n', knownRelease: undefined, selection: defaultSelection };
const question = { before: side, after: side };
const nothing: WorkerAnswer = { removedLines: 0, addedLines: 0, indentedLines: 0, documents: [] };

function ask(signal = new AbortController().signal) {
  const worker = new FakeWorker();
  const answer = compareInWorker(question, signal, () => worker);
  return { worker, answer };
}

describe('a comparison in a worker', () => {
  it.each([[nothing], [undefined]])('gives what the worker answers and ends it', async (said) => {
    const { worker, answer } = ask();
    expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith(question);
    worker.dispatchEvent(new MessageEvent('message', { data: said }));
    expect(await answer).toBe(said);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it.each([['error'], ['messageerror']])('rejects on %s and ends it', async (type) => {
    const { worker, answer } = ask();
    worker.dispatchEvent(new Event(type));
    await expect(answer).rejects.toThrow();
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('is ended by the signal', async () => {
    const stop = new AbortController();
    const { worker, answer } = ask(stop.signal);
    stop.abort();
    await expect(answer).rejects.toBe(stop.signal.reason);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('is never started after the signal', async () => {
    const start = vi.fn<() => FakeWorker>();
    await expect(compareInWorker(question, AbortSignal.abort(), start)).rejects.toThrow();
    expect(start).not.toHaveBeenCalled();
  });
});
