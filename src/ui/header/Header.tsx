import { messages } from '../../messages/index.ts';
import { CopyLink } from './CopyLink.tsx';
import styles from './Header.module.css';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Mark } from './Mark.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';

export function Header() {
  const text = messages.interface;
  return (
    <header className={styles['header']}>
      <Mark size={26} />
      <h1 className={styles['name']}>{text.name}</h1>
      <p className={styles['tagline']}>{text.tagline}</p>
      <div className={styles['tools']}>
        <LanguageChoice />
        <ThemeChoice />
        <CopyLink />
      </div>
    </header>
  );
}
