import { createStore } from 'zustand/vanilla';
import { decodeLink, languages, type Language } from '../engine/index.ts';
import { atStorage } from './at-storage.ts';

/** The language that is wanted. */
export interface WantedLanguage {
  readonly language: Language;
  /** What the address asks for, if anything: it then keeps asking, for what the person chooses too. */
  readonly linked: Language | undefined;
  /** What the person chose by hand, which is remembered. What a link asks for, or the browser, is not. */
  readonly chosen: Language | undefined;
}

export const wantedLanguage = createStore<WantedLanguage>()(() => ({ language: 'en', linked: undefined, chosen: undefined }));

const KEY = 'calicut.language';

/** The language at the start: the link's, else the one that was chosen last, else the first of the browser's that the page speaks, else English. */
export function startLanguage(link: string, storage: () => Storage, browser: readonly string[]): void {
  const linked = decodeLink(link).language;
  const chosen = languages.find((one) => one === atStorage(() => storage().getItem(KEY)));
  wantedLanguage.setState({ language: linked ?? chosen ?? firstSpoken(browser) ?? 'en', linked, chosen });
  wantedLanguage.subscribe((next, previous) => {
    if (next.chosen !== undefined && next.chosen !== previous.chosen) atStorage(() => storage().setItem(KEY, next.chosen ?? ''));
  });
}

/** A person's own choice, which is remembered. */
export function chooseLanguage(language: Language): void {
  wantedLanguage.setState(({ linked }) => ({ language, chosen: language, linked: linked && language }));
}

/** Goes on in a language because another could not be had. The address keeps asking for that one: it may come the next time. */
export function stayWithLanguage(language: Language): void {
  wantedLanguage.setState({ language });
}

/** What a link asks for that was opened in this page; nothing where it asks for none. */
export function followLinkedLanguage(language: Language | undefined): void {
  wantedLanguage.setState(language === undefined ? { linked: undefined } : { language, linked: language });
}

/** `it-CH` asks for `it`. */
function firstSpoken(browser: readonly string[]): Language | undefined {
  return browser.flatMap((tag) => languages.filter((one) => one === tag.split('-')[0]?.toLowerCase()))[0];
}
