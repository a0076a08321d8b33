import { beforeEach, describe, expect, it } from 'vitest';
import { applyEdits, type ReasonedEdit } from '../../engine/index.ts';
import { drafts, hasUnsaved, noDraft, redoDraft, repairDraft, saveDraft, typeInDraft, undoDraft } from './drafts.ts';

const base = 'a: 1\nb: 2\nc: 3\n';

const draft = () => drafts.getState().byBase.get(base) ?? noDraft;
const text = () => applyEdits(base, draft().edits);

/** Puts `newText` in place of what stands in the text now. */
function edit(old: string, newText: string): ReasonedEdit {
  const start = text().indexOf(old);
  return { start, end: start + old.length, newText, changes: [{ action: 'replace', subject: old, step: 'unknown-word' }] };
}

const repair = (old: string, newText: string) => repairDraft(base, text(), [edit(old, newText)]);
const type = (old: string, newText: string) => typeInDraft(base, text(), [edit(old, newText)]);

beforeEach(() => drafts.setState({ byBase: new Map() }));

describe('a draft', () => {
  it('has every repair, each against the text that the one before left', () => {
    repair('1', 'one');
    repair('3', 'three');
    repair('one', '1st');
    expect(text()).toBe('a: 1st\nb: 2\nc: three\n');
    expect(draft().edits).toHaveLength(2);
  });

  it('is undone and made again step by step', () => {
    repair('1', 'one');
    repair('2', 'two');
    undoDraft(base);
    expect(text()).toBe('a: one\nb: 2\nc: 3\n');
    undoDraft(base);
    expect(text()).toBe(base);
    redoDraft(base);
    redoDraft(base);
    expect(text()).toBe('a: one\nb: two\nc: 3\n');
  });

  it('is left alone where there is nothing to undo, or to make again', () => {
    undoDraft(base);
    redoDraft(base);
    expect(drafts.getState().byBase.size).toBe(0);
    repair('1', 'one');
    redoDraft(base);
    expect(text()).toBe('a: one\nb: 2\nc: 3\n');
  });

  it('forgets what was undone once something else is done', () => {
    repair('1', 'one');
    undoDraft(base);
    repair('2', 'two');
    redoDraft(base);
    expect(text()).toBe('a: 1\nb: two\nc: 3\n');
  });

  it('takes what is typed in one go as one step', () => {
    type('1', 'o');
    type('o', 'on');
    type('on', 'one');
    undoDraft(base);
    expect(text()).toBe(base);
  });

  it.each([
    ['a repair', () => repair('2', 'two')],
    [
      'an undo and its opposite',
      () => {
        undoDraft(base);
        redoDraft(base);
      },
    ],
  ])('begins another step of typing after %s', (_, between) => {
    type('1', 'o');
    between();
    type('o', 'on');
    undoDraft(base);
    expect(text()).toMatch(/^a: o\n/);
  });

  it('says under each change whose it is', () => {
    repair('1', 'one');
    type('b: 2\n', '');
    expect(draft().edits.map(({ changes }) => changes.map(({ action, step }) => [action, step]))).toEqual([
      [['replace', 'unknown-word']],
      [['remove', 'own-change']],
    ]);
  });

  it('has no edit left where typing gives back what stood there', () => {
    type('1', 'one');
    type('one', '1');
    expect(draft().edits).toEqual([]);
    expect(hasUnsaved(drafts.getState())).toBe(false);
  });
});

describe('unsaved drafts', () => {
  it('are those that were changed since they were copied or downloaded', () => {
    expect(hasUnsaved(drafts.getState())).toBe(false);
    repair('1', 'one');
    expect(hasUnsaved(drafts.getState())).toBe(true);
    saveDraft(base);
    expect(hasUnsaved(drafts.getState())).toBe(false);
    repair('2', 'two');
    expect(hasUnsaved(drafts.getState())).toBe(true);
    undoDraft(base);
    expect(hasUnsaved(drafts.getState())).toBe(false);
  });

  it('are not made by saving a text that nobody changed', () => {
    saveDraft(base);
    expect(drafts.getState().byBase.size).toBe(0);
  });

  it('are found among those of other texts', () => {
    repair('1', 'one');
    saveDraft(base);
    repairDraft('x: 1\n', 'x: 1\n', [{ start: 3, end: 4, newText: '2', changes: [] }]);
    expect(hasUnsaved(drafts.getState())).toBe(true);
  });
});
