import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { opening } from '../../state/memory/opening.ts';
import type { WorkbenchParts } from '../workbench/workbench.ts';
import { CopyLink } from './CopyLink.tsx';
import styles from './Header.module.css';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Mark } from './Mark.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';

interface Props {
  /** What comes after the form; undefined until then, while its place is kept. */
  readonly bench: Pick<WorkbenchParts, 'HeaderTools' | 'OpeningLine' | 'LinkByHand'> | undefined;
}

export function Header({ bench }: Props) {
  const { isRestored, isTourOffered } = useStore(opening);
  const text = messages.page;
  return (
    <header className={styles['header']}>
      <Mark />
      <h1 className={styles['name']}>{text.name}</h1>
      {/* Until the tour is answered, since a small screen begins with a form and says nothing of what it is for. */}
      {isTourOffered && <p className={styles['about']}>{text.description}</p>}
      {isRestored || isTourOffered ? (
        <div className={styles['line']}>{bench !== undefined && <bench.OpeningLine />}</div>
      ) : (
        <p className={styles['tagline']}>{text.tagline}</p>
      )}
      <div className={styles['tools']}>
        <div className={styles['late']}>{bench !== undefined && <bench.HeaderTools />}</div>
        <LanguageChoice />
        <ThemeChoice />
        <CopyLink bench={bench} />
      </div>
    </header>
  );
}
