import { useEffect } from 'react';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { activeKeys, shortcutSettings, type ShortcutId } from '../../state/shortcuts.ts';
import { offerShortcut } from './listen.ts';
import { isMac, sayKeys, toAriaKeys } from './say-keys.ts';

/** What a button shows of its shortcut; its tooltip is the label alone where the shortcut has no keys. */
export interface ShownKeys {
  readonly 'aria-keyshortcuts': string | undefined;
  readonly title: string;
}

/** What to show of shortcuts: by id, with the words of the button where its tooltip is to repeat them. */
export function useShownKeys(): (id: ShortcutId, label: string) => ShownKeys {
  const settings = useStore(shortcutSettings.store, ({ value }) => value);
  return (id, label) => {
    const keys = activeKeys(id, settings);
    if (keys === undefined) return { 'aria-keyshortcuts': undefined, title: label };
    return { 'aria-keyshortcuts': toAriaKeys(keys), title: messages.header.withKeys(label, sayKeys(keys, isMac(navigator))) };
  };
}

/** Lets a shortcut do this for as long as the component is there; nothing where `run` is undefined. Gives what its button shows. */
export function useShortcut(id: ShortcutId, label: string, run: (() => void) | undefined): ShownKeys {
  useEffect(() => (run === undefined ? undefined : offerShortcut(id, run)));
  return useShownKeys()(id, label);
}
