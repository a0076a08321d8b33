import { useReducer, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { deliveries } from '../../state/memory/deliveries.ts';
import { forget, forgetEverything, isOfflineRefused, listRemembered, type Part } from '../../state/memory/forget.ts';
import { presets } from '../../state/memory/presets.ts';
import { offlineParts } from '../offline/offline-parts.ts';
import { Button } from '../parts/Button.tsx';
import styles from './MemoryDialog.module.css';
import type { Say } from './say.ts';

const storage = () => window.localStorage;

/** Rejects where the part of the page that does it has not come. */
const clearAside = async () => {
  const { parts } = offlineParts.getState();
  if (parts === undefined) throw new Error('src/ui/offline/late.ts is not there.');
  await parts.clearAside();
};

interface Props {
  readonly onSaid: Say;
  /** Where saved choices are forgotten. */
  readonly onForgotten: () => void;
}

/** What is remembered and where, each part with the way to be rid of it, and all of it at once. */
export function KeptParts({ onSaid, onForgotten }: Props) {
  const saved = useStore(presets.store, ({ value }) => value.length);
  const handedOut = useStore(deliveries.store, ({ value }) => value.length);
  const [isSure, setSure] = useState(false);
  // What is stored is looked at anew each time.
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);
  const heading = useRef<HTMLHeadingElement>(null);
  const text = messages.memory.kept;
  const kept = listRemembered(storage);
  const isRefused = isOfflineRefused(storage);
  const numbers: Partial<Record<Part, number>> = { presets: saved, history: handedOut };
  const clear = (part: Part) => {
    forget(part, storage);
    lookAgain();
    if (part === 'presets') onForgotten();
    onSaid(() => messages.memory.kept.cleared(messages.memory.kept.parts[part]));
    // The button goes with what it clears.
    heading.current?.focus();
  };
  const clearAll = async () => {
    setSure(false);
    onForgotten();
    heading.current?.focus();
    const isDone = await forgetEverything(storage, clearAside).then(
      () => true,
      () => false,
    );
    onSaid(() => (isDone ? messages.memory.kept.clearedAll : messages.memory.kept.asideLeft));
  };
  const stay = () => {
    setSure(false);
    heading.current?.focus();
  };
  return (
    <section className={styles['part']} aria-labelledby="kept-heading">
      <h3 ref={heading} id="kept-heading" tabIndex={-1}>
        {text.heading}
      </h3>
      <p className={styles['hint']}>{text.where}</p>
      <p className={styles['hint']}>{text.never}</p>
      <p className={styles['hint']}>{text.aside}</p>
      {isRefused && <p className={styles['hint']}>{text.offlineRefused}</p>}
      {kept.length === 0 && !isRefused && <p>{text.nothing}</p>}
      <ul className={styles['parts']}>
        {kept.map((part) => (
          <li key={part}>
            <span>
              {text.parts[part]}
              {numbers[part] !== undefined && <span className={styles['hint']}> · {text.number(numbers[part])}</span>}
            </span>
            <Button look="quiet" aria-label={text.clearLabel(text.parts[part])} onClick={() => clear(part)}>
              {text.clear}
            </Button>
          </li>
        ))}
      </ul>
      {isSure ? (
        <div role="alert" className={styles['question']}>
          <p>{text.sure}</p>
          <Button look="main" onClick={() => void clearAll()}>
            {text.clearNow}
          </Button>
          {/* What was pressed is gone; the focus goes to what does no harm. */}
          <Button look="quiet" ref={focus} onClick={stay}>
            {text.cancel}
          </Button>
        </div>
      ) : (
        <div>
          <Button disabled={kept.length === 0} onClick={() => setSure(true)}>
            {text.clearAll}
          </Button>
        </div>
      )}
    </section>
  );
}

function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}
