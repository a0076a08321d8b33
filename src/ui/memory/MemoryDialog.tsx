import { useReducer, useState } from 'react';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { deliveries } from '../../state/memory/deliveries.ts';
import { presets } from '../../state/memory/presets.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { History } from './History.tsx';
import { KeptParts } from './KeptParts.tsx';
import styles from './MemoryDialog.module.css';
import { Presets } from './Presets.tsx';
import type { Sentence } from './say.ts';
import { SaveForm } from './SaveForm.tsx';

/** Everything that the page remembers: to save choices, to open them, and to be rid of them. */
export function MemoryDialog({ onClose }: { readonly onClose: () => void }) {
  const [sayLast, setSayLast] = useState<Sentence>();
  const say = (sentence: Sentence) => setSayLast(() => sentence);
  // What was deleted cannot be had back once all of them are cleared.
  const [clearings, countClearing] = useReducer((times: number) => times + 1, 0);
  const trouble = useStore(presets.store, (state) => state.trouble);
  const other = useStore(deliveries.store, (state) => state.trouble);
  const text = messages.memory;
  const shown = trouble ?? other;
  return (
    <Dialog heading={text.heading} close={text.close} onClose={onClose}>
      {shown !== undefined && (
        <p role="alert" className={styles['trouble']}>
          {text.trouble[shown]}
        </p>
      )}
      <SaveForm onSaid={say} />
      <Presets key={clearings} onSaid={say} />
      <History />
      <KeptParts onSaid={say} onForgotten={countClearing} />
      <p role="status" className={styles['said']}>
        {sayLast?.()}
      </p>
    </Dialog>
  );
}
