import type { Language } from '../../engine/index.ts';
import { loadCatalog, loadFormCatalog, messages, speak } from '../../messages/index.ts';
import { stayWithLanguage, wantedLanguage } from '../../state/language.ts';
import { spokenLanguage } from './spoken-language.ts';

/** What the form waits for, and what the parts that answer wait for. Neither rejects: what cannot be loaded is said in English. */
interface Speaking {
  readonly form: Promise<void>;
  readonly all: Promise<void>;
}

/** Speaks the language that is wanted, at once and whenever it changes. The page speaks the one before until the sentences have come. */
export function startSpeaking(document: Document): Speaking {
  const begin = (language: Language) => {
    spokenLanguage.setState({ spoken: language, failed: undefined });
    document.documentElement.lang = language;
    document.title = messages.page.title;
    document.querySelector('meta[name="description"]')?.setAttribute('content', messages.page.description);
  };
  const load = async (language: Language, how: typeof loadCatalog) => {
    try {
      const catalog = await how(language);
      if (wantedLanguage.getState().language !== language) return;
      speak(catalog);
      begin(language);
    } catch {
      if (wantedLanguage.getState().language !== language) return;
      stayWithLanguage(spokenLanguage.getState().spoken);
      spokenLanguage.setState({ failed: language });
    }
  };
  const { language } = wantedLanguage.getState();
  wantedLanguage.subscribe((next, previous) => {
    if (next.language !== previous.language && next.language !== spokenLanguage.getState().spoken) void load(next.language, loadCatalog);
  });
  if (language === 'en') return { form: Promise.resolve(), all: Promise.resolve() };
  const form = load(language, loadFormCatalog);
  // Asked for at once, and spoken after the form's.
  const rest = loadCatalog(language);
  rest.catch(() => undefined);
  return { form, all: form.then(async () => await load(language, async () => await rest)) };
}
