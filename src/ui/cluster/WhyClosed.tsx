import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { toChoiceKey, type ClosableKey } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { useWorld } from '../page/world.ts';
import { Instead } from '../verdict/Instead.tsx';
import { sayValue } from '../verdict/say-choice.ts';
import { deriveClosed } from '../../state/derive-closed.ts';
import styles from './ClusterForm.module.css';

interface Props {
  readonly choice: ClosableKey;
  readonly label: string;
  /** The id of the field, to which the focus goes back when the suggestion is taken. */
  readonly field: string;
}

/** Why some values of a choice are off, each group with its reason and the nearest valid choice, which one click takes. */
export function WhyClosed({ choice, label, field }: Props) {
  const { today } = useWorld();
  const selection = useStore(choices, (all) => all.selection);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const closed = deriveClosed(selection, choice, today);
  const key = toChoiceKey(choice);
  const text = messages.interface.closed;
  const number = closed.flatMap(({ values }) => values).length;
  return (
    <>
      <button
        type="button"
        className={styles['why']}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={text.whyLabel(label, number)}
        onClick={() => setOpen(!isOpen)}
      >
        {text.why(number)}
      </button>
      <ul id={id} className={styles['closed']} hidden={!isOpen}>
        {closed.map(({ values, reason, alternative }) => (
          <li key={reason.id}>
            <p>
              <strong>{values.map((value) => sayValue(key, value)).join(', ')}</strong>: {messages.findings[reason.id].says(reason.args)}
            </p>
            {alternative !== undefined && (
              <Instead
                alternative={alternative}
                keeping={alternative.differs.includes(key) ? undefined : sayValue(key, values.at(-1) ?? '')}
                onChosen={() => document.getElementById(field)?.focus()}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
