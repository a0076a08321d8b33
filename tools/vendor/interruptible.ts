const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Runs `work` with a signal that Ctrl+C aborts, so that it can tidy up. Before and after, Ctrl+C ends the process as usual. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const interrupt = () => controller.abort();
  for (const name of SIGNALS) process.once(name, interrupt);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of SIGNALS) process.removeListener(name, interrupt);
  }
}
