import { type ReactNode, useId } from 'react';
import { findMissingNeed, type ExtraId, type Selection } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { toggleExtra } from '../../state/choose-deviations.ts';
import styles from './DeviationChoices.module.css';

interface Props {
  readonly id: ExtraId;
  readonly selection: Selection;
  readonly onToggle: () => void;
  /** What the extra asks for where it is on. */
  readonly children: ReactNode;
}

/** An extra with its reason, marked as none of the vendor's; off with the reason where it cannot be had. */
export function ExtraChoice({ id, selection: { without, extras }, onToggle, children }: Props) {
  const isOn = extras.includes(id);
  const need = findMissingNeed(id, without);
  const said = useId();
  const text = messages.editChoices;
  const toggle = () => {
    toggleExtra(id);
    onToggle();
  };
  return (
    <div className={styles['choice']}>
      <label>
        <input type="checkbox" checked={isOn} disabled={need !== undefined} onChange={toggle} aria-describedby={said} />
        <span>
          {messages.steps[id].title} <span className={styles['mark']}>{text.notDocumented}</span>
        </span>
      </label>
      <p id={said} className={styles['hint']}>
        {text.reasonBesideMark(messages.steps[id].reason)} {need !== undefined && <strong>{text.needs(messages.steps[need].title)}</strong>}
      </p>
      {isOn && children}
    </div>
  );
}
