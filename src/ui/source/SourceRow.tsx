import { useRef } from 'react';
import { useStore } from 'zustand';
import { recipeFor } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { loading } from '../../state/loading.ts';
import { Button } from '../parts/Button.tsx';
import { SourceDialog } from './SourceDialog.tsx';
import { sourceName, sourceSentence } from './source-sentence.ts';
import styles from './SourceRow.module.css';

/** Which manifest is used and where it comes from, with the way to another. */
export function SourceRow() {
  const load = useStore(loading);
  const selection = useStore(choices, (all) => all.selection);
  const own = useStore(choices, (all) => all.own);
  const dialog = useRef<HTMLDialogElement>(null);
  const text = messages.interface.source;
  const manifest = load.state === 'ready' ? load.loaded.manifest : undefined;
  const unusable = load.state === 'failed' && load.kind === 'own' ? own : undefined;
  const name =
    unusable === undefined
      ? sourceName(manifest, { file: recipeFor(selection).file, release: selection.calico })
      : text.unusable(unusable.name);
  return (
    <section className={styles['row']} aria-labelledby="source-heading">
      <div>
        <h2 id="source-heading">{text.heading}</h2>
        <p className={styles['name']} title={name}>
          {name}
        </p>
        {manifest !== undefined && <p>{sourceSentence(manifest)}</p>}
      </div>
      <Button look="quiet" aria-label={text.changeLabel} onClick={() => dialog.current?.showModal()}>
        {text.change}
      </Button>
      <SourceDialog ref={dialog} />
    </section>
  );
}
