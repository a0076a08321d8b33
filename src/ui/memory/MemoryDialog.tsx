import { useState } from 'react';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { deliveries } from '../../state/memory/deliveries.ts';
import { presets } from '../../state/memory/presets.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { History } from './History.tsx';
import { KeptParts } from './KeptParts.tsx';
import styles from './MemoryDialog.module.css';
import { Presets } from './Presets.tsx';
import { SaveForm } from './SaveForm.tsx';

/** Everything that the page remembers: to save choices, to open them, and to be rid of them. */
export function MemoryDialog({ onClose }: { readonly onClose: () => void }) {
  const [said, say] = useState('');
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
      <Presets onSaid={say} />
      <History onSaid={say} />
      <KeptParts onSaid={say} />
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </Dialog>
  );
}
