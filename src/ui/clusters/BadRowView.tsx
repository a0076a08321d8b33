import { memo } from 'react';
import { formatMessage, messages } from '../../messages/index.ts';
import { useSpokenLanguage } from '../language/spoken-language.ts';
import { sortColumns } from '../../state/clusters/clusters-view.ts';
import type { BadRow } from '../../state/clusters/table-row.ts';
import { RowShape } from './RowShape.tsx';
import styles from './ClustersTable.module.css';
import { RowName } from './RowName.tsx';

const text = messages.clusters;

/** A row that is no cluster, with everything that is wrong in it, column by column. */
export const BadRowView = memo(function BadRowView({ row: { row, name, problems } }: { readonly row: BadRow }) {
  useSpokenLanguage();
  return (
    <tr className={styles['bad']}>
      <th scope="row">
        {name !== undefined && <RowName name={name} />} <span className={styles['number']}>{text.row(row)}</span>
      </th>
      <td colSpan={sortColumns.length}>
        <div className={styles['faults']}>
          <RowShape of="bad" />
          <span className="unseen">{text.short.bad}</span>
          <ul>
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>
                {problem.column !== undefined && (
                  <>
                    <code>{problem.column}</code>{' '}
                  </>
                )}
                {problem.value !== undefined && (
                  <>
                    <span className={styles['value']}>{text.quote(problem.value)}</span>{' '}
                  </>
                )}
                {formatMessage(text.rowProblems, problem)}
              </li>
            ))}
          </ul>
        </div>
      </td>
    </tr>
  );
});
