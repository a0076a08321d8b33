import { isAboutUpgrade, type Finding } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { FindingList } from './FindingList.tsx';
import styles from './VerdictPanel.module.css';

/** What is good to know, folded; apart what concerns only those who come from an older release. */
export function Notes({ notes }: { readonly notes: readonly Finding[] }) {
  const text = messages.interface.verdict;
  const upgrading = notes.filter(({ id }) => isAboutUpgrade(id));
  const others = notes.filter((note) => !upgrading.includes(note));
  return (
    <details className={styles['more']}>
      <summary>{text.notes(notes.length)}</summary>
      <FindingList findings={others} />
      {upgrading.length > 0 && (
        <>
          <h3 className={styles['group']}>{text.whenUpgrading}</h3>
          <FindingList findings={upgrading} />
        </>
      )}
    </details>
  );
}
