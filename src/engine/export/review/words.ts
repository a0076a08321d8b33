import type { AuditFinding, AuditLevel } from '../../audit/types.ts';
import type { Finding, LifeCycle, SupportStatus, UpstreamAnswer } from '../../advise/types.ts';
import type { Source, Strength } from '../../catalog/sources.ts';
import type { Hunk, PlanNotice } from '../../plan/types.ts';
import type { RunbookSection, RunbookStepId, RunbookValue } from '../../plan/runbook-types.ts';
import type { Change, EditReason } from '../../recipes/types.ts';
import type { SwitchId } from '../../catalog/deviations.ts';
import type { Selection } from '../../selection/selection.ts';
import type { ProofFigures, ProofGap } from '../proof.ts';

interface Titled {
  readonly title: string;
  readonly about?: string;
}

interface StepWords extends Titled {
  readonly why: string;
  readonly expect?: string;
  readonly also?: string;
  readonly console?: string;
}

/** Where an edit comes from: a documented step, one beyond the vendor's page, a repair of the file, or a person's own hand. */
export type EditOrigin = 'documented' | 'extra' | 'repair' | 'own';

/** The lines that a hunk takes away and puts in, and whether other edits share them. */
export type HunkPlace = Pick<Hunk, 'oldStart' | 'oldLines' | 'newStart' | 'newLines'> & { readonly isShared: boolean };

/** How a language joins what a review puts together. */
export interface Joints {
  /** What stands between a sentence or a label and what follows it: a blank, or nothing where the sign before brings its own. */
  readonly gap: string;
  /** What stands between two of several things in a row. */
  readonly comma: string;
  /** Words, names and values in a row. */
  readonly row: (all: readonly string[]) => string;
  /** Phrases one after another, which may hold commas of their own. */
  readonly phrases: (all: readonly string[]) => string;
  /** What stands in front of that which it names. */
  readonly label: (words: string) => string;
  /** Words that are no sentence yet, as one that ends. */
  readonly statement: (words: string) => string;
}

/** The sentences of a review. They come from the messages: the engine has none. */
export interface ReviewWords {
  readonly language: string;
  readonly joints: Joints;
  readonly title: (manifest: string) => string;
  /** `needsNoEdit`: the recipe found everything as it has to be. */
  readonly summary: (figures: ProofFigures, original: string, needsNoEdit: boolean) => string;
  /** What stands beside the status: errors and warnings of the verdict. Empty where there are none. */
  readonly alarms: (errors: number, warnings: number) => string;
  /** Whose file it is that nobody vouches for. */
  readonly pairAlone: string;
  readonly audit: Titled & {
    readonly says: (counts: Readonly<Record<AuditLevel, number>>) => string;
    readonly line: (line: number) => string;
    readonly finding: (finding: AuditFinding) => string;
  };
  /** The original, by what it is. */
  readonly upstream: (file: string, release: string) => string;
  readonly notUpstream: string;
  readonly notAllowed: string;
  /** What stands in a field, under the name of the field. */
  readonly selection: Titled & {
    readonly head: readonly string[];
    readonly rows: (selection: Selection) => readonly (readonly string[])[];
  };
  readonly verdict: Titled & {
    readonly head: readonly string[];
    readonly axes: { readonly support: string; readonly upstream: string; readonly kubernetes: string; readonly calico: string };
    readonly status: Readonly<Record<SupportStatus, { readonly word: string }>>;
    /** The word where there is an error besides it: nobody may take it for a plain yes. */
    readonly withError: (word: string) => string;
    readonly upstream: (answer: UpstreamAnswer) => string;
    readonly lifeCycle: (cycle: LifeCycle) => string;
    readonly findings: string;
    readonly levels: Readonly<Record<Finding['level'], string>>;
    readonly finding: (finding: Finding) => string;
    readonly none: string;
  };
  /** What was chosen otherwise than documented. An extra says why it is made in the words of its edit. */
  readonly deviations: Titled & {
    readonly off: string;
    readonly added: string;
    /** What it means to go without an edit. */
    readonly without: Readonly<Record<SwitchId, string>>;
  };
  readonly edits: Titled & {
    readonly none: string;
    /** Where nothing is edited although it was not looked whether anything has to be. */
    readonly unchanged: string;
    readonly reasons: Readonly<Record<EditReason, { readonly title: string; readonly reason: string }>>;
    readonly change: (change: Change) => string;
    readonly place: (place: HunkPlace) => string;
    readonly origins: Readonly<Record<EditOrigin, string>>;
    readonly satisfied: string;
  };
  readonly notices: Titled & {
    readonly none: string;
    readonly levels: Readonly<Record<PlanNotice['level'], string>>;
    readonly notice: (notice: PlanNotice) => string;
  };
  readonly diff: Titled & {
    readonly none: string;
    readonly unchanged: string;
    readonly apply: (file: string) => string;
    readonly escaped: string;
  };
  readonly proof: Titled & {
    readonly head: readonly string[];
    readonly figures: { readonly [Key in keyof ProofFigures]: string };
    readonly count: (number: number) => string;
    readonly command: string;
    readonly expects: string;
    readonly gaps: Readonly<Record<ProofGap, string>>;
  };
  readonly images: Titled & { readonly before: string };
  readonly runbook: Titled & {
    readonly withdrawn: string;
    readonly missing: Readonly<Record<RunbookValue, string>>;
    readonly sections: Readonly<Record<RunbookSection, { readonly title: string; readonly about: string }>>;
    readonly steps: Readonly<Record<RunbookStepId, StepWords>>;
    readonly optional: string;
    readonly expected: string;
    readonly console: string;
  };
  readonly sources: Titled & {
    readonly head: readonly string[];
    readonly publishers: Readonly<Record<Source['publisher'], string>>;
    readonly date: (source: Source) => string;
    /** What follows the link to a source, in brackets: its date, and its number in the list. */
    readonly details: (date: string, number: string) => string;
    readonly strengths: Readonly<Record<Strength, string>>;
  };
  readonly origin: Titled & {
    readonly head: readonly string[];
    readonly link: string;
    /** The day that the answer is of. */
    readonly asOf: string;
    readonly data: string;
    readonly tool: string;
    /** What is in the manifest and in no link. */
    readonly linkLacks: string;
  };
  readonly signOff: Titled & { readonly head: readonly string[]; readonly roles: readonly string[]; readonly wide: readonly string[] };
}
