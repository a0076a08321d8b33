import type { SourceId, Strength } from '../catalog/sources.ts';
import type { Selection } from '../selection/selection.ts';

/** Oracle's axis. Unknown is a value of its own: it is never counted as supported or unsupported. */
export type SupportStatus = 'supported' | 'untested' | 'unsupported' | 'withdrawn' | 'unknown';

export type Level = 'error' | 'warning' | 'note';

/** Something that a rule has to say about a selection. The sentence of the same id is in `messages`. */
export interface Finding {
  readonly id: FindingId;
  readonly level: Level;
  readonly strength: Strength;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly args: Readonly<Record<string, string>>;
}

/** What a rule looks at. `asOf` is today's date as `YYYY-MM-DD`; the engine has no clock. */
export interface Question {
  readonly selection: Selection;
  readonly asOf: string;
}

/** One rule: what it says of a question, or undefined where it does not apply. Rules do not know each other. */
export type Rule = (question: Question) => Finding | undefined;

/** A finding that decides the status by itself, whatever the vendor's table says. */
export interface Stop {
  readonly status: 'unsupported' | 'withdrawn';
  readonly rule: Rule;
}

/** Whether something is still maintained on a date. `open`: maintained, with no end date known. */
export type LifeCycle =
  | { readonly state: 'maintained' | 'ended'; readonly until: string; readonly source: SourceId }
  | { readonly state: 'open'; readonly source: SourceId }
  | { readonly state: 'unknown' };

/** The answer to a selection: three axes that are never merged, and the findings behind them. */
export interface Verdict {
  readonly status: SupportStatus;
  readonly strength: Strength;
  /** The finding that decides the status; it is the first of `findings`. */
  readonly reason: Finding;
  /** Errors first, then warnings, then notes. */
  readonly findings: readonly Finding[];
  /** The Calico release that the vendor tested with this Kubernetes version, where there is one. */
  readonly recommended: string | undefined;
  readonly upstream:
    | { readonly state: 'unknown' }
    | {
        readonly state: 'tested' | 'untested';
        readonly from: string;
        readonly to: string;
        readonly strength: Strength;
        readonly source: SourceId;
      };
  readonly kubernetes: LifeCycle;
  readonly calico: LifeCycle;
  readonly asOf: string;
}

export type FindingId =
  | 'VIRTUAL_NODES'
  | 'OL7_AND_CGROUPS'
  | 'VCN_NATIVE_BEFORE_1_26'
  | 'BESIDE_FLANNEL'
  | 'FLANNEL_ON_BASIC_CLUSTER'
  | 'PAIR_TESTED'
  | 'PAIR_DERIVED'
  | 'PAIR_NOT_TESTED'
  | 'PAIR_WITHOUT_CELL'
  | 'FLANNEL_BEFORE_1_30'
  | 'KUBERNETES_OUTSIDE_TABLES'
  | 'KUBERNETES_ENDED'
  | 'KUBERNETES_END_OPEN'
  | 'CALICO_LINE_ENDED'
  | 'UPSTREAM_NOT_TESTED'
  | 'RELEASE_NOT_PINNED'
  | 'SELF_MANAGED_NODES'
  | 'OL7_WITHOUT_BACKEND'
  | 'OL8_BACKEND'
  | 'OL9_BACKEND'
  | 'UBUNTU_BACKEND'
  | 'OTHER_IMAGE_BACKEND'
  | 'POD_CIDR_MISSING'
  | 'NEW_NODES_ONLY'
  | 'TYPHA_LEFT_BEHIND';
