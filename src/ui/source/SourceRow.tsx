import { useRef } from 'react';
import { useStore } from 'zustand';
import { recipeFor } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { useOutcome } from '../workbench/use-outcome.ts';
import { Button } from '../parts/Button.tsx';
import { SourceDialog } from './SourceDialog.tsx';
import { sourceName, sourceSentence } from './source-sentence.ts';
import styles from './SourceRow.module.css';

/** Which manifest is used and where it comes from, with the way to another. */
export function SourceRow() {
  const outcome = useOutcome();
  const selection = useStore(choices, (all) => all.selection);
  const dialog = useRef<HTMLDialogElement>(null);
  const text = messages.interface.source;
  const manifest = 'manifest' in outcome ? outcome.manifest : undefined;
  return (
    <section className={styles['row']} aria-labelledby="source-heading">
      <div>
        <h2 id="source-heading">{text.heading}</h2>
        <p className={styles['name']}>{sourceName(manifest, { file: recipeFor(selection).file, release: selection.calico })}</p>
        {manifest !== undefined && <p>{sourceSentence(manifest)}</p>}
      </div>
      <Button look="quiet" aria-label={text.changeLabel} onClick={() => dialog.current?.showModal()}>
        {text.change}
      </Button>
      <SourceDialog ref={dialog} />
    </section>
  );
}
