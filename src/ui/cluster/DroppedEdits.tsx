import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import styles from './ClusterForm.module.css';

/** That something was turned off or added and is not, now that the cluster is another: it went without being touched. */
export function DroppedEdits() {
  const dropped = useStore(choices, (all) => all.dropped);
  const { without = [], extras = [] } = dropped ?? {};
  return (
    <p role="status" className={styles['dropped']}>
      {messages.dropped.deviations(without.length, extras.length)}
    </p>
  );
}
