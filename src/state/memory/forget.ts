import { atStorage } from '../at-storage.ts';
import { wantedLanguage } from '../language.ts';
import { shortcutSettings } from '../shortcuts.ts';
import { chooseTheme } from '../theme.ts';
import { deliveries } from './deliveries.ts';
import { LAST_KEY, OFFLINE_KEY, PREFIX, TOUR_KEY } from './keys.ts';
import { dismissRestored } from './tour-answer.ts';
import { presets } from './presets.ts';

/** What is remembered, each part by itself. */
export const parts = ['last', 'presets', 'history', 'theme', 'language', 'shortcuts', 'tour'] as const;
export type Part = (typeof parts)[number];

const keys: Readonly<Record<Part, string>> = {
  last: LAST_KEY,
  presets: 'calicut.presets',
  history: 'calicut.history',
  theme: 'calicut.theme',
  language: 'calicut.language',
  shortcuts: 'calicut.shortcuts',
  tour: TOUR_KEY,
};

/** What the page does beside emptying the place in storage. */
const acts: Readonly<Record<Part, () => void>> = {
  last: dismissRestored,
  presets: presets.clear,
  history: deliveries.clear,
  theme: () => chooseTheme('system'),
  // What is spoken stays until the page is opened anew, which then asks the browser.
  language: () => wantedLanguage.setState({ chosen: undefined }),
  shortcuts: shortcutSettings.clear,
  tour: () => undefined,
};

/** The parts of which something is remembered; those that cannot be looked at are not among them. */
export function listRemembered(storage: () => Storage): readonly Part[] {
  return parts.filter((part) => (atStorage(() => storage().getItem(keys[part])) ?? null) !== null);
}

/** Forgets one part, here and in storage. */
export function forget(part: Part, storage: () => Storage): void {
  acts[part]();
  // Last, since some of these remember what they are set to.
  atStorage(() => storage().removeItem(keys[part]));
}

/** Whether it is remembered that nothing is to be kept for offline use. */
export function isOfflineRefused(storage: () => Storage): boolean {
  return (atStorage(() => storage().getItem(OFFLINE_KEY)) ?? null) !== null;
}

/**
 * Forgets everything that is ours, also what an older version of the page may have left, and what was put aside for an update, which
 * `clearAside` deletes. That nothing is to be kept for offline use stays: else the page would store most of all right after.
 */
export async function forgetEverything(storage: () => Storage, clearAside: () => Promise<void>): Promise<void> {
  for (const part of parts) acts[part]();
  atStorage(() => {
    const place = storage();
    const ours = Array.from({ length: place.length }, (_, at) => place.key(at) ?? '').filter((key) => key.startsWith(PREFIX));
    for (const key of ours.filter((one) => one !== OFFLINE_KEY)) place.removeItem(key);
  });
  await clearAside();
}
