import { createStore } from 'zustand/vanilla';
import { atStorage } from './at-storage.ts';

/** `contrast` is light or dark as the system is, with as much contrast as can be had. */
export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** How the page is coloured. */
export const theme = createStore<{ readonly theme: Theme }>()(() => ({ theme: 'system' }));

const KEY = 'calicut.theme';

/** Takes what was remembered, and from then on remembers what is chosen. `moreContrast`: whether the system asks for it. */
export function startTheme(root: HTMLElement, storage: () => Storage, moreContrast: MediaQueryList): void {
  const remembered = themes.find((one) => one === atStorage(() => storage().getItem(KEY)));
  const paint = () => {
    const chosen = theme.getState().theme;
    root.dataset['theme'] = chosen;
    root.dataset['contrast'] = hasMoreContrast(chosen, moreContrast) ? 'more' : 'usual';
  };
  theme.setState({ theme: remembered ?? 'system' });
  paint();
  theme.subscribe((next) => {
    paint();
    atStorage(() => storage().setItem(KEY, next.theme));
  });
  moreContrast.addEventListener('change', paint);
}

/** Whether there is to be as much contrast as can be had: by the person's own choice, or by the system's where they leave it to it. */
export function hasMoreContrast(chosen: Theme, system: MediaQueryList): boolean {
  return chosen === 'contrast' || (chosen === 'system' && system.matches);
}

export function chooseTheme(chosen: Theme): void {
  theme.setState({ theme: chosen });
}
