import { messages } from '../../messages/index.ts';
import { sortBy, type Sort, type SortColumn } from '../../state/clusters/clusters-view.ts';
import styles from './ClustersTable.module.css';

interface Props {
  readonly column: SortColumn;
  readonly sort: Sort;
}

/** The name has what the others leave. */
const widths: { readonly [Column in SortColumn]?: string | undefined } = {
  kubernetes: styles['kubernetes'],
  calico: styles['calico'],
  network: styles['network'],
  image: styles['image'],
  verdict: styles['verdictHead'],
  warnings: styles['warnings'],
};

/** The head of a column, which sorts by it: upwards, downwards, and as in the file. */
export function SortHead({ column, sort }: Props) {
  const direction = sort?.column !== column ? 'none' : sort.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" className={widths[column]} aria-sort={direction}>
      <button type="button" className={styles['sort']} onClick={() => sortBy(column)}>
        {messages.clusters.heads[column]}
        <svg viewBox="0 0 10 14" aria-hidden="true" focusable="false">
          <path d="M5 1 9 6H1Z" />
          <path d="M5 13 1 8h8Z" />
        </svg>
      </button>
    </th>
  );
}
