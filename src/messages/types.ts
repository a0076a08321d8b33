import type {
  Adjustment,
  AuditArgs,
  AuditNames,
  AuditRuleId,
  ByHandReason,
  Change,
  EditReason,
  FindingArgs,
  FindingId,
  LinkNotice,
  PlanNotice,
  PlanProblem,
  StepId,
  Strength,
  SupportStatus,
} from '../engine/index.ts';
import type { SourceProblem } from '../sources/problems.ts';

/** The sentence of each coded value, from the value's own arguments. A code without a sentence does not compile. */
type Sentences<Coded extends { readonly code: string; readonly args: unknown }> = {
  readonly [Code in Coded['code']]: (args: Extract<Coded, { readonly code: Code }>['args']) => string;
};

/** Anything that stands in the way of a manifest. */
export type Problem = PlanProblem | SourceProblem;

/** Anything that was adjusted or that a person should know although there is a manifest. */
export type Notice = PlanNotice | LinkNotice | Adjustment;

/** What a rule says, and what to do about it. Both are whole sentences. */
export type FindingSentences = {
  readonly [Id in FindingId]: { readonly says: (args: FindingArgs) => string; readonly next: (args: FindingArgs) => string };
};
export type ProblemSentences = Sentences<Problem>;
export type NoticeSentences = Sentences<Notice>;
export type StepSentences = { readonly [Id in StepId]: { readonly title: string; readonly reason: string } };
/** Why a text is edited, where no step of a recipe wants it. */
export type RepairSentences = { readonly [Id in Exclude<EditReason, StepId>]: { readonly title: string; readonly reason: string } };
export type ChangeSentences = { readonly [Action in Change['action']]: (change: Change) => string };
export type StatusSentences = { readonly [Status in SupportStatus]: { readonly word: string; readonly sentence: string } };
export type StrengthSentences = { readonly [One in Strength]: string };

/** What a rule of the audit is called, what it says, and what to do where there is no repair. */
export interface AuditSentence {
  readonly title: string;
  readonly says: (args: AuditArgs, names: AuditNames) => string;
  readonly next: (args: AuditArgs, names: AuditNames) => string;
}
export type AuditSentences = { readonly [Id in AuditRuleId]: AuditSentence };
export type ByHandSentences = { readonly [Why in ByHandReason]: string };
