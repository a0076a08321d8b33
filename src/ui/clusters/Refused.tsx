import type { TableProblem } from '../../engine/index.ts';
import { formatMessage, messages } from '../../messages/index.ts';
import styles from './ClustersPanel.module.css';

const text = messages.clusters;

/** Why the table cannot be read at all. */
export function Refused({ problems }: { readonly problems: readonly TableProblem[] }) {
  return (
    <div className={styles['refused']} role="status">
      <h3>{text.refused}</h3>
      <ul>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>{formatMessage(text.tableProblems, problem)}</li>
        ))}
      </ul>
    </div>
  );
}
