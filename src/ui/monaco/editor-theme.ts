import { useSyncExternalStore } from 'react';
import { hasMoreContrast, theme } from '../../state/theme.ts';
import type { EditorTheme } from './editor-frame.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const contrast = window.matchMedia('(prefers-contrast: more)');

function subscribe(changed: () => void): () => void {
  const leaveTheme = theme.subscribe(changed);
  for (const query of [dark, contrast]) query.addEventListener('change', changed);
  return () => {
    leaveTheme();
    for (const query of [dark, contrast]) query.removeEventListener('change', changed);
  };
}

/** The colours of the page now, by its own choice or the system's. The editor cannot read them from the style sheet. */
export function editorTheme(): EditorTheme {
  const chosen = theme.getState().theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  const hasContrast = hasMoreContrast(chosen, contrast);
  if (dark.matches) return hasContrast ? 'contrast-dark' : 'dark';
  return hasContrast ? 'contrast-light' : 'light';
}

/** The same, and what becomes of it. */
export function useEditorTheme(): EditorTheme {
  return useSyncExternalStore(subscribe, editorTheme);
}
