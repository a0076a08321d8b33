import { useStore } from 'zustand';
import { languages, type Language } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { chooseLanguage, wantedLanguage } from '../../state/language.ts';
import { spokenLanguage } from '../language/spoken-language.ts';
import styles from './Header.module.css';
import { Icon } from './Icon.tsx';

/** Each language by its own name, which whoever looks for it can read. */
const names: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語', it: 'Italiano' };

export function LanguageChoice() {
  const wanted = useStore(wantedLanguage, ({ language }) => language);
  const failed = useStore(spokenLanguage, (state) => state.failed);
  const text = messages.page.language;
  return (
    <>
      <span className={styles['choice']}>
        <Icon lines="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18" />
        <select
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
      </span>
      <span role="status" className={failed === undefined ? 'unseen' : styles['failed']}>
        {failed === undefined ? '' : text.failed(names[failed])}
      </span>
    </>
  );
}
