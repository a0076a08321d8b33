import { useLayoutEffect, useRef, type RefObject } from 'react';
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
  /** What gets the focus when all is read and the button goes. */
  readonly panel: RefObject<HTMLElement | null>;
}

/** How far the reading is, and the way out; once it is stopped, the way on. One button, so that whoever pressed it is still on it. */
export function TableProgress({ run: { state, done, size }, today, panel }: Props) {
  const isStopped = state === 'stopped';
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [here, after] = [own.current, panel.current];
    return () => {
      if (here?.contains(document.activeElement) === true) after?.focus({ preventScroll: true });
    };
  }, [panel]);
  return (
    <div ref={own} className={styles['progress']}>
      <span role={isStopped ? 'status' : undefined}>{isStopped ? text.stopped(done, size) : text.readSoFar(done, size)}</span>
      {!isStopped && <progress aria-label={text.reading} value={done} max={size} />}
      <Button look="quiet" onClick={isStopped ? () => takeText(clustersView.getState().text, today) : tableReader.stop}>
        {isStopped ? text.readAgain : text.stop}
      </Button>
    </div>
  );
}
