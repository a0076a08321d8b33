import { useRef } from 'react';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { clustersView, filterStatus, filterWords, ROWS_AT_ONCE, showMoreRows, sortColumns } from '../../state/clusters/clusters-view.ts';
import { deriveShown } from '../../state/clusters/derive-shown.ts';
import type { TableRow } from '../../state/clusters/table-row.ts';
import { Button } from '../parts/Button.tsx';
import { BadRowView } from './BadRowView.tsx';
import styles from './ClustersTable.module.css';
import { JudgedRowView } from './JudgedRowView.tsx';
import { SortHead } from './SortHead.tsx';

const text = messages.clusters;

interface Props {
  readonly rows: readonly TableRow[];
  /** That a newer table is being read. */
  readonly isStale: boolean;
}

/** The rows that pass the filter, a hundred at a time: more than anybody reads at once, and no more than a browser draws at once. */
export function ClustersTable({ rows, isStale }: Props) {
  const { words, status, sort, most } = useStore(clustersView);
  const shown = deriveShown(rows, words, status, sort);
  const left = shown.length - most;
  const region = useRef<HTMLDivElement>(null);
  return (
    // A region that scrolls must be reachable by keyboard, and so have a name.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={region} className={styles['region']} role="region" aria-label={text.region} tabIndex={0} data-stale={isStale}>
      <table className={styles['table']}>
        <caption className="unseen">{text.caption}</caption>
        <thead>
          <tr>
            {sortColumns.map((column) => (
              <SortHead key={column} column={column} sort={sort} />
            ))}
            <th scope="col" className={styles['link']}>
              {text.heads.link}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown
            .slice(0, most)
            .map((row) => (row.kind === 'bad' ? <BadRowView key={row.row} row={row} /> : <JudgedRowView key={row.row} row={row} />))}
        </tbody>
      </table>
      {shown.length === 0 && (
        <p className={styles['after']}>
          {text.nothingShown}{' '}
          <Button
            look="quiet"
            onClick={() => {
              filterWords('');
              filterStatus('all');
              // This button goes with what it stands beside.
              region.current?.focus();
            }}
          >
            {text.showAll}
          </Button>
        </p>
      )}
      {left > 0 && (
        <p className={styles['after']}>
          <Button onClick={showMoreRows}>{text.more(Math.min(left, ROWS_AT_ONCE), left)}</Button>
        </p>
      )}
    </div>
  );
}
