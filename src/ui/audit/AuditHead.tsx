import { useRef } from 'react';
import { countLevels, isRepairedWithAll, type Audit } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import type { Drafted } from '../../state/draft/derive-drafted.ts';
import { isAudited } from '../../state/loading.ts';
import { Button } from '../parts/Button.tsx';
import { useArrival } from '../workbench/arrival.ts';
import styles from './AuditPanel.module.css';
import { AuditCounts } from './AuditCounts.tsx';
import { AuditProgress } from './AuditProgress.tsx';
import { isLarge } from './is-large.ts';
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
export function AuditHead({ drafted, audit, fixing, progress }: Props) {
  const text = messages.auditPanel;
  const title = useRef<HTMLHeadingElement>(null);
  const fixable = audit?.findings.filter(isRepairedWithAll).length ?? 0;
  const heading = sayHeading(drafted);
  const takesLong = isLarge(drafted.plan.manifest);
  // What takes long is worth seeing before it is over.
  useArrival(title, progress === undefined || takesLong);
  return (
    <header className={styles['head']}>
      <div className={styles['row']}>
        <h2 ref={title} tabIndex={-1} className={styles['title']} title={heading}>
          {heading}
        </h2>
        <div className={styles['tools']}>
          {(fixing.canUndo || fixing.canRedo) && (
            <>
              <ToolButton look="quiet" isOff={!fixing.canUndo} onClick={fixing.undo}>
                {text.undo}
              </ToolButton>
              <ToolButton look="quiet" isOff={!fixing.canRedo} onClick={fixing.redo}>
                {text.redo}
              </ToolButton>
            </>
          )}
          {fixable > 0 && (
            <Button look="main" aria-disabled={!fixing.isReady} onClick={fixing.fixAll}>
              {text.fixAll(fixable)}
            </Button>
          )}
        </div>
      </div>
      <div className={styles['row']}>
        <p className={styles['counts']} aria-live="polite">
          {audit !== undefined && <AuditCounts audit={audit} />}
        </p>
        <div className={styles['said']}>
          <p role="status">{fixing.said}</p>
          {progress !== undefined && <AuditProgress progress={progress} takesLong={takesLong} />}
        </div>
      </div>
      {audit !== undefined && <Closing audit={audit} />}
    </header>
  );
}

/** The person's own file as it is, or what the page makes of another: what stands in that one itself is not what is audited. */
function sayHeading({ manifest, plan }: Drafted): string {
  const text = messages.auditPanel;
  if (isAudited(manifest)) return text.heading(manifest.name);
  const { kind, known, name } = manifest;
  const called = kind === 'own' || known === undefined ? name : messages.interface.source.wanted(known.file, known.release);
  return plan.hunks.length === 0 ? text.headingResult : text.headingChanged(called, plan.hunks.length);
}

/** What a cluster makes of it, and no more than that. */
function Closing({ audit: { findings, refusals, isInstallable } }: { readonly audit: Audit }) {
  const { lead } = messages.auditPanel;
  const text = messages.auditClosing;
  const leading = isInstallable ? (countLevels(findings).error > 0 ? lead.taken : undefined) : lead.refused;
  return (
    <div className={styles['closing']}>
      {leading !== undefined && (
        <p className={styles['lead']} data-level={isInstallable ? 'warning' : 'error'}>
          <LevelMark level={isInstallable ? 'warning' : 'error'} /> {leading}
        </p>
      )}
      <p>{isInstallable ? text.installable : text.notInstallable(refusals)}</p>
    </div>
  );
}
