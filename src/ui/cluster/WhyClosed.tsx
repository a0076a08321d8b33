import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { findWayIn, toChoiceKey, type ClosableKey, type ClosedChoice } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { deriveClosed } from '../../state/derive-closed.ts';
import { useWorld } from '../page/world.ts';
import { Instead } from '../verdict/Instead.tsx';
import { sayValue } from '../verdict/say-choice.ts';
import styles from './WhyClosed.module.css';

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
        {/* Ways in are searched for when somebody asks for them. */}
        {isOpen && closed.map((group) => <Group key={group.reason.id} group={group} choice={choice} field={field} />)}
      </ul>
    </>
  );
}

interface GroupProps {
  readonly group: ClosedChoice;
  readonly choice: ClosableKey;
  readonly field: string;
}

function Group({ group, choice, field }: GroupProps) {
  const { today } = useWorld();
  const selection = useStore(choices, (all) => all.selection);
  const wayIn = findWayIn(selection, group, choice, today);
  const key = toChoiceKey(choice);
  const { values, reason } = group;
  const { sentence } = messages.offReasons[reason.id] ?? { sentence: messages.findings[reason.id].says(reason.args) };
  return (
    <li>
      <p>
        <strong>{messages.conventions.label(messages.conventions.row(values.map((value) => sayValue(key, value))))}</strong> {sentence}
      </p>
      {wayIn === undefined ? (
        <p>{messages.interface.closed.stay}</p>
      ) : (
        <Instead
          alternative={wayIn}
          keeping={wayIn.differs.includes(key) ? undefined : sayValue(key, values.at(-1) ?? '')}
          onChosen={() => document.getElementById(field)?.focus()}
        />
      )}
    </li>
  );
}
