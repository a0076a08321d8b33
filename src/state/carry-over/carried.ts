import type { ReasonedEdit } from '../../engine/index.ts';
import type { Choices, RunbookTexts, SourceChoice } from '../choices.ts';
import type { ClustersView } from '../clusters/clusters-view.ts';
import type { formsView } from '../forms-view.ts';
import type { matrixView } from '../matrix-view.ts';

/** The shape of what is put aside. Another shape gets another number, and is not read by pages that do not know it. */
export const SCHEMA = 1;

/** Under what a tab notes for itself that it has put something aside. */
export const MARK = 'calicut.carry-over';

/** Milliseconds for which something that was put aside is of use: it is taken back at once, or by nobody. */
export const OF_USE_FOR = 10 * 60 * 1000;

/** A selection as plain data: the link, which is versioned and read by a reader that takes anything, and what no link has. */
export interface CarriedSelection {
  readonly link: string;
  readonly registry: string | undefined;
}

/** A person's own manifest as its bytes. */
export interface CarriedFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** A draft with every state that can be gone back or forward to; `at` is the one that stands, `savedAt` the one that was handed out, or -1. */
export interface CarriedDraft {
  readonly base: string;
  readonly states: readonly (readonly ReasonedEdit[])[];
  readonly at: number;
  readonly savedAt: number;
  readonly origin: CarriedOrigin | undefined;
}

/** `own`: the number of the file in `files`. */
export interface CarriedOrigin extends CarriedSelection {
  readonly source: SourceChoice;
  readonly own: number | undefined;
}

/** The choices that follow from no link. */
type Plain = Pick<
  Choices,
  'isCalicoByHand' | 'podCidrText' | 'registryText' | 'source' | 'hasSeveralImages' | 'upgradeTarget' | 'tab' | 'isFullView'
> & { readonly runbookValues: RunbookTexts };

/** What is on the page and nowhere else, as plain data that a browser can store. */
export interface Carried {
  readonly schema: typeof SCHEMA;
  /** When it was put aside, in milliseconds since 1970. */
  readonly time: number;
  /** What stood in the address behind the page's path: another link that is opened in its place is what is shown. */
  readonly address: string;
  readonly files: readonly CarriedFile[];
  readonly selection: CarriedSelection;
  readonly choices: Plain;
  readonly own: number | undefined;
  readonly drafts: readonly CarriedDraft[];
  /** The draft of what is on the page, by its number. */
  readonly shown: number | undefined;
  readonly forms: ReturnType<typeof formsView.getState>;
  readonly matrix: ReturnType<typeof matrixView.getState>;
  readonly clusters: ClustersView;
}
