import { useEffect } from 'react';
import type { ShortcutId } from '../../state/shortcuts.ts';
import { useShortcut } from './use-shortcut.ts';

/** A shortcut for a button that is there before anything of shortcuts is: it presses the button, and shows its keys on it. */
export function useShortcutOf(selector: string, id: ShortcutId, label: string): void {
  const keys = useShortcut(id, label, () => document.querySelector<HTMLElement>(selector)?.click());
  useEffect(() => {
    const button = document.querySelector(selector);
    for (const [name, value] of Object.entries(keys)) {
      if (typeof value === 'string') button?.setAttribute(name, value);
      else button?.removeAttribute(name);
    }
  });
}
