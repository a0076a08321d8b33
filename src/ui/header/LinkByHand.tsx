import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { linkTo } from '../../state/link.ts';
import { Button } from '../parts/Button.tsx';
import styles from './LinkByHand.module.css';

/** The link, to be copied by hand where the browser does not let the page copy it: marked as a whole, over the page, which stays as it is. */
export function LinkByHand({ onClose }: { readonly onClose: () => void }) {
  const selection = useStore(choices, (all) => all.selection);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const text = messages.header;
  useEffect(() => field.current?.select(), []);
  const close = () => {
    onClose();
    document.querySelector<HTMLElement>('#copy-link')?.focus();
  };
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return (
    // Escape closes it from wherever the focus is in it, beside its button, which does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div role="group" aria-labelledby={id} className={styles['note']} onKeyDown={closeByKey}>
      <label id={id} htmlFor={`${id}-link`}>
        {text.copyRefused}
      </label>
      <input
        ref={field}
        id={`${id}-link`}
        type="text"
        readOnly
        value={linkTo(selection, window.location)}
        onFocus={({ target }) => target.select()}
      />
      <Button look="quiet" onClick={close}>
        {text.dismiss}
      </Button>
    </div>
  );
}
