import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { theme } from '../../state/theme.ts';

const system = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void): () => void {
  system.addEventListener('change', changed);
  return () => system.removeEventListener('change', changed);
}

/** Whether the page is dark now, by its own choice or the system's. The editor cannot read that from the style sheet. */
export function useIsDark(): boolean {
  const chosen = useStore(theme, (state) => state.theme);
  const isSystemDark = useSyncExternalStore(subscribe, () => system.matches);
  return chosen === 'system' ? isSystemDark : chosen === 'dark';
}
