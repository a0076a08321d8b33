import { createStore } from 'zustand/vanilla';
import { atStorage } from './at-storage.ts';

/** `contrast` is light or dark as the system is, with as much contrast as can be had. */
export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** How the page is coloured. */
export const theme = createStore<{ readonly theme: Theme }>()(() => ({ theme: 'system' }));

const KEY = 'calicut.theme';

/** Takes what was remembered, and from then on remembers what is chosen. */
export function startTheme(root: HTMLElement, storage: () => Storage): void {
  const remembered = themes.find((one) => one === atStorage(() => storage().getItem(KEY)));
  theme.subscribe((next) => {
    root.dataset['theme'] = next.theme;
    atStorage(() => storage().setItem(KEY, next.theme));
  });
  theme.setState({ theme: remembered ?? 'system' });
}

export function chooseTheme(chosen: Theme): void {
  theme.setState({ theme: chosen });
}
