import type { TextEdit } from '../../text/edits.ts';
import type { ByHandReason, RuleFinding } from '../types.ts';
import type { RepairId } from '../../recipes/types.ts';
import type { NodeRange } from '../../yaml/document.ts';
import type { Outline } from './outline.ts';
import type { Outcome, Trial } from './trial.ts';

/** What a finding on a document that kubectl cannot read may be. */
export type BrokenId =
  | 'PASTED_INDENTATION'
  | 'TAB_INDENTATION'
  | 'MISSING_BLANK'
  | 'PAGE_ELLIPSIS'
  | 'MISSING_PARENT'
  | 'YAML_SYNTAX'
  | 'CONTROL_CHARACTER'
  | 'NESTED_TOO_DEEPLY'
  | 'DOCUMENT_TOO_LARGE';

export type BrokenFinding = RuleFinding<BrokenId>;

/** The state of a broken document at one moment: the edits that are tried already, and where the parser stops with them. */
export interface Situation {
  readonly trial: Trial;
  /** Edits so far; with them the document is still broken. */
  readonly tried: readonly TextEdit[];
  /** Lines (from 0, in the document) that have their edit. */
  readonly touched: ReadonlySet<number>;
  /** The document with the edits so far. Its lines have the numbers of the original's. */
  readonly source: string;
  readonly outline: Outline;
  /** Where the parser stops: line from 0, in the document. */
  readonly error: { readonly line: number; readonly reason: string };
}

/** What is wrong, in the terms of a finding; what `countAsKubectl` says is added to its arguments. */
export interface Mistake {
  readonly id: BrokenId;
  readonly range: NodeRange;
  readonly args: BrokenFinding['args'];
  readonly sources: BrokenFinding['sources'];
  /** The line (from 0, in the document) that kubectl names, where it is known better than by where the parser stops. */
  readonly kubectlAt?: number;
}

/** A mistake with where the parser stopped because of it, and what can be done. */
export interface Explained {
  readonly mistake: Mistake;
  readonly offset: number;
  readonly remedy: BrokenFinding['remedy'];
}

/** The mistakes that can be repaired, and what the repair is called. */
export const repairIds = {
  PASTED_INDENTATION: 'pasted-indentation',
  MISSING_BLANK: 'missing-blank',
  PAGE_ELLIPSIS: 'page-ellipsis',
} as const satisfies Partial<Record<BrokenId, RepairId>>;

/** A mistake with what makes the document readable, or lets the parser come further. */
export interface Fix {
  readonly mistake: Mistake & { readonly id: keyof typeof repairIds };
  /** Edits of the text that leave every line its number; what was tried. */
  readonly trial: readonly TextEdit[];
  /** The edits of the repair, where they are others. */
  readonly repair?: readonly TextEdit[];
  /** What the repair is about, for the sentence beside it. */
  readonly action: 'replace' | 'remove' | 'add';
  readonly subject: string;
  readonly lines: readonly number[];
  readonly outcome: Outcome;
}

/** A recogniser's answer: a fix, or a mistake for which none is provable. */
export type Recognised = { readonly fix: Fix } | { readonly mistake: Mistake; readonly why: ByHandReason };

/** Looks for one kind of mistake where the parser stops. Undefined when it is none of that kind. */
export type Recogniser = (situation: Situation) => Recognised | undefined;
