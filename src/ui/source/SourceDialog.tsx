import { type Ref, useId, useState } from 'react';
import { messages } from '../../messages/index.ts';
import { chooseSource } from '../../state/choose.ts';
import { openAndAwait } from '../workbench/arrival.ts';
import { Button } from '../parts/Button.tsx';
import { FetchButton } from './FetchButton.tsx';
import { OpenButton } from './OpenButton.tsx';
import styles from './SourceDialog.module.css';

/** Every way to a manifest. What was pasted stays in the field when the dialog is closed. */
export function SourceDialog({ ref }: { readonly ref: Ref<HTMLDialogElement> }) {
  const text = messages.interface.source;
  const id = useId();
  const [pasted, setPasted] = useState('');
  return (
    <dialog ref={ref} className={styles['dialog']} aria-labelledby={`${id}-heading`} closedby="any">
      <form method="dialog" className={styles['ways']}>
        <h2 id={`${id}-heading`} className={styles['heading']}>
          {text.dialog}
        </h2>
        <p className={styles['hint']}>{text.stays}</p>
        <div>
          <Button type="submit" onClick={() => chooseSource('automatic')}>
            {text.automatic}
          </Button>
        </div>
        <div>
          <FetchButton type="submit" />
        </div>
        <div>
          <OpenButton onOpened={(target) => target.closest('dialog')?.close()} />
          <p className={styles['hint']}>{text.openHint}</p>
        </div>
        <div>
          <Button type="submit" onClick={() => chooseSource('sample')}>
            {text.sampleShow}
          </Button>
        </div>
        <div className={styles['paste']}>
          <h3 id={`${id}-paste`}>{text.paste}</h3>
          <p id={`${id}-paste-hint`} className={styles['hint']}>
            {text.pasteHint}
          </p>
          <textarea
            rows={5}
            aria-label={text.pasteLabel}
            aria-describedby={`${id}-paste-hint`}
            value={pasted}
            onChange={({ target }) => setPasted(target.value)}
            spellCheck={false}
          />
          <Button type="submit" disabled={pasted === ''} onClick={() => openAndAwait({ name: text.pastedName, content: pasted })}>
            {text.pasteUse}
          </Button>
        </div>
        <Button type="submit" look="quiet" className={styles['close']}>
          {text.close}
        </Button>
      </form>
    </dialog>
  );
}
