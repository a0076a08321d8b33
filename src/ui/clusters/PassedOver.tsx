import { formatMessage, messages } from '../../messages/index.ts';
import type { TableRun } from '../../state/clusters/read-table.ts';
import styles from './ClustersPanel.module.css';

/** What was left out of the table. */
export function PassedOver({ notices }: Pick<TableRun, 'notices'>) {
  return (
    <div role="status" className={styles['notices']}>
      {notices.map((notice) => (
        <p key={notice.code}>{formatMessage(messages.clusters.tableNotices, notice)}</p>
      ))}
    </div>
  );
}
