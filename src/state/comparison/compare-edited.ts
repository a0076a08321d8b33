import { recipeFor, type Comparison, type Selection } from '../../engine/index.ts';
import {
  bundledSource,
  isBundled,
  upstreamSource,
  type LoadOptions,
  type Manifest,
  type ManifestName,
  type SourceProblem,
} from '../../sources/index.ts';
import type { Side, WorkerAnswer } from './compare-worker.ts';

/** How far a comparison of two edited manifests is. */
export type ComparisonState =
  | { readonly state: 'working' }
  /** The page does not carry these files, and has not been told to fetch them. */
  | { readonly state: 'missing'; readonly files: readonly ManifestName[] }
  | { readonly state: 'failed'; readonly problem: SourceProblem }
  /** One of the two cannot be edited, which its own page says in full. */
  | { readonly state: 'rejected' }
  | { readonly state: 'ready'; readonly comparison: Comparison };

export interface CompareOptions extends LoadOptions {
  readonly signal: AbortSignal;
  /** A manifest that is here already, taken for `from` in place of the page's own. */
  readonly present: Manifest | undefined;
  /** Whether upstream's server may be asked for what the page does not carry. */
  readonly mayFetch: boolean;
}

/** Compares the manifests of two selections as they are edited, in a worker that the signal stops. */
export async function compareEdited(from: Selection, to: Selection, options: CompareOptions): Promise<ComparisonState> {
  const wanted = [from, to].map((selection) => ({ release: selection.calico, file: recipeFor(selection).file }));
  const [fromName, toName] = wanted;
  if (fromName === undefined || toName === undefined) return { state: 'rejected' };
  const isHere = (name: ManifestName) => isBundled(name) || (name === fromName && options.present !== undefined);
  const missing = wanted.filter((name) => !isHere(name));
  if (missing.length > 0 && !options.mayFetch) return { state: 'missing', files: missing };
  const load = async (name: ManifestName) => await (isBundled(name) ? bundledSource(name) : upstreamSource(name)).load(options);
  const before = options.present === undefined ? await load(fromName) : ({ ok: true, manifest: options.present } as const);
  if (!before.ok) return { state: 'failed', problem: before.problem };
  const after = await load(toName);
  if (!after.ok) return { state: 'failed', problem: after.problem };
  const comparison = await compareInWorker(
    { text: before.manifest.text, selection: from },
    { text: after.manifest.text, selection: to },
    options.signal,
  );
  return comparison === undefined ? { state: 'rejected' } : { state: 'ready', comparison };
}

/** Rejects where the worker itself cannot be started or fails: a mistake of ours or a part of the page that is not there. */
function compareInWorker(before: Side, after: Side, signal: AbortSignal): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' });
    const end = () => worker.terminate();
    signal.addEventListener('abort', end, { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      end();
      resolve(data);
    });
    worker.addEventListener('error', (event) => {
      end();
      reject(new Error(event.message));
    });
    // A worker's has no target origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage({ before, after });
  });
}
