import { useId } from 'react';
import { findMissingNeed, type SwitchId } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import styles from './DeviationChoices.module.css';

interface Props {
  readonly id: SwitchId;
  readonly without: readonly SwitchId[];
  readonly onToggle: () => void;
}

/** A documented edit. Turned off, it says what that means. */
export function EditSwitch({ id, without, onToggle }: Props) {
  const isOn = !without.includes(id);
  const need = isOn ? undefined : findMissingNeed(id, without);
  const said = useId();
  const text = messages.editChoices;
  return (
    <div className={styles['choice']} data-off={!isOn}>
      <label>
        <input type="checkbox" checked={isOn} onChange={onToggle} aria-describedby={isOn ? undefined : said} />
        <span>{messages.steps[id].title}</span>
      </label>
      {!isOn && (
        <p id={said} className={styles['means']}>
          {messages.conventions.sentences([
            messages.withoutEdit[id],
            ...(need === undefined ? [] : [text.needs(messages.steps[need].title)]),
          ])}
        </p>
      )}
    </div>
  );
}
