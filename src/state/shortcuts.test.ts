import { beforeEach, describe, expect, it } from 'vitest';
import { fakeStorage, fakeWindow, strangeTexts } from '../testing/fake-storage.ts';
import { activeKeys, findShortcut, isCharacter, setCharacterShortcuts, setShortcut, shortcutSettings, shortcuts } from './shortcuts.ts';

const plain = { key: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false };
const usual = { hasCharacters: true, none: [] };
const settings = () => shortcutSettings.store.getState().value;

let storage = fakeStorage();
beforeEach(() => {
  storage = fakeStorage();
  shortcutSettings.start(() => storage, fakeWindow());
});

describe('shortcuts', () => {
  it('have keys of their own', () => {
    expect(new Set(shortcuts.map(({ keys }) => keys.join('+'))).size).toBe(shortcuts.length);
  });

  it.each([
    [{ key: 'Enter', ctrlKey: true }, 'download'],
    [{ key: 'Enter', metaKey: true }, 'download'],
    [{ key: 'Enter', ctrlKey: true, shiftKey: true }, 'copy'],
    [{ key: 'n' }, 'next'],
    [{ key: 'p' }, 'previous'],
    [{ key: '?', shiftKey: true }, 'help'],
    [{ key: '?' }, 'help'],
    [{ key: '8' }, 'clusters'],
    [{ key: 'Enter' }, undefined],
    [{ key: 'Enter', shiftKey: true }, undefined],
    [{ key: 'Enter', ctrlKey: true, metaKey: true }, undefined],
    [{ key: 'Enter', ctrlKey: true, altKey: true }, undefined],
    [{ key: 'N', shiftKey: true }, undefined],
    [{ key: 'n', ctrlKey: true }, undefined],
    [{ key: 'p', metaKey: true }, undefined],
    [{ key: 'l', altKey: true }, undefined],
    [{ key: 'n', isComposing: true }, undefined],
    [{ key: '9' }, undefined],
    [{ key: 'main' }, undefined],
  ])('%j is %s', (pressed, id) => {
    expect(findShortcut({ ...plain, ...pressed }, usual)).toBe(id);
  });

  it('of one character are turned off together, and the others stay', () => {
    setCharacterShortcuts(false);
    const left = shortcuts.filter(({ id }) => activeKeys(id, settings()) !== undefined);
    expect(left.map(({ id }) => id)).toEqual(['download', 'copy']);
    expect(shortcuts.filter(({ keys }) => isCharacter(keys))).toHaveLength(shortcuts.length - 2);
    expect(findShortcut({ ...plain, key: 'n' }, settings())).toBeUndefined();
  });

  it('are set to none one by one, and get their keys back', () => {
    setShortcut('download', false);
    setShortcut('next', false);
    expect(findShortcut({ ...plain, key: 'Enter', ctrlKey: true }, settings())).toBeUndefined();
    expect(findShortcut({ ...plain, key: 'p' }, settings())).toBe('previous');
    setShortcut('download', true);
    expect(settings().none).toEqual(['next']);
    shortcutSettings.start(() => storage, fakeWindow());
    expect(settings()).toEqual({ hasCharacters: true, none: ['next'] });
  });

  it.each(strangeTexts)('are as usual where something else is stored: %#', (text) => {
    storage.setItem('calicut.shortcuts', text);
    shortcutSettings.start(() => storage, fakeWindow());
    expect(settings()).toEqual(usual);
  });

  it('that are not known any more are dropped from what is stored', () => {
    storage.setItem('calicut.shortcuts', '{"v":1,"value":{"hasCharacters":false,"none":["gone","help",5,"help"]}}');
    shortcutSettings.start(() => storage, fakeWindow());
    expect(settings()).toEqual({ hasCharacters: false, none: ['help'] });
  });
});
