import { type ReactNode, useId } from 'react';
import type { ClosableKey } from '../../engine/index.ts';
import { useClosed } from './use-closed.ts';
import styles from './ClusterForm.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** The choice this field is for, where values of it can be closed. */
  readonly choice?: ClosableKey;
  readonly children: ReactNode;
}

/** A labelled select in a row of the form, with the way to learn why some of its values are off. */
export function ChoiceField({ label, value, onChoose, choice, children }: Props) {
  const id = useId();
  const { WhyClosed } = useClosed(choice);
  return (
    <div className={styles['row']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className={styles['select']} value={value} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
      {WhyClosed !== undefined && choice !== undefined && <WhyClosed choice={choice} label={label} field={id} />}
    </div>
  );
}

interface OptionProps {
  readonly choice: ClosableKey;
  readonly value: string;
  readonly name: string;
}

/** A value of a choice; off, and saying so, where taking it would make the answer a no. */
export function ChoiceOption({ choice, value, name }: OptionProps) {
  const off = useClosed(choice).offReason(value);
  return (
    <option value={value} disabled={off !== undefined}>
      {off === undefined ? name : `${name} – ${off}`}
    </option>
  );
}

interface ListProps<Value extends string> {
  readonly label: string;
  readonly choice: ClosableKey;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

/** A labelled select over a closed list. */
export function ListField<Value extends string>({ label, choice, value, values, names, onChoose }: ListProps<Value>) {
  return (
    <ChoiceField
      label={label}
      value={value}
      choice={choice}
      onChoose={(chosen) => values.filter((one) => one === chosen).forEach(onChoose)}
    >
      {values.map((one) => (
        <ChoiceOption key={one} choice={choice} value={one} name={names[one]} />
      ))}
    </ChoiceField>
  );
}
