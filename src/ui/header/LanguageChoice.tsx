import { useStore } from 'zustand';
import { languages, type Language } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { chooseLanguage, wantedLanguage } from '../../state/language.ts';
import { spokenLanguage } from '../language/spoken-language.ts';
import styles from './Header.module.css';

/** Each language by its own name, which whoever looks for it can read. */
const names: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語', it: 'Italiano' };

export function LanguageChoice() {
  const wanted = useStore(wantedLanguage, ({ language }) => language);
  const failed = useStore(spokenLanguage, (state) => state.failed);
  const text = messages.page.language;
  return (
    <>
      <select
        className={styles['choice']}
        aria-label={text.label}
        value={wanted}
        onChange={({ target }) => languages.filter((one) => one === target.value).forEach(chooseLanguage)}
      >
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {names[one]}
          </option>
        ))}
      </select>
      <span role="status" className={failed === undefined ? 'unseen' : styles['failed']}>
        {failed === undefined ? '' : text.failed(names[failed])}
      </span>
    </>
  );
}
