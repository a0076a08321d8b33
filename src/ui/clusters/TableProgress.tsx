import { messages } from '../../messages/index.ts';
import { clustersView } from '../../state/clusters/clusters-view.ts';
import { tableReader, type TableRun } from '../../state/clusters/read-table.ts';
import { Button } from '../parts/Button.tsx';
import styles from './ClustersPanel.module.css';
import { takeText } from './take-table.ts';

const text = messages.clusters;

interface Props {
  readonly run: TableRun;
  readonly today: string;
}

/** How far the reading is, and the way out; once it is stopped, the way on. */
export function TableProgress({ run: { state, done, size }, today }: Props) {
  if (state === 'stopped') {
    return (
      <div className={styles['progress']} role="status">
        <span>{text.stopped(done, size)}</span>
        <Button look="quiet" onClick={() => takeText(clustersView.getState().text, today)}>
          {text.readAgain}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles['progress']}>
      <span>{text.readSoFar(done, size)}</span>
      <progress aria-label={text.reading} value={done} max={size} />
      <Button look="quiet" onClick={tableReader.stop}>
        {text.stop}
      </Button>
    </div>
  );
}
