import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TableRow } from '../table-row.ts';
import type { makeArchive, ArchivePorts, ArchiveResult } from './make-archive.ts';
import type { ArchiveCounts } from './outcome.ts';

/** How far the making of an archive is. */
export type ArchiveRun =
  | { readonly state: 'idle' | 'stopped' }
  | { readonly state: 'running'; readonly made: number; readonly files: number }
  | { readonly state: 'done'; readonly counts: ArchiveCounts }
  | { readonly state: 'failed'; readonly problem: ArchiveProblem };

/** `NO_ZIP`: the part of the page that makes archives could not be loaded. `FAULT`: a fault of ours. */
type ArchiveProblem = Exclude<Extract<ArchiveResult, { ok: false }>['problem'], 'STOPPED'> | 'NO_ZIP' | 'FAULT';

export interface Archiver {
  /** Makes an archive and saves it. One that is under way is stopped. Rejects for a fault of ours alone, and says that it failed then too. */
  readonly start: (rows: readonly TableRow[], ports: Omit<ArchivePorts, 'signal' | 'onProgress'>) => Promise<void>;
  readonly stop: () => void;
  /** Forgets what was made, of rows that are no longer there. */
  readonly forget: () => void;
}

export const archiveRun = createStore<ArchiveRun>()(() => ({ state: 'idle' }));

/** Makes archives with what `load` brings, which is a chunk of its own, and hands them to `save`. Keeps `run` at how far it is. */
export function createArchiver(
  run: StoreApi<ArchiveRun>,
  load: () => Promise<{ readonly makeArchive: typeof makeArchive }>,
  save: (parts: readonly Uint8Array<ArrayBuffer>[]) => void,
): Archiver {
  let current: AbortController | undefined;
  const end = () => {
    const wasUnderWay = current !== undefined;
    current?.abort();
    current = undefined;
    return wasUnderWay;
  };

  return {
    start: async (rows, ports) => {
      end();
      const own = new AbortController();
      current = own;
      const show = (next: ArchiveRun) => {
        if (current === own) run.setState(next, true);
      };
      show({ state: 'running', made: 0, files: 0 });
      const onProgress = (made: number, files: number) => show({ state: 'running', made, files });
      try {
        const zip = await load().catch(() => undefined);
        const result = own.signal.aborted ? undefined : await zip?.makeArchive(rows, { ...ports, signal: own.signal, onProgress });
        if (current !== own) return;
        if (result?.ok === true) save(result.parts);
        show(stateAfter(result));
      } catch (error) {
        show({ state: 'failed', problem: 'FAULT' });
        throw error;
      } finally {
        if (current === own) current = undefined;
      }
    },
    stop: () => {
      if (end()) run.setState({ state: 'stopped' }, true);
    },
    forget: () => {
      end();
      run.setState({ state: 'idle' }, true);
    },
  };
}

function stateAfter(result: ArchiveResult | undefined): ArchiveRun {
  if (result === undefined) return { state: 'failed', problem: 'NO_ZIP' };
  if (result.ok) return { state: 'done', counts: result.counts };
  return result.problem === 'STOPPED' ? { state: 'stopped' } : { state: 'failed', problem: result.problem };
}
