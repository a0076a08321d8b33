import { anonymous } from './anonymous.ts';
import { refused, type BytesResult, type LoadOptions, type ManifestName } from './manifest-source.ts';

const STALL_AFTER = 30_000;

/** What is asked for: its address, and its size where the lock knows it. */
export interface Wanted extends ManifestName {
  readonly url: string;
  readonly bytes: number | undefined;
}

/**
 * Downloads the whole body. Gives up after `stallAfter` without a byte. A body that is shorter than it should be is `CUT_OFF`;
 * a longer one is left for the hash to judge.
 */
export async function receive(wanted: Wanted, options: LoadOptions): Promise<BytesResult> {
  const watch = watchForStall(options);
  let received = 0;
  let total = wanted.bytes;
  try {
    const response = await options.fetch(wanted.url, { ...anonymous, signal: watch.signal });
    if (response.status === 404) return refused({ code: 'NOT_FOUND', args: { release: wanted.release, file: wanted.file } });
    if (!response.ok) return refused({ code: 'HTTP_STATUS', args: { status: response.status } });
    total ??= lengthOf(response);
    const chunks: Uint8Array[] = [];
    const reader = response.body?.getReader();
    for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read()) {
      watch.rearm();
      chunks.push(read.value);
      received += read.value.length;
      // Of a compressed body the announced length is too small: then how much of how much is not known.
      options.onProgress?.({ received, total: total !== undefined && received <= total ? total : undefined });
    }
    if (total !== undefined && received < total) return refused({ code: 'CUT_OFF', args: { received, expected: total } });
    return { ok: true, bytes: join(chunks, received) };
  } catch (error) {
    if (watch.hasStalled()) return refused({ code: 'TIMEOUT', args: { seconds: watch.seconds } });
    if (options.signal?.aborted === true) return refused({ code: 'ABORTED', args: {} });
    // Whatever goes wrong between here and a server, fetch has but one error for it.
    if (!(error instanceof TypeError)) throw error;
    if (received > 0 && total !== undefined) return refused({ code: 'CUT_OFF', args: { received, expected: total } });
    return refused({ code: 'NETWORK', args: {} });
  } finally {
    watch.end();
  }
}

interface StallWatch {
  readonly signal: AbortSignal;
  readonly seconds: number;
  rearm(): void;
  hasStalled(): boolean;
  end(): void;
}

function watchForStall({ signal, stallAfter = STALL_AFTER }: LoadOptions): StallWatch {
  const stall = new AbortController();
  const start = () => setTimeout(() => stall.abort(), stallAfter);
  let timer = start();
  return {
    signal: signal === undefined ? stall.signal : AbortSignal.any([signal, stall.signal]),
    seconds: Math.round(stallAfter / 1000),
    rearm: () => {
      clearTimeout(timer);
      timer = start();
    },
    hasStalled: () => stall.signal.aborted,
    end: () => clearTimeout(timer),
  };
}

/** The announced length. A compressed body is longer than it says, never shorter, so it still tells a body that was cut off. */
function lengthOf(response: Response): number | undefined {
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  return Number.isSafeInteger(length) && length > 0 ? length : undefined;
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
