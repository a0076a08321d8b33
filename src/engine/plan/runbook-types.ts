import type { CommandSection } from '../catalog/command.ts';
import type { CommandId } from '../catalog/commands.ts';
import type { SourceId, Strength } from '../catalog/sources.ts';

export type RunbookSection = CommandSection;
export type RunbookStepId = CommandId;

/** What a person gives beside the selection. It stays on the page: never in a link, and in the shell only where it is well formed. */
export interface RunbookValues {
  readonly clusterId?: string;
  readonly region?: string;
  /** The sha256 of the edited manifest, where there is one. */
  readonly editedSha256?: string;
}

/** A value that commands need from the person. */
export type RunbookValue = 'cluster-id' | 'region';

/** One step. Its sentences stand under its id in `messages`. */
export interface RunbookStep {
  readonly id: RunbookStepId;
  readonly section: RunbookSection;
  /** Lines to run, without a line end after the last; empty for a step that is only read or done in the Console. */
  readonly shell: string;
  /** The same by hand: what to choose in the Console, in order, by the labels it shows. */
  readonly consolePath?: readonly [string, ...string[]];
  /** What it prints literally, where that is known. */
  readonly expects?: string;
  readonly strength: Strength;
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** Offered beside the others, and no part of the script. */
  readonly optional?: true;
}

/** What to do around a manifest, in order: preflight, apply, verify, roll back. */
export interface Runbook {
  readonly steps: readonly RunbookStep[];
  /** Values that are not given, or not well formed. The shell asks for them under the names in `valueVariables`. */
  readonly missing: readonly RunbookValue[];
  /** Shell that refuses to go on where kubectl talks to another cluster than the one that is meant. */
  readonly confirmation: string;
  /** The vendor documented this way of installing once, and no longer does. */
  readonly isWithdrawn: boolean;
}
