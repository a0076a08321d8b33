import { countLevels, type Audit } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import styles from './AuditPanel.module.css';
import { levels } from './levels.ts';
import { LevelMark } from './LevelMark.tsx';

/** How many findings there are of each level; and where no error is, that there is none. */
export function AuditCounts({ audit: { findings, steps } }: { readonly audit: Audit }) {
  const text = messages.auditPanel;
  const counts = countLevels(findings);
  const there = steps?.filter(({ state }) => state === 'satisfied').length ?? 0;
  return (
    <>
      {counts.error === 0 && (
        <span className={styles['count']} data-level="none">
          <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <circle cx="10" cy="10" r="8.5" fill="currentColor" />
            <path d="m6 10.500 3 3 5-6" fill="none" stroke="var(--surface)" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
          {text.clean}
        </span>
      )}
      {levels.map((level) => {
        const number = counts[level];
        if (number === 0) return null;
        return (
          <span key={level} className={styles['count']} data-level={level}>
            <LevelMark level={level} /> {text.count[level](number)}
          </span>
        );
      })}
      {findings.length === 0 && there > 0 && <span className={styles['edits']}>{text.cleanEdits(there)}</span>}
    </>
  );
}
