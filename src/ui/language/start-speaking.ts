import type { Language } from '../../engine/index.ts';
import { loadCatalog, loadFormCatalog, messages, speak } from '../../messages/index.ts';
import { stayWithLanguage, wantedLanguage } from '../../state/language.ts';
import { spokenLanguage } from './spoken-language.ts';

/** What the form waits for, and what the parts that answer wait for. Neither rejects: what cannot be loaded is said in English. */
interface Speaking {
  readonly form: Promise<void>;
  readonly all: Promise<void>;
}

/**
 * Speaks the language that is wanted, at once and whenever it changes. Where its sentences cannot be had, the page goes on in the last
 * language that it has all sentences of.
 */
export function startSpeaking(document: Document): Speaking {
  /** All of its sentences are there. At the start that is English, which is in every chunk. */
  let whole: Language = 'en';

  const begin = (language: Language, failed?: Language) => {
    spokenLanguage.setState({ spoken: language, failed });
    document.documentElement.lang = language;
    document.title = messages.page.title;
    document.querySelector('meta[name="description"]')?.setAttribute('content', messages.page.description);
  };
  /** Speaks what comes, unless something else is wanted by then. */
  const load = async (language: Language, catalog: ReturnType<typeof loadCatalog>, isWhole: boolean): Promise<void> => {
    const isWanted = () => wantedLanguage.getState().language === language;
    try {
      const sentences = await catalog;
      if (!isWanted()) return;
      speak(sentences);
      if (isWhole) whole = language;
      begin(language);
    } catch {
      if (!isWanted()) return;
      // Half of a language is no language: back to the one that is there whole.
      const kept = whole;
      speak(await loadCatalog(kept));
      begin(kept, language);
      stayWithLanguage(kept);
    }
  };

  wantedLanguage.subscribe(({ language }, previous) => {
    const isSpoken = language === whole && language === spokenLanguage.getState().spoken;
    if (language !== previous.language && !isSpoken) void load(language, loadCatalog(language), true);
  });
  const { language } = wantedLanguage.getState();
  if (language === 'en') return { form: Promise.resolve(), all: Promise.resolve() };
  const form = load(language, loadFormCatalog(language), false);
  // Asked for at once, and spoken after the form's.
  const rest = loadCatalog(language);
  rest.catch(() => undefined);
  return { form, all: form.then(async () => await load(language, rest, true)) };
}
