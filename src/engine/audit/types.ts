import type { SourceId } from '../catalog/sources.ts';
import type { Resource } from '../manifest/workload.ts';
import type { PlanProblem } from '../plan/types.ts';
import type { Change, ReasonedEdit, StepId } from '../recipes/types.ts';
import type { Selection } from '../selection/selection.ts';
import type { Place } from '../text/lines.ts';
import type { NodeRange, YamlDocument } from '../yaml/document.ts';
import type { PodTemplate } from '../manifest/pod-templates.ts';

/** How much a finding matters: a cluster will refuse, lose or misread something; something is likely wrong; something to know. */
export type AuditLevel = 'error' | 'warning' | 'note';

/**
 * What can be done about a finding. `repair`: these edits, all against the audited text, make it go away. `by-hand`: a person has to
 * decide, for this reason. `none`: there is nothing to do.
 */
export type Remedy =
  | { readonly kind: 'repair'; readonly edits: readonly ReasonedEdit[] }
  | { readonly kind: 'by-hand'; readonly why: ByHandReason }
  | { readonly kind: 'none' };

/** Why a repair is left to the person. Each has its sentence in `messages`. */
export type ByHandReason =
  | 'several-meanings'
  | 'unequal-duplicates'
  | 'alias'
  | 'layout'
  | 'not-documented'
  | 'unknown-intent'
  | 'would-collide'
  | 'other-manifest'
  | 'no-manifest'
  | 'no-way-back';

/** What a rule says of a manifest: where, how bad, what with, and what can be done. The sentence of its id is in `messages`. */
export interface RuleFinding<Id extends string = string> {
  readonly id: Id;
  readonly level: AuditLevel;
  /** Half-open UTF-16 offsets into the audited text: what a marker underlines. */
  readonly range: NodeRange;
  readonly args: AuditArgs;
  readonly names?: AuditNames;
  readonly remedy: Remedy;
  readonly sources: readonly SourceId[];
}

/** What the sentence of a finding is made from. */
export type AuditArgs = Readonly<Record<string, string | number>>;

/** Several names of one kind, in the order in which a sentence takes them: each language joins them its own way. */
export type AuditNames = Readonly<Record<string, readonly string[]>>;

/** One document as rules see it: a text of its own, so that what is found in it holds wherever it stands. Offsets count from its start. */
export interface DocumentContext {
  readonly document: YamlDocument;
  readonly resources: readonly Resource[];
  /** The pod templates in it, of any workload. */
  readonly pods: readonly PodTemplate[];
}

/**
 * What a rule found; what it does not say is as the rule itself says. `first`: where that stands which this repeats; its line is the
 * argument `firstLine`.
 */
export type Found = Pick<RuleFinding, 'range' | 'args' | 'names' | 'remedy'> &
  Partial<Pick<AuditFinding, 'level' | 'sources' | 'isRefused'>> & { readonly first?: number };

/** A rule that needs no more than one document. Rules do not know each other. */
export interface DocumentRule {
  readonly id: string;
  readonly level: AuditLevel;
  /** That kubectl or an API server refuses what it finds; else it is taken in silence (facts/apiserver.md, Results 2 and 3). */
  readonly isRefused: boolean;
  readonly sources: readonly SourceId[];
  readonly check: (context: DocumentContext) => readonly Found[];
}

/** All documents that can be read, and what the cluster is. */
export interface ManifestContext {
  readonly selection: Selection;
  readonly documents: readonly DocumentContext[];
  /** Whether these are all: a document that cannot be read may hold what is missing in them. */
  readonly isComplete: boolean;
}

/** A rule that looks at several documents, or asks what the cluster is. It says in which document each thing stands. */
export interface ManifestRule extends Omit<DocumentRule, 'check'> {
  readonly check: (context: ManifestContext) => readonly (Found & { readonly context: DocumentContext })[];
}

/** What stands behind a finding: a rule of the audit, a step of the recipe that does not hold, or what keeps the file from being read. */
export type About =
  | { readonly kind: 'rule' }
  | { readonly kind: 'step'; readonly step: StepId; readonly changes: readonly Change[] }
  | { readonly kind: 'problem'; readonly problem: PlanProblem };

/** A finding with its place (line and column from 1), and whether kubectl or an API server would refuse the manifest for it. */
export interface AuditFinding extends RuleFinding {
  readonly place: Place;
  readonly isRefused: boolean;
  readonly about: About;
}

/** A documented edit, and whether the manifest has it. */
export interface AuditedStep {
  readonly id: StepId;
  readonly state: 'satisfied' | 'pending' | 'conflict';
}

export interface Audit {
  /** In the order of the text. */
  readonly findings: readonly AuditFinding[];
  /** The steps of the selection's recipe; undefined where the DaemonSet cannot be read, and findings say why. */
  readonly steps: readonly AuditedStep[] | undefined;
  /** Findings for which kubectl or an API server refuses the manifest. */
  readonly refusals: number;
  /** There are none. It says nothing of whether Calico works. */
  readonly isInstallable: boolean;
}
