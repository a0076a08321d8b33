import type { PlanResult } from '../../../engine/index.ts';
import { bundledSource, isBundled as isBundledHere, type Digest, type ManifestName, type ManifestSource } from '../../../sources/index.ts';
import type * as Planning from '../../planning.ts';
import { settle } from '../../settle.ts';
import type { Pause } from '../read-table.ts';
import type { TableRow } from '../table-row.ts';
import { arrangeFiles, pathFor, upstreamOf, type WantedFile } from './arrange-files.ts';
import { listAnswers } from './list-answers.ts';
import type { ArchiveCounts, ArchiveWords, MadeFile, Outcome, WhyNot } from './outcome.ts';
import { createZip, type ZipWriter } from './zip-writer.ts';

/** What making an archive needs from the world. */
export interface ArchivePorts {
  readonly fetch: typeof fetch;
  readonly digest: Digest | undefined;
  readonly loadPlanning: () => Promise<Pick<typeof Planning, 'createPlan'>>;
  /** The licence of upstream's files, which goes wherever they go; undefined where it cannot be had. */
  readonly loadLicence: () => Promise<string | undefined>;
  readonly pause: Pause;
  readonly signal: AbortSignal;
  readonly onProgress: (made: number, files: number) => void;
  readonly words: ArchiveWords;
  /** Other than the page's own in tests. */
  readonly shelf?: { readonly isBundled: (name: ManifestName) => boolean; readonly sourceOf: (name: ManifestName) => ManifestSource };
}

export type ArchiveResult =
  | { readonly ok: true; readonly parts: readonly Uint8Array<ArrayBuffer>[]; readonly counts: ArchiveCounts }
  | { readonly ok: false; readonly problem: 'STOPPED' | 'NO_LICENCE' | 'NO_PLANNING' };

type Made = ({ readonly kind: 'made' } & MadeFile) | Exclude<WhyNot, { readonly kind: 'bad' | 'absent' }>;

const here = { isBundled: isBundledHere, sourceOf: (name: ManifestName) => bundledSource(name) };

/**
 * An archive of the manifests that these rows ask for, each once, with a list of all rows that says which is whose and why some have
 * none. One manifest is made at a time, with a pause before each. The same rows give the same bytes, whoever asks and when. Without
 * a digest they give others: the list has no hashes, and files with equal bytes that were asked for in different ways are not told.
 */
export async function makeArchive(rows: readonly TableRow[], ports: ArchivePorts): Promise<ArchiveResult> {
  const { shelf = here, digest, signal, words } = ports;
  const wanted = arrangeFiles(rows, shelf.isBundled);
  ports.onProgress(0, wanted.length);
  const [licence, planning] = await Promise.all([ports.loadLicence(), settle(ports.loadPlanning())]);
  if (signal.aborted) return { ok: false, problem: 'STOPPED' };
  if (licence === undefined) return { ok: false, problem: 'NO_LICENCE' };
  if (planning === undefined) return { ok: false, problem: 'NO_PLANNING' };

  const zip = createZip();
  if (wanted.length > 0) zip.add('manifests/LICENSE.txt', licence);
  const makeFile = createMaker(zip, planning, ports);
  const made = new Map<string, Made>();
  for (const file of wanted) {
    await ports.pause();
    made.set(file.key, await makeFile(file));
    if (signal.aborted) return { ok: false, problem: 'STOPPED' };
    ports.onProgress(made.size, wanted.length);
  }

  const outcomes = new Map(rows.map((row) => [row, outcomeOf(row, made)] as const));
  const all = [...outcomes.values()];
  const clusters = all.filter(({ kind }) => kind === 'made').length;
  const files = new Set(all.flatMap((outcome) => (outcome.kind === 'made' ? [outcome.path] : []))).size;
  const counts = { files, clusters, without: rows.length - clusters };
  zip.add('README.txt', words.readme(counts, missingOf(all), digest !== undefined));
  zip.add(
    'clusters.csv',
    listAnswers(rows, (row) => outcomes.get(row) ?? outcomeOf(row, made), words),
  );
  return { ok: true, parts: zip.finish(), counts };
}

/** Makes manifests and adds those whose bytes the archive does not have yet. Each file of upstream's is loaded once. */
function createMaker(zip: ZipWriter, { createPlan }: Pick<typeof Planning, 'createPlan'>, ports: ArchivePorts) {
  const { shelf = here, digest, signal, fetch } = ports;
  const loads = new Map<string, ReturnType<ManifestSource['load']>>();
  const paths = new Map<string, string>();
  const taken = new Set<string>();

  return async (wanted: WantedFile): Promise<Made> => {
    const { upstream, selection } = wanted;
    const name = `${upstream.release}/${upstream.file}`;
    const load = loads.get(name) ?? shelf.sourceOf(upstream).load({ fetch, digest, signal });
    loads.set(name, load);
    const loaded = await load;
    if (!loaded.ok) return { kind: 'failed', upstream, problem: loaded.problem };
    const result: PlanResult = createPlan({ text: loaded.manifest.text, selection, knownRelease: upstream.release });
    if (!result.ok) return { kind: 'rejected', upstream, problems: result.problems };
    const { manifest } = result.plan;
    const sha256 = await digest?.(new TextEncoder().encode(manifest));
    const earlier = sha256 === undefined ? undefined : paths.get(sha256);
    if (earlier !== undefined) return { kind: 'made', path: earlier, sha256 };
    const path = pathFor(wanted, sha256, taken);
    taken.add(path);
    if (sha256 !== undefined) paths.set(sha256, path);
    zip.add(path, manifest);
    return { kind: 'made', path, sha256 };
  };
}

function outcomeOf(row: TableRow, made: ReadonlyMap<string, Made>): Outcome {
  if (row.kind === 'bad') return { kind: 'bad', row: row.row, problems: row.problems };
  const { judgement } = row;
  const upstream = upstreamOf(judgement);
  if (upstream === undefined) return { kind: 'refused' };
  return made.get(judgement.manifestKey) ?? { kind: 'absent', upstream };
}

/** Upstream's files that are lacking, each once, by release and name. */
function missingOf(outcomes: readonly Outcome[]): readonly ManifestName[] {
  const missing = outcomes.flatMap((outcome) => (outcome.kind === 'absent' || outcome.kind === 'failed' ? [outcome.upstream] : []));
  const byName = new Map(missing.map((upstream) => [`${upstream.release}/${upstream.file}`, upstream]));
  return [...byName.keys()].toSorted().flatMap((name) => byName.get(name) ?? []);
}
