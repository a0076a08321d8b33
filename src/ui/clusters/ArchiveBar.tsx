import { useId, useMemo } from 'react';
import { useStore } from 'zustand';
import { isBundled } from '../../sources/index.ts';
import { messages } from '../../messages/index.ts';
import { archiveRun, type ArchiveRun } from '../../state/clusters/archive/archive-run.ts';
import { arrangeFiles } from '../../state/clusters/archive/arrange-files.ts';
import { nextTask } from '../../state/clusters/read-table.ts';
import type { TableRow } from '../../state/clusters/table-row.ts';
import { Button } from '../parts/Button.tsx';
import { useWorkbench } from '../workbench/workbench-context.ts';
import { archiveWords } from './archive-words.ts';
import { archiver } from './archiver.ts';
import styles from './ArchiveBar.module.css';
import { loadLicence } from './load-licence.ts';

const text = messages.clusters;

interface Props {
  readonly rows: readonly TableRow[];
  /** That all rows were read: an archive of a part would be taken for the whole. */
  readonly isWhole: boolean;
}

/** All manifests at once, how far they are, and the way out. */
export function ArchiveBar({ rows, isWhole }: Props) {
  const { digest } = useWorkbench();
  const run = useStore(archiveRun);
  const files = useMemo(() => arrangeFiles(rows, isBundled).length, [rows]);
  const isRunning = run.state === 'running';
  const id = useId();
  const start = () =>
    void archiver.start(rows, {
      digest,
      fetch: (input, init) => window.fetch(input, init),
      loadPlanning: () => import('../../state/planning.ts'),
      loadLicence: () => loadLicence(document.baseURI),
      pause: nextTask,
      words: archiveWords,
    });
  return (
    <div className={styles['bar']}>
      {isRunning && (
        <div className={styles['progress']}>
          <span>{text.zipProgress(run.made, run.files)}</span>
          <progress aria-label={text.zipRunning} value={run.made} max={Math.max(run.files, 1)} />
        </div>
      )}
      {/* One button, so that whoever pressed it is still on it. */}
      <Button disabled={!isRunning && (!isWhole || files === 0)} aria-describedby={id} onClick={isRunning ? archiver.stop : start}>
        {isRunning ? text.stop : text.zip(files)}
      </Button>
      <p role="status" id={id}>
        {say(run) ?? (!isWhole ? text.zipPart : files === 0 ? text.zipNothing : text.zipHint)}
      </p>
    </div>
  );
}

/** What came of it; undefined where there is nothing to say yet. */
function say(run: ArchiveRun): string | undefined {
  if (run.state === 'done') return text.zipDone(run.counts.files, run.counts.clusters, run.counts.without);
  if (run.state === 'stopped') return text.zipStopped;
  return run.state === 'failed' ? text.zipFailed[run.problem] : undefined;
}
