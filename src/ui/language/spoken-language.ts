import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Language } from '../../engine/index.ts';

/** What the page speaks now, which is what is wanted as soon as its sentences have come; and what could not be loaded. */
export interface SpokenLanguage {
  readonly spoken: Language;
  readonly failed: Language | undefined;
}

export const spokenLanguage = createStore<SpokenLanguage>()(() => ({ spoken: 'en', failed: undefined }));

/**
 * The language that is spoken. The page as a whole is rendered anew when it changes; a component that is not rendered along with it,
 * because it is kept while its properties stay the same, asks for the language itself.
 */
export function useSpokenLanguage(): Language {
  return useStore(spokenLanguage, ({ spoken }) => spoken);
}
