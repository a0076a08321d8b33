import { recipeFor, type Comparison, type Selection } from '../../engine/index.ts';
import {
  bundledSource,
  isBundled,
  upstreamSource,
  type LoadOptions,
  type Manifest,
  type ManifestName,
  type ManifestSource,
  type SourceProblem,
} from '../../sources/index.ts';
import { compareInWorker } from './compare-in-worker.ts';
import type { Side } from './compare-worker.ts';

/** How far a comparison of two edited manifests is. */
export type ComparisonState =
  | { readonly state: 'working' }
  /** The page does not carry these files, and has not been told to fetch them. */
  | { readonly state: 'missing'; readonly files: readonly ManifestName[] }
  | { readonly state: 'failed'; readonly file: ManifestName; readonly problem: SourceProblem }
  /** One of the two cannot be edited, which its own page says in full. */
  | { readonly state: 'rejected' }
  | { readonly state: 'ready'; readonly comparison: Comparison };

export interface CompareOptions extends LoadOptions {
  readonly signal: AbortSignal;
  /** A manifest that is here already, taken in place of the page's own for `from`, and for `to` where that is the same file. */
  readonly present: Manifest | undefined;
  /** Whether upstream's server may be asked for what the page does not have. */
  readonly mayFetch: boolean;
  /** What came from upstream's server so far, so that it is asked once for a file. */
  readonly fetched: Map<string, Manifest>;
}

/** Where files come from and what compares them; tests give their own. */
export interface ComparePorts {
  readonly isBundled: (name: ManifestName) => boolean;
  readonly bundled: (name: ManifestName) => ManifestSource;
  readonly upstream: (name: ManifestName) => ManifestSource;
  readonly compare: typeof compareInWorker;
}

const pagePorts: ComparePorts = { isBundled, bundled: bundledSource, upstream: upstreamSource, compare: compareInWorker };

/** Compares the manifests of two selections as they are edited. Rejects where the signal stops it before they are compared. */
export async function compareEdited(
  from: Selection,
  to: Selection,
  options: CompareOptions,
  ports: ComparePorts = pagePorts,
): Promise<ComparisonState> {
  const [fromName, toName] = [nameOf(from), nameOf(to)];
  const here = new Map(options.fetched);
  if (options.present !== undefined) here.set(keyOf(fromName), options.present);
  const names = [fromName, ...(keyOf(toName) === keyOf(fromName) ? [] : [toName])];
  const files = names.filter((name) => !here.has(keyOf(name)) && !ports.isBundled(name));
  if (files.length > 0 && !options.mayFetch) return { state: 'missing', files };

  const find = async (name: ManifestName): ReturnType<ManifestSource['load']> => {
    const known = here.get(keyOf(name));
    if (known !== undefined) return { ok: true, manifest: known };
    const result = await load(name, options, ports);
    options.signal.throwIfAborted();
    if (result.ok) here.set(keyOf(name), result.manifest);
    return result;
  };
  const before = await find(fromName);
  if (!before.ok) return { state: 'failed', file: fromName, problem: before.problem };
  const after = await find(toName);
  if (!after.ok) return { state: 'failed', file: toName, problem: after.problem };
  const question = { before: sideOf(before.manifest, from), after: sideOf(after.manifest, to) };
  const comparison = await ports.compare(question, options.signal);
  return comparison === undefined ? { state: 'rejected' } : { state: 'ready', comparison };
}

function sideOf({ text, known }: Manifest, selection: Selection): Side {
  return { text, knownRelease: known?.release, selection };
}

/** The page's own file. Upstream's where it has none or that cannot be had, if upstream may be asked. */
async function load(name: ManifestName, options: CompareOptions, { isBundled, bundled, upstream }: ComparePorts) {
  const own = isBundled(name) ? await bundled(name).load(options) : undefined;
  if (own !== undefined && (own.ok || !options.mayFetch || options.signal.aborted)) return own;
  const result = await upstream(name).load(options);
  if (result.ok) options.fetched.set(keyOf(name), result.manifest);
  return result;
}

function nameOf(selection: Selection): ManifestName {
  return { release: selection.calico, file: recipeFor(selection).file };
}

function keyOf({ release, file }: ManifestName): string {
  return `${release}/${file}`;
}
