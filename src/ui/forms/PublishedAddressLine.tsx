import { useState } from 'react';
import { messages } from '../../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import { copyText } from '../parts/copy-text.ts';
import { useConfirmed } from '../parts/use-confirmed.ts';
import styles from './PublishedAddress.module.css';

/** A line to copy, under a title that says what it does. */
export function CopyableLine({ title, line }: { readonly title: string; readonly line: string }) {
  const [isCopied, confirm] = useConfirmed();
  const [isRefused, setRefused] = useState(false);
  const text = messages.published;
  const copy = async () => {
    const isDone = await copyText(line);
    setRefused(!isDone);
    if (isDone) confirm();
  };
  return (
    <div className={styles['line']}>
      <h3 className={styles['title']}>{title}</h3>
      <Button look="quiet" aria-label={isCopied ? undefined : text.copyStep(title)} onClick={() => void copy()}>
        {isCopied ? text.copied : text.copy}
      </Button>
      {/* Long lines scroll, and what scrolls can be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={styles['text']} tabIndex={0} role="region" aria-label={text.shellOf(title)}>
        {line}
      </pre>
      <p role="status" className={styles['about']}>
        {isRefused ? text.copyRefused : ''}
      </p>
    </div>
  );
}
