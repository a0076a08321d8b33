import { messages } from '../../messages/index.ts';
import type { Outcome } from '../../state/derive-outcome.ts';
import { useWorkbench } from '../workbench/workbench-context.ts';
import { Button } from '../parts/Button.tsx';
import styles from './Message.module.css';

/** What is loading, from where, how much of how much, and the way out. */
export function Waiting({ waiting }: { readonly waiting: Extract<Outcome, { kind: 'waiting' }> }) {
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
