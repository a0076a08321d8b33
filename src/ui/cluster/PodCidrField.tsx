import { useId } from 'react';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { typePodCidr } from '../../state/choose.ts';
import { derivePodCidrFault } from '../../state/derive-pod-cidr-fault.ts';
import styles from './ClusterForm.module.css';

export function PodCidrField() {
  const typed = useStore(choices, (all) => all.podCidrText);
  const fault = useStore(choices, derivePodCidrFault);
  const id = useId();
  const text = messages.page.cluster;
  return (
    <div className={styles['row']}>
      <label htmlFor={id}>{text.podCidr}</label>
      <input
        id={id}
        className={styles['text']}
        value={typed}
        onChange={({ target }) => typePodCidr(target.value.trim())}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        spellCheck={false}
        inputMode="decimal"
      />
      <p id={`${id}-hint`} className={fault === undefined ? styles['hint'] : styles['fault']} aria-live="polite">
        {fault === undefined ? text.podCidrHint : text.podCidrFault(messages.cidrFaults[fault])}
      </p>
    </div>
  );
}
