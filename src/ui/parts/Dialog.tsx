import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

interface Props {
  readonly heading: string;
  /** What the button says that closes it. */
  readonly close: string;
  /** Called when it is closed, by whatever means; it is to be taken away then. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window over the page for as long as it is rendered. The browser keeps the focus in it, and gives it back. */
export function Dialog({ heading, close, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    if (shown?.open === false) shown.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={id} closedby="any" onClose={onClose}>
      <div className={styles['head']}>
        <h2 id={id} className={styles['heading']}>
          {heading}
        </h2>
        <Button look="quiet" onClick={() => dialog.current?.close()}>
          {close}
        </Button>
      </div>
      <div className={styles['body']}>{children}</div>
    </dialog>
  );
}
