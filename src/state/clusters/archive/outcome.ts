import type { Finding, PlanProblem, RowProblem } from '../../../engine/index.ts';
import type { ManifestName, SourceProblem } from '../../../sources/index.ts';

/** A manifest in the archive. */
export interface MadeFile {
  readonly path: string;
  /** Undefined where the page has no Web Crypto. */
  readonly sha256: string | undefined;
}

/** Why a row has no manifest in the archive although the answer is no plain no. */
export type WhyNot =
  | { readonly kind: 'bad'; readonly row: number; readonly problems: readonly RowProblem[] }
  /** The page does not carry upstream's file. */
  | { readonly kind: 'absent'; readonly upstream: ManifestName }
  /** Upstream's file could not be had. */
  | { readonly kind: 'failed'; readonly upstream: ManifestName; readonly problem: SourceProblem }
  /** Upstream's file cannot be edited as asked. */
  | { readonly kind: 'rejected'; readonly upstream: ManifestName; readonly problems: readonly PlanProblem[] };

/** What comes of a row. `refused`: the answer is no, and the verdict says why. */
export type Outcome = ({ readonly kind: 'made' } & MadeFile) | { readonly kind: 'refused' } | WhyNot;

/** What the archive has, and what it lacks. */
export interface ArchiveCounts {
  readonly files: number;
  /** Rows with a manifest, and rows without. */
  readonly clusters: number;
  readonly without: number;
}

/** The sentences that the archive needs; they are somebody else's. */
export interface ArchiveWords {
  readonly whyNot: (why: WhyNot) => string;
  readonly finding: (finding: Finding) => string;
  /** `hasHashes`: that the page has Web Crypto. */
  readonly readme: (counts: ArchiveCounts, missing: readonly ManifestName[], hasHashes: boolean) => string;
}
