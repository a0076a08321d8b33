import { type SubmitEvent, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { toName } from '../../state/memory/preset-name.ts';
import { findPreset, savePreset } from '../../state/memory/presets.ts';
import { toStoredLink } from '../../state/memory/stored-link.ts';
import { Button } from '../parts/Button.tsx';
import styles from './MemoryDialog.module.css';
import type { Say } from './say.ts';
import { sayFault, type SavingFault } from './say-fault.ts';
import { saySelection } from './say-selection.ts';

/** A name for what is chosen now. A name that is taken by other choices asks before it replaces them. */
export function SaveForm({ onSaid }: { readonly onSaid: Say }) {
  const selection = useStore(choices, (all) => all.selection);
  const [name, setName] = useState('');
  const [fault, setFault] = useState<SavingFault>();
  const [isTaken, setTaken] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const text = messages.memory.save;
  const link = toStoredLink(selection);
  const type = (typed: string) => {
    setName(typed);
    setFault(undefined);
    setTaken(false);
  };
  const save = () => {
    const found = savePreset(name, link);
    setFault(found);
    setTaken(false);
    field.current?.focus();
    if (found !== undefined) return;
    onSaid(() => messages.memory.save.saved(toName(name)));
    setName('');
  };
  const stay = () => {
    setTaken(false);
    field.current?.focus();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const known = findPreset(name);
    if (known !== undefined && known.link !== link) setTaken(true);
    else save();
  };
  return (
    <form className={styles['part']} aria-labelledby={`${id}-heading`} onSubmit={submit}>
      <h3 id={`${id}-heading`}>{text.heading}</h3>
      <p className={styles['hint']}>{saySelection(selection)}</p>
      <div className={styles['name']}>
        <label htmlFor={`${id}-name`}>{text.name}</label>
        <input
          ref={field}
          id={`${id}-name`}
          type="text"
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          value={name}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => type(target.value)}
        />
        <Button type="submit" look="main">
          {text.save}
        </Button>
      </div>
      <p
        id={`${id}-hint`}
        className={fault === undefined ? styles['hint'] : styles['fault']}
        role={fault === undefined ? undefined : 'alert'}
      >
        {fault === undefined ? text.hint : sayFault(fault)}
      </p>
      {isTaken && (
        <div role="alert" className={styles['question']}>
          <p>{text.taken(toName(name))}</p>
          <Button onClick={save}>{text.replace}</Button>
          <Button look="quiet" onClick={stay}>
            {text.cancel}
          </Button>
        </div>
      )}
    </form>
  );
}
