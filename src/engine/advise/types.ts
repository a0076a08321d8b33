import type { SourceId, Strength } from '../catalog/sources.ts';
import type { Selection } from '../selection/selection.ts';
import type { rules } from './rules/index.ts';

/** Oracle's axis. Unknown is a value of its own: it is never counted as supported or unsupported. */
export type SupportStatus = 'supported' | 'untested' | 'unsupported' | 'withdrawn' | 'unknown';

export type Level = 'error' | 'warning' | 'note';

export type Sources = readonly [SourceId, ...SourceId[]];

/** What the sentence of a finding is made from. */
export type FindingArgs = Readonly<Record<string, string>>;

/** Something that a rule has to say about a selection. The sentences of the same id are in `messages`. */
export interface Finding {
  readonly id: FindingId;
  readonly level: Level;
  readonly strength: Strength;
  readonly sources: Sources;
  readonly args: FindingArgs;
}

/** What a rule looks at. `asOf` is today's date as `YYYY-MM-DD`; the engine has no clock. */
export interface Question {
  readonly selection: Selection;
  readonly asOf: string;
}

/** That a rule applies, with what its sentences need; strength and sources where this case has others than the rule. */
export interface Match {
  readonly args?: FindingArgs;
  readonly strength?: Strength;
  readonly sources?: Sources;
}

/** One rule, in a file of its own. Rules do not know each other. Its id is also that of its sentences in `messages`. */
export interface Rule {
  readonly id: string;
  readonly level: Level;
  /**
   * Set on a rule that decides the status: of those that apply, the first in the list does. A no (`unsupported`, `withdrawn`) is a
   * stop: it stands before what the vendor's table says, and is a finding even where another stop has decided.
   */
  readonly decides?: SupportStatus;
  readonly strength: Strength;
  readonly sources: Sources;
  /** Undefined or an empty list where the rule has nothing to say; a rule that decides has one match at most. */
  readonly check: (question: Question) => Match | readonly Match[] | undefined;
}

export type FindingId = (typeof rules)[number]['id'];

/**
 * Whether something is still maintained on a date. `open`: maintained when it was read, with no end date known. `mayHaveEnded`: what
 * starts the end is the first that the calendar does not have, and may have come since it was read.
 */
export type LifeCycle =
  | { readonly state: 'maintained' | 'ended'; readonly until: string; readonly strength: Strength; readonly source: SourceId }
  | { readonly state: 'open'; readonly mayHaveEnded: boolean; readonly source: SourceId }
  | { readonly state: 'unknown' };

/** What upstream says of the pair, from its own list of tested versions. */
export type UpstreamAnswer =
  | { readonly state: 'unknown' }
  | {
      readonly state: 'tested' | 'untested';
      readonly from: string;
      readonly to: string;
      readonly strength: Strength;
      readonly source: SourceId;
    };

/** Upstream's answer in one word. `hearsay`: only a third party says that upstream tests the pair. */
export type UpstreamWord = 'tested' | 'hearsay' | 'untested' | 'unknown';

/** The answer to a selection: three axes that are never merged, and the findings behind them. */
export interface Verdict {
  readonly status: SupportStatus;
  readonly strength: Strength;
  /** The finding that decides the status; it is the first of `findings`. */
  readonly reason: Finding;
  /** The page generation that the status rests on: the first that its reason cites, else the newest that was read. */
  readonly page: SourceId;
  /** Errors first, then warnings, then notes. */
  readonly findings: readonly Finding[];
  /** The Calico release that the vendor tested with this Kubernetes version, where there is one. */
  readonly recommended: string | undefined;
  readonly upstream: UpstreamAnswer;
  readonly kubernetes: LifeCycle;
  readonly calico: LifeCycle;
  readonly asOf: string;
}
