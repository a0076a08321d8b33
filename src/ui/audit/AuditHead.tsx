import type { Audit } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import type { Drafted } from '../../state/draft/derive-drafted.ts';
import styles from './AuditPanel.module.css';
import { AuditProgress } from './AuditProgress.tsx';
import { countLevel, isFixedWithAll, levels } from './levels.ts';
import { LevelMark } from './LevelMark.tsx';
import { ToolButton } from './ToolButton.tsx';
import type { Fixing } from './use-fixing.ts';

interface Props {
  readonly drafted: Drafted;
  readonly audit: Audit | undefined;
  readonly fixing: Fixing;
  /** How much has been read, while an audit runs. */
  readonly progress: number | undefined;
}

/** What was audited, how much was found, whether it can be installed, and what can be done about all of it. */
export function AuditHead({ drafted: { manifest }, audit, fixing, progress }: Props) {
  const text = messages.auditPanel;
  const fixable = audit?.findings.filter(isFixedWithAll).length ?? 0;
  return (
    <header className={styles['head']}>
      <div className={styles['row']}>
        <h2 tabIndex={-1} className={styles['title']}>
          {manifest.kind === 'own' ? text.heading(manifest.name) : text.headingResult}
        </h2>
        <div className={styles['tools']}>
          <ToolButton look="quiet" isOff={!fixing.canUndo} onClick={fixing.undo}>
            {text.undo}
          </ToolButton>
          <ToolButton look="quiet" isOff={!fixing.canRedo} onClick={fixing.redo}>
            {text.redo}
          </ToolButton>
          <ToolButton look="main" isOff={!fixing.isReady || fixable === 0} onClick={fixing.fixAll}>
            {text.fixAll(fixable)}
          </ToolButton>
        </div>
      </div>
      <div className={styles['row']}>
        <p className={styles['counts']} aria-live="polite">
          {audit !== undefined && <Counts findings={audit.findings} />}
        </p>
        <div className={styles['said']}>
          <p role="status">{fixing.said}</p>
          {progress !== undefined && <AuditProgress progress={progress} />}
        </div>
      </div>
      {audit !== undefined && <p className={styles['closing']}>{sayClosing(audit)}</p>}
    </header>
  );
}

function Counts({ findings }: Pick<Audit, 'findings'>) {
  const text = messages.auditPanel;
  if (findings.length === 0) return text.clean;
  return levels.map((level) => {
    const number = countLevel(findings, level);
    if (number === 0) return null;
    return (
      <span key={level} className={styles['count']} data-level={level}>
        <LevelMark level={level} /> {text.count[level](number)}
      </span>
    );
  });
}

/** What a cluster makes of it, and no more than that. */
function sayClosing({ findings, isInstallable }: Audit): string {
  const text = messages.auditClosing;
  return isInstallable ? text.installable : text.notInstallable(findings.filter(({ isRefused }) => isRefused).length);
}
