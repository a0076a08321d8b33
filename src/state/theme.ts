import { createStore } from 'zustand/vanilla';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How the page is coloured. The only thing that is remembered on the machine. */
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

/** Browsers may forbid storage or say that it is full; the page then does without. */
function atStorage<Value>(access: () => Value): Value | undefined {
  try {
    return access();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
