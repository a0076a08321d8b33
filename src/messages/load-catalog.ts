import type { Language } from '../engine/index.ts';
import type { Catalog } from './spoken.ts';

/** The languages that are not in every chunk already. */
type Translated = Exclude<Language, 'en'>;

/** What the form says, which does not wait for the rest. */
const forms: Readonly<Record<Translated, () => Promise<Partial<Catalog>>>> = {
  ja: () => import('./ja/form.ts'),
  it: () => import('./it/form.ts'),
};

const catalogs: Readonly<Record<Translated, () => Promise<Catalog>>> = {
  ja: () => import('./ja/index.ts'),
  it: () => import('./it/index.ts'),
};

/** What the form says in a language. Rejects where it cannot be loaded. */
export async function loadFormCatalog(language: Language): Promise<Partial<Catalog>> {
  return language === 'en' ? {} : await forms[language]();
}

/** Everything that the page says in a language. Rejects where it cannot be loaded. */
export async function loadCatalog(language: Language): Promise<Partial<Catalog>> {
  return language === 'en' ? {} : await catalogs[language]();
}
