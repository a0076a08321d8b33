import { beforeEach, describe, expect, it } from 'vitest';
import { drafts, noDraft, resetDraft, typeInDraft, undoDraft } from './drafts.ts';

const base = 'a: 1\nb: 2\n';
const draft = () => drafts.getState().byBase.get(base) ?? noDraft;

beforeEach(() => drafts.setState({ byBase: new Map() }));

describe('what was changed', () => {
  it('is nothing any more when it is typed as it was, letter by letter', () => {
    typeInDraft(base, base, [{ start: 3, end: 4, newText: '' }]);
    typeInDraft(base, 'a: \nb: 2\n', [{ start: 2, end: 3, newText: '' }]);
    expect(draft().edits).toHaveLength(2);
    typeInDraft(base, 'a:\nb: 2\n', [{ start: 2, end: 2, newText: ' ' }]);
    typeInDraft(base, 'a: \nb: 2\n', [{ start: 3, end: 3, newText: '1' }]);
    expect(draft().edits).toEqual([]);
  });

  it('stays beside what came to nothing', () => {
    typeInDraft(base, base, [{ start: 8, end: 9, newText: '3' }]);
    typeInDraft(base, 'a: 1\nb: 3\n', [{ start: 3, end: 4, newText: '' }]);
    typeInDraft(base, 'a: \nb: 3\n', [{ start: 3, end: 3, newText: '1' }]);
    expect(draft().edits).toMatchObject([{ start: 8, end: 9, newText: '3' }]);
  });

  it('is taken back as a whole, in one step that can be undone', () => {
    typeInDraft(base, base, [{ start: 0, end: 0, newText: 'x' }]);
    const { edits } = draft();
    resetDraft(base);
    expect(draft().edits).toEqual([]);
    undoDraft(base);
    expect(draft().edits).toBe(edits);
  });

  it('is left alone where it is nothing', () => {
    resetDraft(base);
    expect(drafts.getState().byBase.size).toBe(0);
  });
});
