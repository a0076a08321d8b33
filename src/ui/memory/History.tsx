import type { MouseEvent } from 'react';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { deliveries, type Delivery } from '../../state/memory/deliveries.ts';
import { openKept } from '../../state/memory/opened.ts';
import { Button } from '../parts/Button.tsx';
import { leaveForAnswer } from './leave-for-answer.ts';
import styles from './MemoryDialog.module.css';

/** What was handed out on this browser, newest first. */
export function History() {
  const handedOut = useStore(deliveries.store, ({ value }) => value);
  const text = messages.memory.history;
  return (
    <section className={styles['part']} aria-labelledby="history-heading">
      <h3 id="history-heading">{text.heading}</h3>
      {handedOut.length === 0 && <p className={styles['hint']}>{text.none}</p>}
      <ul className={styles['rows']}>
        {handedOut.map((one) => (
          <DeliveryRow key={`${one.at} ${one.way} ${one.name}`} delivery={one} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly delivery: Delivery;
}

function DeliveryRow({ delivery: { at, way, name, sha256, link, isRemade } }: RowProps) {
  const text = messages.memory.history;
  const when = text.when(new Date(at));
  const open = ({ currentTarget }: MouseEvent) => {
    openKept({ from: 'history', name, link }, window);
    leaveForAnswer(currentTarget);
  };
  return (
    <li className={styles['row']}>
      <div className={styles['what']}>
        <p className={styles['file']}>{name}</p>
        <p className={styles['hint']}>
          {text.ways[way]} · <time dateTime={at}>{when}</time>
        </p>
        {sha256 === undefined ? (
          <p className={styles['hint']}>{text.noSha256}</p>
        ) : (
          <details className={styles['hash']}>
            <summary title={sha256}>{text.sha256(sha256.slice(0, 12))}</summary>
            <code>{sha256}</code>
          </details>
        )}
        {!isRemade && <p className={styles['caution']}>{text.notRemade}</p>}
      </div>
      <div className={styles['acts']}>
        <Button look="quiet" aria-label={text.openLabel(name, when)} onClick={open}>
          {text.open}
        </Button>
      </div>
    </li>
  );
}
