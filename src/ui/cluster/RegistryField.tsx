import { useEffect, useId, useRef } from 'react';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { typeRegistry } from '../../state/choose-deviations.ts';
import { deriveRegistryFault } from '../../state/derive-wrong-field.ts';
import { toRegistry } from '../../state/to-registry.ts';
import styles from './DeviationChoices.module.css';
import { bringIntoView } from './go-to-registry.ts';
import { MirrorList } from './MirrorList.tsx';

/** Where images come from, and what has to be copied there before. Asked for just now, it comes into view and is ready to be typed into. */
export function RegistryField({ isAskedFor }: { readonly isAskedFor: boolean }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isAskedFor && field.current !== null) bringIntoView(field.current);
  }, [isAskedFor]);
  const typed = useStore(choices, (all) => all.registryText);
  const fault = useStore(choices, deriveRegistryFault);
  const id = useId();
  const text = messages.editChoices;
  const says =
    fault === undefined
      ? text.registryHint
      : fault === 'missing'
        ? messages.conventions.sentences([text.registryMissing, text.registryHint])
        : text.registryFault(messages.registryFaults[fault]);
  const isWrong = fault !== undefined && fault !== 'missing';
  return (
    <div className={styles['registry']}>
      <label htmlFor={id}>{text.registry}</label>
      <input
        ref={field}
        id={id}
        data-field="registry"
        value={typed}
        onChange={({ target }) => typeRegistry(target.value.trim())}
        onBlur={() => typeRegistry(toRegistry(typed))}
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
