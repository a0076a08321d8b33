import { messages } from '../../messages/index.ts';
import type { ChangeGroup } from '../../state/hunk-views.ts';
import { SourceLink } from '../parts/SourceLink.tsx';
import { groupDetails, groupTitle } from './change-title.ts';
import styles from './HunkCard.module.css';
import { Pencil } from './Pencil.tsx';

/** What is done here, why, and, for a step, where that is written. */
export function Reason({ group }: { readonly group: ChangeGroup }) {
  const { reason, strength, sources } = group;
  const details = groupDetails(group);
  return (
    <div className={styles['reason']}>
      <h3 className={styles['title']}>
        {reason === 'own-change' && (
          <span className={styles['pencil']}>
            <Pencil />
          </span>
        )}
        {groupTitle(group)}
      </h3>
      {details.length > 0 && <p className={styles['details']}>{details.join(' · ')}</p>}
      {strength !== undefined && (
        <p className={styles['sources']}>
          <span className={strength === 'quoted' ? styles['quoted'] : styles['strength']}>{messages.strengths[strength]}</span>
          {sources.map((source) => (
            <SourceLink key={source} id={source} says="publisher" />
          ))}
        </p>
      )}
      <p className={styles['why']}>{messages.reasons[reason].reason}</p>
    </div>
  );
}
