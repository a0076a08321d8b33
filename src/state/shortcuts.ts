import { createShelf } from './memory/shelf.ts';
import { isRecord } from './read-plain.ts';

/** Keys that do something on the page, in the order in which the help lists them. `main` is Ctrl, or ⌘ on a Mac. */
export const shortcuts = [
  { id: 'download', keys: ['main', 'Enter'] },
  { id: 'copy', keys: ['main', 'Shift', 'Enter'] },
  { id: 'next', keys: ['n'] },
  { id: 'previous', keys: ['p'] },
  { id: 'copy-link', keys: ['l'] },
  { id: 'saved', keys: ['s'] },
  { id: 'help', keys: ['?'] },
  { id: 'changes', keys: ['1'] },
  { id: 'audit', keys: ['2'] },
  { id: 'manifest', keys: ['3'] },
  { id: 'forms', keys: ['4'] },
  { id: 'commands', keys: ['5'] },
  { id: 'matrix', keys: ['6'] },
  { id: 'upgrade', keys: ['7'] },
  { id: 'clusters', keys: ['8'] },
] as const satisfies readonly { readonly id: string; readonly keys: Keys }[];

export type ShortcutId = (typeof shortcuts)[number]['id'];

/** What is pressed, the last one a key and those before it held. */
export type Keys = readonly [...held: ('main' | 'Shift')[], key: string];

/** What a person wants of the keys. */
export interface ShortcutSettings {
  /** Whether keys that are one character do anything: whoever speaks to the computer, or drives it by such keys, turns them off. */
  readonly hasCharacters: boolean;
  /** Those that are set to none. */
  readonly none: readonly ShortcutId[];
}

const usual: ShortcutSettings = { hasCharacters: true, none: [] };

export const shortcutSettings = createShelf<ShortcutSettings>('calicut.shortcuts', usual, (stored) => {
  if (!isRecord(stored) || typeof stored['hasCharacters'] !== 'boolean' || !Array.isArray(stored['none'])) return usual;
  const none: readonly unknown[] = stored['none'];
  return { hasCharacters: stored['hasCharacters'], none: shortcuts.map(({ id }) => id).filter((id) => none.includes(id)) };
});

/** Whether it is one character, which may be typed or spoken without meaning this. */
export function isCharacter(keys: Keys): boolean {
  return keys.length === 1;
}

export function keysOf(id: ShortcutId): Keys {
  return shortcuts.find((one) => one.id === id)?.keys ?? ['?'];
}

/** The keys by which this is done, or undefined where they are turned off. */
export function activeKeys(id: ShortcutId, { hasCharacters, none }: ShortcutSettings): Keys | undefined {
  const keys = keysOf(id);
  return none.includes(id) || (isCharacter(keys) && !hasCharacters) ? undefined : keys;
}

/** What a press of keys means; undefined where it means nothing, or is somebody else's. */
export function findShortcut(
  pressed: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>,
  settings: ShortcutSettings,
): ShortcutId | undefined {
  if (pressed.altKey || pressed.isComposing) return undefined;
  return shortcuts.map(({ id }) => id).find((id) => isPressed(activeKeys(id, settings), pressed));
}

function isPressed(keys: Keys | undefined, pressed: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): boolean {
  if (keys === undefined || pressed.key !== keys.at(-1)) return false;
  const isMain = pressed.ctrlKey !== pressed.metaKey;
  if (isCharacter(keys)) return !pressed.ctrlKey && !pressed.metaKey;
  return isMain && pressed.shiftKey === keys.includes('Shift');
}

export function setCharacterShortcuts(hasCharacters: boolean): void {
  shortcutSettings.update((settings) => ({ ...settings, hasCharacters }));
}

/** Gives a shortcut its keys, or none. */
export function setShortcut(id: ShortcutId, isOn: boolean): void {
  shortcutSettings.update((settings) => ({
    ...settings,
    none: shortcuts.map((one) => one.id).filter((one) => (one === id ? !isOn : settings.none.includes(one))),
  }));
}
