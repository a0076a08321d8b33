import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { deletePreset, presets } from '../../state/memory/presets.ts';
import { Button } from '../parts/Button.tsx';
import styles from './MemoryDialog.module.css';
import { PresetRow } from './PresetRow.tsx';
import type { Say } from './say.ts';

/** The choices that were saved. What is deleted can be had back until something else is. */
export function Presets({ onSaid }: { readonly onSaid: Say }) {
  const saved = useStore(presets.store, ({ value }) => value);
  const [deleted, setDeleted] = useState<{ readonly name: string; readonly undo: () => void }>();
  const heading = useRef<HTMLHeadingElement>(null);
  const text = messages.memory.presets;
  const remove = (name: string) => {
    setDeleted({ name, undo: deletePreset(name) });
    // The button goes with what it deletes.
    heading.current?.focus();
  };
  const undo = () => {
    if (deleted === undefined) return;
    deleted.undo();
    onSaid(() => messages.memory.presets.undone(deleted.name));
    setDeleted(undefined);
    heading.current?.focus();
  };
  return (
    <section className={styles['part']} aria-labelledby="presets-heading">
      <h3 ref={heading} id="presets-heading" tabIndex={-1}>
        {text.heading}
      </h3>
      {saved.length === 0 && <p className={styles['hint']}>{text.none}</p>}
      <ul className={styles['rows']}>
        {saved.map((preset) => (
          <PresetRow key={preset.name} preset={preset} onSaid={onSaid} onDelete={remove} />
        ))}
      </ul>
      <div role="status">
        {deleted !== undefined && (
          <p className={styles['question']}>
            <span>{text.removed(deleted.name)}</span>
            <Button look="quiet" onClick={undo}>
              {text.undo}
            </Button>
          </p>
        )}
      </div>
    </section>
  );
}
