import { useRef } from 'react';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { tableRun } from '../../state/clusters/read-table.ts';
import { useWorld } from '../page/world.ts';
import { ArchiveBar } from './ArchiveBar.tsx';
import styles from './ClustersPanel.module.css';
import { ClustersTable } from './ClustersTable.tsx';
import { Filters } from './Filters.tsx';
import { PassedOver } from './PassedOver.tsx';
import { Refused } from './Refused.tsx';
import { TableInput } from './TableInput.tsx';
import { TableProgress } from './TableProgress.tsx';
import { useIncoming } from './use-incoming.ts';

/** A table of clusters: what a person gives, the answer to each row, and the manifests of all of them. */
export function ClustersPanel() {
  const { today } = useWorld();
  const run = useStore(tableRun);
  const panel = useRef<HTMLDivElement>(null);
  const isOver = useIncoming(panel, today);
  const hasRows = run.rows.length > 0;
  return (
    <div ref={panel} tabIndex={-1} className={styles['panel']} data-filled={hasRows}>
      <h2 className="unseen">{messages.clusters.heading}</h2>
      <TableInput today={today} isEmpty={run.state === 'idle'} needsHelp={run.problems.some(({ code }) => code.startsWith('COLUMN_'))} />
      {run.state === 'refused' && <Refused problems={run.problems} />}
      <PassedOver notices={run.notices} />
      {hasRows && <Filters rows={run.rows} />}
      {hasRows && <ClustersTable rows={run.rows} isStale={run.state === 'running'} />}
      {/* Below the older table, so that its rows stay where they are; in one place throughout, so that its button keeps the focus. */}
      {(run.state === 'running' || run.state === 'stopped') && <TableProgress run={run} today={today} panel={panel} />}
      {hasRows && <ArchiveBar rows={run.rows} isWhole={run.state === 'done'} />}
      {isOver && <p className={styles['over']}>{messages.clusters.drop}</p>}
    </div>
  );
}
