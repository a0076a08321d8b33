import type { Place } from '../text/lines.ts';
import type { YamlProblem } from '../yaml/problems.ts';
import type { ManifestProblem } from '../manifest/problems.ts';
import type { EditReason, ManifestFile } from '../recipes/types.ts';
import type { Plan } from '../plan/types.ts';
import type { KustomizeStop } from './kustomize-stops.ts';
import type { Provenance } from './provenance.ts';

/** The forms in which a plan is taken away, as the command line names them. */
export const forms = ['manifest', 'diff', 'kustomize', 'jsonpatch', 'script'] as const;
export type Form = (typeof forms)[number];

/** What every form of a plan is made of. Hashes are given: the engine computes none. */
export interface FormInput {
  readonly plan: Plan;
  /** The text that the plan's edits refer to, and its sha256. */
  readonly original: string;
  readonly originalSha256: string;
  /** The sha256 of the plan's manifest. */
  readonly editedSha256: string;
  /** The upstream file that `original` is by its hash; undefined for a person's own. */
  readonly known: { readonly release: string; readonly file: ManifestFile } | undefined;
}

export interface FormOptions {
  /** Says in comments inside the form what it was made of; a diff of no edits stays empty. */
  readonly withProvenance: boolean;
  /** Puts the original into the overlay's folder in place of upstream's address. A person's own file has no address, and is always put there. */
  readonly copyInput: boolean;
  /** What the original is called where it is kept: in a diff's head and in an overlay. Upstream's name where it is left out or is no plain name. */
  readonly inputName?: string;
}

/** One file of a form. `path` is relative, with `/`; a form of one file has its plain name. */
export interface FormFile {
  readonly path: string;
  readonly text: string;
}

/** The files of a form, under the name of the file or, where there are several, of the folder that holds them. */
export interface MadeForm {
  readonly name: string;
  readonly files: readonly [FormFile, ...FormFile[]];
}

/** The text in which something stands that cannot be compared. */
export type ComparedText = 'original' | 'manifest';

/** Why a text cannot be read object by object: what a manifest's reader says, or a value that has no certain JSON. */
export type UnreadableReason = (YamlProblem | ManifestProblem)['code'] | 'VALUE_UNCLEAR';

/** Why a form of a plan cannot be made. The manifest itself, its diff and the script always can. */
export type FormProblem =
  | {
      readonly code: 'OBJECTS_UNREADABLE';
      readonly place: Place;
      readonly args: { readonly of: ComparedText; readonly reason: UnreadableReason };
    }
  | { readonly code: 'OBJECT_WITHOUT_NAME'; readonly place: Place; readonly args: { readonly of: ComparedText } }
  | { readonly code: 'OBJECT_TWICE'; readonly place: Place; readonly args: { readonly of: ComparedText; readonly name: string } }
  | {
      readonly code: 'KUSTOMIZE_OTHERWISE';
      readonly place: Place;
      readonly args: { readonly of: ComparedText; readonly stop: KustomizeStop };
    }
  | { readonly code: 'OBJECTS_MOVED'; readonly args: Record<string, never> }
  | { readonly code: 'SEVERAL_OBJECTS'; readonly args: { readonly names: readonly string[] } }
  | { readonly code: 'OBJECT_COMES_OR_GOES'; readonly args: { readonly names: readonly string[] } }
  | { readonly code: 'COMMENTS_IMPOSSIBLE'; readonly args: { readonly form: Form } };

export type FormResult = { readonly ok: true; readonly made: MadeForm } | { readonly ok: false; readonly problem: FormProblem };

/** The sentences inside the files of the forms. They come from the messages: the engine has none. */
export interface FormWords {
  /** What each group of operations is for. */
  readonly reasons: Readonly<Record<EditReason, { readonly title: string }>>;
  /** Lines that say where a form comes from, each at most one line. */
  readonly provenance: (provenance: Provenance) => readonly string[];
  readonly kustomize: {
    readonly about: readonly string[];
    readonly order: readonly string[];
    readonly nothing: string;
    /** Where nothing is edited although it was not looked whether anything has to be. */
    readonly unchanged: string;
    readonly added: string;
    readonly removed: string;
    /** The overlay's README in Markdown. */
    readonly readme: (facts: OverlayFacts) => readonly string[];
  };
  readonly script: ScriptSentences;
}

/** What the README of an overlay speaks of. Everything in it is safe inside a code span. */
export interface OverlayFacts {
  readonly folder: string;
  readonly manifest: string;
  /** Upstream's address, where the overlay refers to it. */
  readonly url: string | undefined;
  /** The name of the copied file, where the overlay has it. */
  readonly copy: string | undefined;
  readonly originalSha256: string;
  readonly editedSha256: string;
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** The commands that copy images to a private registry, a line each; safe inside a block of code. Empty where none is moved. */
  readonly imageCommands: string;
  /** Words of the edits that the original has nowhere: what comes out has each of them. They need no quotes in a shell. */
  readonly witnesses: readonly string[];
}

/** What the script says, each in one line. `$…` in them means nothing to the shell. */
export interface ScriptSentences {
  readonly about: (manifest: string) => readonly string[];
  readonly usage: (script: string, hasAddress: boolean) => readonly string[];
  readonly noHash: string;
  readonly downloading: string;
  readonly wrongInput: string;
  readonly wrongResult: string;
  readonly noPatch: string;
  readonly inTheWay: (manifest: string) => string;
  readonly made: (manifest: string) => string;
  readonly nothingChanges: string;
  /** As `unchanged` of the overlay. */
  readonly unchanged: string;
  readonly changes: string;
  readonly notApplied: string;
  readonly noKubectl: string;
  readonly clusterDiff: string;
  readonly diffFailed: string;
  readonly noTerminal: string;
  /** Stands before the name of kubectl's context. */
  readonly context: string;
  readonly question: string;
}
