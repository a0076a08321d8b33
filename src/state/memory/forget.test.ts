import { describe, expect, it, vi } from 'vitest';
import { defaultSelection, encodeLink } from '../../engine/index.ts';
import { fakeStorage, fakeWindow } from '../../testing/fake-storage.ts';
import { choices } from '../choices.ts';
import { chooseImage } from '../choose.ts';
import { chooseLanguage, startLanguage, wantedLanguage } from '../language.ts';
import { setCharacterShortcuts, shortcutSettings } from '../shortcuts.ts';
import { chooseTheme, startTheme, theme } from '../theme.ts';
import { deliveries, recordDelivery } from './deliveries.ts';
import { forget, forgetEverything, isOfflineRefused, listRemembered, parts } from './forget.ts';
import { opening, startMemory } from './opening.ts';
import { presets, savePreset } from './presets.ts';
import { startShelves } from './start-shelves.ts';
import { answerTour } from './tour-answer.ts';

/** A page on which everything was done that it remembers. */
function usedPage() {
  const storage = fakeStorage({ 'calicut.old': 'of an older page', other: 'of another page' });
  const there = () => storage;
  const root = { dataset: {} } as unknown as HTMLElement;
  startTheme(root, there, { matches: false, addEventListener: () => undefined } as unknown as MediaQueryList);
  startLanguage('https://calicut.test/', there, ['en']);
  startMemory(choices, there, new URL('https://calicut.test/') as unknown as Location);
  startShelves(there, fakeWindow());
  const link = encodeLink(defaultSelection);
  chooseTheme('dark');
  chooseLanguage('ja');
  chooseImage(choices.getState().selection.images[0] === 'ol9' ? 'ubuntu' : 'ol9');
  savePreset('mine', link);
  recordDelivery({ at: '2026-11-21T12:00:00.000Z', way: 'copied', name: 'calico.yaml', sha256: undefined, link, isRemade: true });
  setCharacterShortcuts(false);
  answerTour(there);
  return { storage, there };
}

const nothingAside = async () => undefined;

describe('what is remembered', () => {
  it('is listed part by part', () => {
    expect(listRemembered(usedPage().there)).toEqual(parts);
    expect(listRemembered(() => fakeStorage())).toEqual([]);
  });

  it.each(parts)('is forgotten by itself: %s', (part) => {
    const { there } = usedPage();
    forget(part, there);
    expect(listRemembered(there)).toEqual(parts.filter((one) => one !== part));
  });

  it('is forgotten as a whole, and nothing that is not ours', async () => {
    const { storage, there } = usedPage();
    await forgetEverything(there, nothingAside);
    expect(Array.from({ length: storage.length }, (_, at) => storage.key(at))).toEqual(['other']);
    expect(theme.getState().theme).toBe('system');
    expect(wantedLanguage.getState().chosen).toBeUndefined();
    expect(opening.getState().isRestored).toBe(false);
    expect([presets.store, deliveries.store].map((store) => store.getState().value)).toEqual([[], []]);
    expect(shortcutSettings.store.getState().value.hasCharacters).toBe(true);
  });

  it('is forgotten with what was put aside for an update', async () => {
    const { storage, there } = usedPage();
    const clearAside = vi.fn(async () => expect(storage.length).toBe(1));
    await forgetEverything(there, clearAside);
    expect(clearAside).toHaveBeenCalledTimes(1);
  });

  it('stays where it is that nothing is to be kept for offline use', async () => {
    const { storage, there } = usedPage();
    expect(isOfflineRefused(there)).toBe(false);
    storage.setItem('calicut.offline', 'no');
    await forgetEverything(there, nothingAside);
    expect(isOfflineRefused(there)).toBe(true);
    expect([listRemembered(there), storage.getItem('calicut.offline')]).toEqual([[], 'no']);
  });

  it('cannot be listed where storage is forbidden', async () => {
    const { storage, there } = usedPage();
    storage.refuses = 'SecurityError';
    expect(listRemembered(there)).toEqual([]);
    await forgetEverything(there, nothingAside);
    expect(presets.store.getState().value).toEqual([]);
  });
});
