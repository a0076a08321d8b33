import type { Finding, PlanProblem, RowProblem } from '../../../engine/index.ts';
import type { ManifestName, SourceProblem } from '../../../sources/index.ts';

/** A manifest in the archive. */
export interface MadeFile {
  readonly path: string;
  /** Undefined where the page has no Web Crypto. */
  readonly sha256: string | undefined;
}

/** Why a row has no manifest in the archive. */
export type WhyNot =
  | { readonly kind: 'bad'; readonly row: number; readonly problems: readonly RowProblem[] }
  /** The answer is no. */
  | { readonly kind: 'refused'; readonly reason: Finding }
  /** The page does not carry upstream's file. */
  | { readonly kind: 'absent'; readonly upstream: ManifestName }
  /** Upstream's file could not be had. */
  | { readonly kind: 'failed'; readonly upstream: ManifestName; readonly problem: SourceProblem }
  /** Upstream's file cannot be edited as asked. */
  | { readonly kind: 'rejected'; readonly upstream: ManifestName; readonly problems: readonly PlanProblem[] };

/** What comes of a row. */
export type Outcome = ({ readonly kind: 'made' } & MadeFile) | WhyNot;

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
  readonly readme: (counts: ArchiveCounts, missing: readonly ManifestName[]) => string;
}
