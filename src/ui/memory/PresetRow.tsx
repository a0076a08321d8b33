import { type MouseEvent, type SubmitEvent, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { decodeLink } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { openKept } from '../../state/memory/opened.ts';
import { toName } from '../../state/memory/preset-name.ts';
import { renamePreset, type Preset } from '../../state/memory/presets.ts';
import { toStoredLink } from '../../state/memory/stored-link.ts';
import { Button } from '../parts/Button.tsx';
import { leaveForAnswer } from './leave-for-answer.ts';
import styles from './MemoryDialog.module.css';
import type { Say } from './say.ts';
import { sayFault, type SavingFault } from './say-fault.ts';
import { saySelection } from './say-selection.ts';

interface Props {
  readonly preset: Preset;
  readonly onSaid: Say;
  readonly onDelete: (name: string) => void;
}

/** Saved choices: what they are, and what can be done with them. */
export function PresetRow({ preset: { name, link }, onSaid, onDelete }: Props) {
  const [isRenaming, setRenaming] = useState(false);
  const now = useStore(choices, ({ selection }) => toStoredLink(selection));
  const { selection, notices } = decodeLink(link);
  // A registry is never saved, which the page says when it is opened.
  const isAdjusted = notices.some(({ code }) => code !== 'REGISTRY_MISSING');
  const text = messages.memory.presets;
  const open = ({ currentTarget }: MouseEvent) => {
    openKept({ from: 'presets', name, link }, window);
    leaveForAnswer(currentTarget);
  };
  return (
    <li className={styles['row']} aria-current={toStoredLink(selection) === now}>
      <div className={styles['what']}>
        <p>
          <bdi className={styles['strong']}>{name}</bdi>
          {toStoredLink(selection) === now && <span className={styles['mark']}>{text.isOpen}</span>}
        </p>
        <p className={styles['hint']}>{saySelection(selection)}</p>
        {isAdjusted && <p className={styles['caution']}>{text.isAdjusted}</p>}
      </div>
      {isRenaming ? (
        <Renaming name={name} onSaid={onSaid} onDone={() => setRenaming(false)} />
      ) : (
        <div className={styles['acts']}>
          <Button look="quiet" aria-label={text.openLabel(name)} onClick={open}>
            {text.open}
          </Button>
          <Button look="quiet" aria-label={text.renameLabel(name)} onClick={() => setRenaming(true)}>
            {text.rename}
          </Button>
          <Button look="quiet" aria-label={text.removeLabel(name)} onClick={() => onDelete(name)}>
            {text.remove}
          </Button>
        </div>
      )}
    </li>
  );
}

interface RenamingProps {
  readonly name: string;
  readonly onSaid: Say;
  readonly onDone: () => void;
}

/** A field for another name, with the focus in it. Escape leaves the name as it is. */
function Renaming({ name, onSaid, onDone }: RenamingProps) {
  const [typed, setTyped] = useState(name);
  const [fault, setFault] = useState<SavingFault>();
  const isFocused = useRef(false);
  const id = useId();
  const text = messages.memory;
  const leave = () => {
    onDone();
    // The field goes, and the focus with it.
    document.querySelector<HTMLElement>('#presets-heading')?.focus();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = renamePreset(name, typed);
    setFault(found);
    if (found !== undefined) return;
    onSaid(() => messages.memory.presets.renamed(toName(typed)));
    leave();
  };
  return (
    <form className={styles['renaming']} onSubmit={submit}>
      <input
        ref={(field) => {
          if (isFocused.current) return;
          isFocused.current = true;
          field?.select();
        }}
        type="text"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        aria-label={text.presets.newName(name)}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : id}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Closes the field and not the window around it.
          event.preventDefault();
          event.stopPropagation();
          leave();
        }}
      />
      <Button type="submit">{text.presets.keepName}</Button>
      <Button look="quiet" onClick={leave}>
        {text.save.cancel}
      </Button>
      {fault !== undefined && (
        <p id={id} role="alert" className={styles['fault']}>
          {sayFault(fault)}
        </p>
      )}
    </form>
  );
}
