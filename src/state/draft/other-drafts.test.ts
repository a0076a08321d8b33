import { beforeEach, describe, expect, it } from 'vitest';
import { choices, initialChoices } from '../choices.ts';
import { chooseNetwork, chooseSource, openOwnManifest } from '../choose.ts';
import { discardDraft, drafts, goBackTo, otherDrafts, typeInDraft, undoDraft } from './drafts.ts';

const base = 'a: 1\n';
const other = 'b: 1\n';
const type = (text: string, newText: string) => typeInDraft(text, text, [{ start: 0, end: 0, newText }]);
const others = (of = base) => otherDrafts(drafts.getState(), of).map(([text]) => text);

beforeEach(() => {
  drafts.setState({ byBase: new Map() });
  choices.setState(initialChoices, true);
});

describe('drafts of other manifests', () => {
  it('are those that hold something', () => {
    type(base, '# mine\n');
    type(other, '# mine\n');
    expect(others()).toEqual([other]);
    expect(others('')).toEqual([base, other]);
    undoDraft(other);
    expect(others()).toEqual([]);
  });

  it('can be discarded alone', () => {
    type(base, '# mine\n');
    type(other, '# mine\n');
    discardDraft(other);
    expect(others('')).toEqual([base]);
  });

  it('are gone back to with the choices and the file that they were begun under', () => {
    const own = { name: 'mine.yaml', content: base };
    openOwnManifest(own);
    type(base, '# mine\n');
    const { selection } = choices.getState();
    chooseNetwork('flannel');
    chooseSource('automatic');
    type(base, '# more\n');
    const origin = drafts.getState().byBase.get(base)?.origin;
    expect(origin).toEqual({ selection, source: 'own', own });
    if (origin !== undefined) goBackTo(origin);
    expect(choices.getState()).toMatchObject({ selection, source: 'own', own });
  });

  it('keep the own file that is at hand where they were begun on another manifest', () => {
    type(other, '# mine\n');
    const own = { name: 'mine.yaml', content: base };
    openOwnManifest(own);
    const origin = drafts.getState().byBase.get(other)?.origin;
    if (origin !== undefined) goBackTo(origin);
    expect(choices.getState()).toMatchObject({ source: 'automatic', own });
  });
});
