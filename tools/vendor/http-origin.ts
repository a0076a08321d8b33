import { errorReason } from './system-errors.ts';
import type { Answer, Origin } from './origin.ts';
import type { WantedFile } from './wanted-files.ts';

export interface HttpOriginOptions {
  readonly name: string;
  readonly addressOf: (file: WantedFile) => string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The longest wait without an answer or another byte; after it the origin counts as silent. */
  readonly patienceMs: number;
}

/** An origin over HTTP or HTTPS. Nothing of a file that stops coming half way is ever handed on. */
export function httpOrigin({ name, addressOf, headers = {}, patienceMs }: HttpOriginOptions): Origin {
  return {
    name,
    read: async (file, signal) => {
      const stall = new AbortController();
      const timer = setTimeout(() => stall.abort(), patienceMs);
      let hasAnswered = false;
      try {
        const response = await fetch(addressOf(file), { headers, signal: AbortSignal.any([signal, stall.signal]) });
        hasAnswered = true;
        timer.refresh();
        return await answerOf(response, () => timer.refresh());
      } catch (error) {
        signal.throwIfAborted();
        if (stall.signal.aborted) return { kind: 'silent', reason: `nothing came for ${patienceMs / 1000} seconds` };
        const reason = errorReason(error);
        return hasAnswered ? { kind: 'broken', reason: `cut off (${reason})` } : { kind: 'silent', reason };
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

async function answerOf(response: Response, progress: () => void): Promise<Answer> {
  if (response.status !== 200) {
    // An unread body would keep the connection, and with it the process, waiting.
    await response.body?.cancel();
    const isAbsent = response.status === 404 || response.status === 410;
    return isAbsent ? { kind: 'absent' } : { kind: 'broken', reason: `it answers with status ${response.status}` };
  }
  const chunks: Uint8Array[] = [];
  const body: AsyncIterable<Uint8Array> | null = response.body;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    progress();
  }
  return { kind: 'found', content: Buffer.concat(chunks) };
}
