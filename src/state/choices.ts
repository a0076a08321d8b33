import { createStore } from 'zustand/vanilla';
import {
  defaultSelection,
  type ExtraId,
  type Guess,
  type LinkNotice,
  type Selection,
  type SwitchId,
  type VersionPair,
} from '../engine/index.ts';
import type { OwnManifest } from '../sources/index.ts';

/** Which manifest a person wants: what the page finds by itself, upstream's from its server, their own, or the sample. */
export type SourceChoice = 'automatic' | 'upstream' | 'own' | 'sample';

/** The views of the right side, in the order of their tabs. */
export const tabs = ['changes', 'audit', 'manifest', 'forms', 'commands', 'matrix', 'upgrade', 'clusters'] as const;
export type Tab = (typeof tabs)[number];

/** Values for the commands as they are typed, whether or not they are well formed. */
export interface RunbookTexts {
  readonly clusterId: string;
  readonly region: string;
}

/** Edits that had been turned off and extras that had been added, of which the selection says nothing any more. */
export interface Dropped {
  readonly without: readonly SwitchId[];
  readonly extras: readonly ExtraId[];
}

/** Everything a person has chosen, and nothing that follows from it. */
export interface Choices {
  /** Valid at all times: what is typed and wrong stays in `podCidrText` and `registryText` alone. */
  readonly selection: Selection;
  /** That the Calico release was picked against the table, so that it stays when Kubernetes changes. */
  readonly isCalicoByHand: boolean;
  /** The pod CIDR as it is typed, kept while it is wrong and while the network has no use for it. */
  readonly podCidrText: string;
  /** The registry as it is typed, kept while it is wrong and while images come from upstream's. */
  readonly registryText: string;
  readonly source: SourceChoice;
  /** Kept while another source is chosen, so that going back loses nothing. */
  readonly own: OwnManifest | undefined;
  /** The view in which the person's own manifest was opened; undefined where it came with an update of the page. */
  readonly openedIn: Tab | undefined;
  /** What the person's own manifest was taken for when it was opened. */
  readonly guess: Guess | undefined;
  /** That node pools have different images, even while one is ticked. */
  readonly hasSeveralImages: boolean;
  /** What the page chose along with a person's choice, until their next one. */
  readonly followed: { readonly calico: string; readonly kubernetes: string } | undefined;
  /** What the cluster that was chosen last does not have, and what went with that, until the next choice. */
  readonly dropped: Dropped | undefined;
  /** What was adjusted when a link was opened, until it is dismissed. */
  readonly linkNotices: readonly LinkNotice[];
  /** What the person gives for the commands. It stays on the page: no link has it. */
  readonly runbookValues: RunbookTexts;
  /** Where an upgrade is to end; undefined where the newest tested pair will do. */
  readonly upgradeTarget: VersionPair | undefined;
  readonly tab: Tab;
  /** The changes in the whole file, in the editor, in place of the list. */
  readonly isFullView: boolean;
  /** The line of the result that the full view is to go to, until it has. A new object each time it is asked for. */
  readonly goTo: { readonly line: number } | undefined;
}

export const initialChoices: Choices = {
  selection: defaultSelection,
  isCalicoByHand: false,
  podCidrText: '',
  registryText: '',
  source: 'automatic',
  own: undefined,
  openedIn: undefined,
  guess: undefined,
  hasSeveralImages: false,
  followed: undefined,
  dropped: undefined,
  linkNotices: [],
  runbookValues: { clusterId: '', region: '' },
  upgradeTarget: undefined,
  tab: 'changes',
  isFullView: false,
  goTo: undefined,
};

export const choices = createStore<Choices>()(() => initialChoices);
