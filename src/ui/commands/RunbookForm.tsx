import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { runbookFaults, type RunbookValue } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices, type RunbookTexts } from '../../state/choices.ts';
import { typeRunbookValue } from '../../state/choose.ts';
import styles from './CommandsPanel.module.css';

const fields: readonly (readonly [value: RunbookValue, key: keyof RunbookTexts])[] = [
  ['cluster-id', 'clusterId'],
  ['region', 'region'],
];

/** What the commands need to know of this one cluster. It stays here: no link has it. */
export function RunbookForm({ missing }: { readonly missing: readonly RunbookValue[] }) {
  const values = useStore(choices, (all) => all.runbookValues);
  // Nobody is told of a fault while still typing.
  const [left, setLeft] = useState<readonly RunbookValue[]>([]);
  const faults = runbookFaults(values).filter((value) => left.includes(value));
  const id = useId();
  const text = messages.runbook;
  return (
    <form className={styles['form']} aria-label={text.valuesLabel} onSubmit={(event) => event.preventDefault()}>
      {fields.map(([value, key]) => (
        <div key={value} className={styles['field']}>
          <label htmlFor={`${id}-${value}`}>{text.values[value].label}</label>
          <input
            id={`${id}-${value}`}
            value={values[key]}
            placeholder={text.values[value].example}
            onChange={({ target }) => typeRunbookValue({ [key]: target.value.trim() })}
            onBlur={() => setLeft((before) => [...new Set([...before, value])])}
            aria-invalid={faults.includes(value)}
            aria-describedby={`${id}-${value}-fault ${id}-stay`}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
          <p id={`${id}-${value}-fault`} className={styles['fault']} aria-live="polite">
            {faults.includes(value) ? text.values[value].fault : ''}
          </p>
        </div>
      ))}
      <p id={`${id}-stay`} className={styles['about']}>
        {messages.conventions.sentences([text.valuesStay, missing.length > 0 ? text.missing : ''])}
      </p>
    </form>
  );
}
