import { useId, type ReactNode } from 'react';
import styles from './ClusterForm.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

/** A labelled select in a row of the form. */
export function ChoiceField({ label, value, onChoose, children }: Props) {
  const id = useId();
  return (
    <div className={styles['row']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className={styles['select']} value={value} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
    </div>
  );
}

interface ListProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

/** A labelled select over a closed list. */
export function ListField<Value extends string>({ label, value, values, names, onChoose }: ListProps<Value>) {
  return (
    <ChoiceField label={label} value={value} onChoose={(chosen) => values.filter((one) => one === chosen).forEach(onChoose)}>
      {values.map((one) => (
        <option key={one} value={one}>
          {names[one]}
        </option>
      ))}
    </ChoiceField>
  );
}
