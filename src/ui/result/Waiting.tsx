import { messages } from '../../messages/index.ts';
import type { Waiting as WaitingOutcome } from '../../state/derive-outcome.ts';
import { useWorkbench } from '../workbench/workbench-context.ts';
import { Button } from '../parts/Button.tsx';
import styles from './Message.module.css';

interface Props {
  readonly waiting: WaitingOutcome;
}

/** What is loading, from where, how much of how much, and the way out. */
export function Waiting({ waiting }: Props) {
  const { loader } = useWorkbench();
  const { wanted, source, progress } = waiting;
  const text = messages.interface.waiting;
  const heading = text.heading(wanted.file, wanted.release);
  return (
    <div className={`${styles['message']} ${styles['late']}`}>
      <h2>{heading}</h2>
      <p>
        {text.from[source]}
        {progress !== undefined && `: ${text.progress(progress.received, progress.total)}`}
      </p>
      <progress
        className={styles['progress']}
        aria-label={heading}
        {...(progress?.total === undefined ? {} : { value: Math.min(progress.received, progress.total), max: progress.total })}
      />
      <div>
        <Button onClick={loader.stop}>{text.stop}</Button>
      </div>
    </div>
  );
}

/** The same in a line, beside what is known already. */
export function WaitingLine({ waiting: { wanted, progress } }: Props) {
  const { loader } = useWorkbench();
  const text = messages.interface.waiting;
  const heading = text.heading(wanted.file, wanted.release);
  return (
    <span className={styles['late']}>
      {heading} {progress !== undefined && text.progress(progress.received, progress.total)}{' '}
      <Button look="quiet" onClick={loader.stop}>
        {text.stop}
      </Button>
    </span>
  );
}
