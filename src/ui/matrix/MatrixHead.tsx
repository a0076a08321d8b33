import { memo } from 'react';
import { getSource, type LifeCycle } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { useSpokenLanguage } from '../language/spoken-language.ts';
import type { ColumnGroup, MatrixColumn } from '../../state/matrix-table.ts';
import styles from './MatrixTable.module.css';

const text = messages.matrix;

interface Props {
  readonly groups: readonly ColumnGroup[];
  /** The chosen Kubernetes minor. */
  readonly chosen: string;
}

/** The Kubernetes versions, by whether OKE still supports them. Each says so itself too, in its tooltip and for screen readers. */
export const MatrixHead = memo(function MatrixHead({ groups, chosen }: Props) {
  useSpokenLanguage();
  return (
    <thead className={styles['head']}>
      <tr>
        <td rowSpan={2} className={styles['corner']}>
          <span>{text.kubernetes}</span>
          <span>{text.calico}</span>
        </td>
        {groups.map(({ state, columns }) => (
          <th key={state} scope="colgroup" colSpan={columns.length} className={styles['columnGroup']} data-state={state}>
            <span>{text.columns[hasEnd(columns) && state === 'kept' ? 'dated' : state]}</span>
          </th>
        ))}
      </tr>
      <tr>
        {groups.flatMap(({ state, columns }) =>
          columns.map((column) => (
            <th
              key={column.kubernetes}
              scope="col"
              className={styles['version']}
              data-state={state}
              data-chosen={column.kubernetes === chosen}
              title={sentenceOf(column)}
            >
              {column.kubernetes}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
});

function sentenceOf({ kubernetes, lifeCycle }: MatrixColumn): string {
  return text.column(kubernetes, lifeCycle.state, dayOf(lifeCycle));
}

/** The day of the end, or the one on which none was known. */
function dayOf(lifeCycle: LifeCycle): string {
  if (lifeCycle.state === 'unknown') return '';
  return lifeCycle.state === 'open' ? (getSource(lifeCycle.source).read ?? '') : lifeCycle.until;
}

function hasEnd(columns: readonly MatrixColumn[]): boolean {
  return columns.some(({ lifeCycle }) => lifeCycle.state === 'maintained');
}
