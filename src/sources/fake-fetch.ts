/** Answers in place of a server, for tests. */
export function fakeFetch(answer: (signal: AbortSignal) => Response | Promise<Response>): typeof fetch {
  return async (_url, init) => answer(init?.signal ?? new AbortController().signal);
}

/** A body in these parts; an error in place of a part breaks the connection there. */
export function bodyOf(...parts: readonly (string | Error)[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const rest = [...parts];
  return new ReadableStream({
    pull: (stream) => {
      const part = rest.shift();
      if (part === undefined) stream.close();
      else if (typeof part === 'string') stream.enqueue(new TextEncoder().encode(part));
      else stream.error(part);
    },
  });
}

/** An answer that sends `first` and then nothing more until it is aborted, as a stalled connection does. */
export function neverEnding(signal: AbortSignal, first?: string): Response {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (stream) => {
      if (first !== undefined) stream.enqueue(new TextEncoder().encode(first));
      signal.addEventListener('abort', () => stream.error(signal.reason));
    },
  });
  return new Response(body);
}
