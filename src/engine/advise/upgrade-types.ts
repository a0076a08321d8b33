import type { SourceId, Strength } from '../catalog/sources.ts';
import type { Finding, LifeCycle, SupportStatus, UpstreamWord } from './types.ts';

/** What runs together: Kubernetes as a minor (`1.36`) or a patch (`1.36.1`), Calico as a release. */
export interface VersionPair {
  readonly kubernetes: string;
  readonly calico: string;
}

/** A pair that the cluster runs on the way, and what is known of it. The start is the first one. */
export interface Waypoint extends VersionPair {
  /** Oracle's axis, for the cluster of the selection. */
  readonly status: SupportStatus;
  readonly strength: Strength;
  readonly upstream: UpstreamWord;
  readonly lifeCycles: { readonly kubernetes: LifeCycle; readonly calico: LifeCycle };
}

/** One change of one version, and what the cluster runs when it is done. */
export interface UpgradeStep {
  readonly change: keyof VersionPair;
  readonly from: string;
  readonly to: string;
  readonly reaches: Waypoint;
  /** What is to be known of the cluster from this step on and was not before, beside what the waypoint says; a stop first. */
  readonly starts: readonly Finding[];
}

/**
 * A run of waypoints that Oracle does not support. Steps count from 1: the window opens when step `fromStep` is done (0: the
 * cluster is in it already) and closes when step `toStep` is done (undefined: it stays open at the target).
 */
export interface UpgradeWindow {
  readonly fromStep: number;
  readonly toStep: number | undefined;
  /** How many pairs the cluster goes through in it. */
  readonly pairs: number;
  /** What Oracle's axis says in it, each once, in the order of the way. */
  readonly statuses: readonly Exclude<SupportStatus, 'supported'>[];
  /** The weakest word on any pair in it: untested, unknown, hearsay, and `tested` where upstream's own lists have every one. */
  readonly upstream: UpstreamWord;
  /** What has ended already on the window's first pair, with the day. */
  readonly ended: readonly { readonly of: keyof VersionPair; readonly version: string; readonly until: string }[];
}

export interface UpgradePath {
  readonly start: Waypoint;
  /** In order; empty where the start is the target. */
  readonly steps: readonly UpgradeStep[];
  /** In order; they do not touch. Empty where Oracle supports every pair on the way. */
  readonly windows: readonly UpgradeWindow[];
  /** Where it is written how far a version may move at once, on any way. */
  readonly sources: readonly SourceId[];
}

/** Why there is no way to the target. */
export interface UpgradeProblem {
  readonly code: 'KUBERNETES_CANNOT_GO_BACK' | 'CALICO_CANNOT_GO_BACK';
  readonly args: { readonly from: string; readonly to: string };
}

export type UpgradeResult =
  { readonly ok: true; readonly path: UpgradePath } | { readonly ok: false; readonly problems: readonly UpgradeProblem[] };
