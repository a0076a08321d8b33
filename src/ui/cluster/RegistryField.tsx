import { useId } from 'react';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { typeRegistry } from '../../state/choose-deviations.ts';
import { deriveRegistryFault } from '../../state/derive-wrong-field.ts';
import styles from './DeviationChoices.module.css';
import { MirrorList } from './MirrorList.tsx';

/** Where images come from, and what has to be copied there before. */
export function RegistryField() {
  const typed = useStore(choices, (all) => all.registryText);
  const fault = useStore(choices, deriveRegistryFault);
  const id = useId();
  const text = messages.editChoices;
  const says =
    fault === undefined
      ? text.registryHint
      : fault === 'missing'
        ? `${text.registryMissing} ${text.registryHint}`
        : text.registryFault(messages.registryFaults[fault]);
  const isWrong = fault !== undefined && fault !== 'missing';
  return (
    <div className={styles['registry']}>
      <label htmlFor={id}>{text.registry}</label>
      <input
        id={id}
        data-field="registry"
        value={typed}
        onChange={({ target }) => typeRegistry(target.value.trim())}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        inputMode="url"
      />
      <p id={`${id}-hint`} className={isWrong ? styles['fault'] : styles['hint']} aria-live="polite">
        {says}
      </p>
      {fault === undefined && <MirrorList />}
    </div>
  );
}
