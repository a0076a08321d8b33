import { createStore } from 'zustand/vanilla';
import { composeEdits, type ReasonedEdit, type Selection, type TextEdit } from '../../engine/index.ts';
import { choices, type Choices } from '../choices.ts';
import { chooseSelection } from '../choose.ts';

/** What a person changed in one text, by repairs and by hand. */
export interface Draft {
  /** Against the text that they began with; none where everything was taken back. */
  readonly edits: readonly ReasonedEdit[];
  /** Earlier and later states, for undo and redo. What is typed in one go is one of them. */
  readonly past: readonly Edits[];
  readonly future: readonly Edits[];
  /** What stood there when the result was last copied or downloaded. */
  readonly saved: Edits;
  readonly isTyping: boolean;
  /** What was on the page when it was begun, which is the way back to it. */
  readonly origin: Origin | undefined;
}

/** The choices that a draft was begun under. */
export interface Origin extends Pick<Choices, 'source' | 'own'> {
  readonly selection: Selection;
}

type Edits = readonly ReasonedEdit[];

/** Every draft by the text that it began with, so that another choice, and the way back, lose nothing. */
export interface Drafts {
  readonly byBase: ReadonlyMap<string, Draft>;
}

const none: Edits = [];

export const noDraft: Draft = { edits: none, past: [], future: [], saved: none, isTyping: false, origin: undefined };

export const drafts = createStore<Drafts>()(() => ({ byBase: new Map() }));

/** Repairs the text: `edits` refer to `text`, which is what `base` and its draft come to. */
export function repairDraft(base: string, text: string, edits: Edits): void {
  change(base, text, edits, false);
}

/** A change of a person's own hand, under no reason but theirs. */
export function typeInDraft(base: string, text: string, edits: readonly TextEdit[]): void {
  const own = edits.map(({ start, end, newText }): ReasonedEdit => {
    return { start, end, newText, changes: [{ action: newText === '' ? 'remove' : 'add', subject: '', step: 'own-change' }] };
  });
  change(base, text, own, true);
}

export function undoDraft(base: string): void {
  const draft = draftOf(base);
  const edits = draft.past.at(-1);
  if (edits !== undefined)
    put(base, { ...draft, edits, past: draft.past.slice(0, -1), future: [draft.edits, ...draft.future], isTyping: false });
}

export function redoDraft(base: string): void {
  const draft = draftOf(base);
  const [edits, ...future] = draft.future;
  if (edits !== undefined) put(base, { ...draft, edits, past: [...draft.past, draft.edits], future, isTyping: false });
}

/** Takes everything back that was changed. It can be undone as one step. */
export function resetDraft(base: string): void {
  const draft = draftOf(base);
  if (draft.edits.length > 0) put(base, { ...draft, edits: none, past: [...draft.past, draft.edits], future: [], isTyping: false });
}

/** Says that what the draft comes to was copied or downloaded. */
export function saveDraft(base: string): void {
  const draft = draftOf(base);
  if (draft !== noDraft) put(base, { ...draft, saved: draft.edits });
}

/** Forgets a draft for good. */
export function discardDraft(base: string): void {
  drafts.setState(({ byBase }) => ({ byBase: new Map([...byBase].filter(([text]) => text !== base)) }));
}

/** Drafts that hold something and are of another text than `base`, the newest last. */
export function otherDrafts({ byBase }: Drafts, base: string): readonly (readonly [base: string, draft: Draft])[] {
  return [...byBase].filter(([text, { edits }]) => text !== base && edits.length > 0);
}

/** Brings back what was on the page when a draft was begun, and the draft with it. */
export function goBackTo({ selection, source, own }: Origin): void {
  chooseSelection(selection);
  choices.setState({ source, own: own ?? choices.getState().own, guess: undefined });
}

/** Whether anything would be lost with the page. */
export function hasUnsaved(all: Drafts): boolean {
  return countUnsaved(all) > 0;
}

/** How many manifests have changes that were not handed out since. */
export function countUnsaved({ byBase }: Drafts): number {
  return [...byBase.values()].filter(({ edits, saved }) => edits !== saved && edits.length > 0).length;
}

function change(base: string, text: string, edits: Edits, isTyping: boolean): void {
  const draft = draftOf(base);
  const composed = withoutNothing(base, composeEdits(base, draft.edits, text, edits));
  const past = isTyping && draft.isTyping ? draft.past : [...draft.past, draft.edits];
  put(base, { ...draft, edits: composed, past, future: [], isTyping, origin: draft.origin ?? findOrigin() });
}

/** Without edits that only touch, so that no one of them is nothing, and give back together what stood there: what was deleted and typed again. */
function withoutNothing(base: string, edits: Edits): Edits {
  const runs: ReasonedEdit[][] = [];
  for (const edit of edits) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1)?.end === edit.start) last.push(edit);
    else runs.push([edit]);
  }
  const kept = runs.filter((run) => {
    const newText = run.map((edit) => edit.newText).join('');
    return newText !== base.slice(run[0]?.start, run.at(-1)?.end);
  });
  return kept.length === runs.length ? edits : kept.flat();
}

function draftOf(base: string): Draft {
  return drafts.getState().byBase.get(base) ?? noDraft;
}

function findOrigin(): Origin {
  const { selection, source, own } = choices.getState();
  return { selection, source, own: source === 'own' ? own : undefined };
}

function put(base: string, draft: Draft): void {
  drafts.setState(({ byBase }) => ({ byBase: new Map(byBase).set(base, draft) }));
}
