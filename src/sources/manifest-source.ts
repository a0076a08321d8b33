import type { SourceProblem } from './problems.ts';

/** Where a manifest comes from. The sample is no manifest for a cluster; it is a kind of its own so that nobody can mistake it. */
export type SourceKind = 'bundled' | 'upstream' | 'own' | 'sample';

/** An upstream file of a release. */
export interface ManifestName {
  readonly release: string;
  readonly file: string;
}

/** One way to a manifest. Expected failures are values; only mistakes of our own are thrown. */
export interface ManifestSource {
  readonly kind: SourceKind;
  load(options: LoadOptions): Promise<SourceResult>;
  /** The DaemonSet ahead of the rest, for sources that have it: to show what changes, and for nothing else. Undefined where it does not come. */
  loadSlice?(options: Pick<LoadOptions, 'fetch' | 'signal'>): Promise<Manifest | undefined>;
}

/** What the world gives to a source; tests give their own. */
export interface LoadOptions {
  readonly fetch: typeof fetch;
  /** Stops the load; the answer is then the problem `ABORTED`. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Milliseconds without a byte after which a load is given up. */
  readonly stallAfter?: number;
  /** Undefined where the page has no Web Crypto (an insecure address). */
  readonly digest: Digest | undefined;
}

/** The sha256 of the bytes, in lower-case hexadecimal. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;

/** Bytes that have arrived, and how many there will be where that is known. */
export interface Progress {
  readonly received: number;
  readonly total: number | undefined;
}

/** A manifest at hand: its text decoded with the byte order mark and the line ends as they were. */
export interface Manifest {
  readonly kind: SourceKind;
  /** The name under which a person knows it: upstream's file, or their own. */
  readonly name: string;
  readonly text: string;
  readonly bytes: number;
  /** Undefined where the page has no Web Crypto. */
  readonly sha256: string | undefined;
  /** The upstream file that these very bytes are; undefined for everything else, which nothing vouches for. */
  readonly known: ManifestName | undefined;
}

export interface Refusal {
  readonly ok: false;
  readonly problem: SourceProblem;
}

export type SourceResult = { readonly ok: true; readonly manifest: Manifest } | Refusal;

export type BytesResult = { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> } | Refusal;

export const refused = (problem: SourceProblem): Refusal => ({ ok: false, problem });
