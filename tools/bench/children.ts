import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const children = {
  cold: fileURLToPath(import.meta.resolve('./cold-child.ts')),
  memory: fileURLToPath(import.meta.resolve('./memory-child.ts')),
  peer: fileURLToPath(import.meta.resolve('./peer-child.ts')),
};

/** What a child may take. */
export interface Limits {
  readonly patienceMs: number;
  /** Of the heap. */
  readonly megabytes?: number;
}

export type ChildResult = { readonly ok: true; readonly said: unknown } | { readonly ok: false; readonly reason: string };

/** Runs one of those programs in a fresh process and gives the JSON that it prints, or why there is none. */
export function runChild(path: string, words: readonly string[], { patienceMs, megabytes }: Limits): ChildResult {
  const heap = megabytes === undefined ? [] : [`--max-old-space-size=${megabytes}`];
  const { status, stdout, stderr, signal, error } = spawnSync(
    process.execPath,
    ['--expose-gc', ...heap, '--import', import.meta.resolve('tsx'), path, ...words],
    { encoding: 'utf8', timeout: patienceMs, killSignal: 'SIGKILL' },
  );
  if (status === 0) return { ok: true, said: JSON.parse(stdout) };
  return {
    ok: false,
    reason: explainEnd(
      { stderr, signal, isLate: error !== undefined && 'code' in error && error.code === 'ETIMEDOUT' },
      { patienceMs, megabytes },
    ),
  };
}

/** Why a process that ended without an answer did so, in a few words. */
export function explainEnd(
  { stderr, signal, isLate }: { readonly stderr: string; readonly signal: string | null; readonly isLate: boolean },
  { patienceMs, megabytes }: { readonly patienceMs: number; readonly megabytes: number | undefined },
): string {
  if (isLate) return `not done after ${patienceMs / 1000} s`;
  if (/heap out of memory|Allocation failed|invalid size error/i.test(stderr))
    return `needs more than ${megabytes ?? 'its share of'} MB of heap`;
  return `ended by ${signal ?? 'an error'}: ${stderr.trim().split('\n').at(-1) ?? ''}`;
}
