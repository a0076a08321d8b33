import { clusterColumns, requiredColumns } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import styles from './TableInput.module.css';

const text = messages.clusters;

/** What the columns are called and what stands in them. */
export function ColumnHelp({ isOpen }: { readonly isOpen: boolean }) {
  const explained = Object.entries<string>(text.columnHelp);
  const others = clusterColumns.filter((column) => !(column in text.columnHelp));
  return (
    // A new element when a table comes or goes: what a person opens or closes in between stays as they left it.
    <details key={String(isOpen)} className={styles['help']} open={isOpen}>
      <summary>{text.columns}</summary>
      <p>{text.columnsIntro}</p>
      <dl className={styles['columns']}>
        {explained.map(([column, meaning]) => (
          <div key={column}>
            <dt>
              <code>{column}</code>
            </dt>
            <dd>
              {meaning}
              {requiredColumns.some((required) => required === column) && <em className={styles['required']}>{text.required}</em>}
            </dd>
          </div>
        ))}
      </dl>
      <p>{text.columnOthers(others)}</p>
    </details>
  );
}
