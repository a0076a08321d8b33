import { useId } from 'react';
import { useStore } from 'zustand';
import type { SupportStatus } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { clustersView, filterStatus, filterWords, type StatusFilter } from '../../state/clusters/clusters-view.ts';
import { countStatuses, deriveShown, isAllGood, statusOrder } from '../../state/clusters/derive-shown.ts';
import type { TableRow } from '../../state/clusters/table-row.ts';
import { StatusShape } from '../verdict/StatusShape.tsx';
import { RowShape } from './RowShape.tsx';
import styles from './Filters.module.css';

const text = messages.clusters;

/** How many rows there are of each verdict, each a filter, and a filter by words. */
export function Filters({ rows }: { readonly rows: readonly TableRow[] }) {
  const { words, status, sort } = useStore(clustersView);
  const counts = countStatuses(rows);
  const shown = deriveShown(rows, words, status, sort).length;
  const name = useId();
  const choices: readonly (SupportStatus | 'error' | 'bad')[] = [...statusOrder, 'error', 'bad'];
  const there = choices.filter((one) => counts[one] > 0 || one === status);
  const radio = (value: StatusFilter) => <input type="radio" name={name} checked={status === value} onChange={() => filterStatus(value)} />;
  return (
    <div className={styles['filters']}>
      <fieldset className={styles['sums']}>
        <legend className="unseen">{text.statuses}</legend>
        <label className={styles['sum']}>
          {radio('all')}
          <span>{text.all}</span> <strong>{text.sum(rows.length)}</strong>
        </label>
        {there.map((one) => (
          <label
            key={one}
            className={styles['sum']}
            data-status={one}
            data-tone={one === 'supported' && !isAllGood(rows) ? 'caution' : undefined}
          >
            {radio(one)}
            {one === 'bad' || one === 'error' ? <RowShape of={one} /> : <StatusShape status={one} />}
            <span>{text.short[one]}</span> <strong>{text.sum(counts[one])}</strong>
          </label>
        ))}
      </fieldset>
      <div className={styles['words']}>
        <input
          type="search"
          aria-label={text.words}
          placeholder={text.wordsHint}
          value={words}
          onChange={({ target }) => filterWords(target.value)}
        />
        <p role="status">{text.shown(shown, rows.length)}</p>
      </div>
    </div>
  );
}
