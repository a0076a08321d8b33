import type { AuditFinding } from '../../engine/index.ts';
import { messages, sayAudit } from '../../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import { SourceLink } from '../parts/SourceLink.tsx';
import styles from './FindingItems.module.css';
import { LevelMark } from './LevelMark.tsx';
import { ToolButton } from './ToolButton.tsx';
import type { Fixing } from './use-fixing.ts';

interface Props {
  readonly finding: AuditFinding;
  readonly fixing: Fixing;
  /** Shows a line in the editor; undefined where there is none. */
  readonly onGo: ((line: number) => void) | undefined;
}

/** One finding: how bad, where, what, what to do, and who says so. */
export function FindingItem({ finding, fixing, onGo }: Props) {
  const { level, place, remedy, sources } = finding;
  const { title, says, next, remedy: reason } = sayAudit(finding);
  const text = messages.auditPanel;
  return (
    <li className={styles['finding']} data-level={level}>
      <p className={styles['where']}>
        <LevelMark level={level} />
        <span className={styles['level']}>{messages.interface.verdict.levels[level]}</span>
        {onGo === undefined ? (
          <span className={styles['line']}>{text.line(place.line)}</span>
        ) : (
          <Button look="quiet" className={styles['line']} title={text.lineHint} onClick={() => onGo(place.line)}>
            {text.line(place.line)}
          </Button>
        )}
      </p>
      <div className={styles['words']}>
        <h3 className={styles['title']}>{title}</h3>
        <p>{says}</p>
        {next !== '' && <p className={styles['next']}>{next}</p>}
        {remedy.kind === 'by-hand' && (
          <p className={styles['left']}>
            <strong>{text.left}</strong> {reason}
          </p>
        )}
        {sources.length > 0 && (
          <p className={styles['sources']}>
            {sources.map((source) => (
              <SourceLink key={source} id={source} says="publisher" />
            ))}
          </p>
        )}
      </div>
      {remedy.kind === 'repair' && (
        <ToolButton isOff={!fixing.isReady} data-fix aria-label={text.fixLabel(title, place.line)} onClick={() => fixing.fix(finding)}>
          {text.fix}
        </ToolButton>
      )}
    </li>
  );
}
