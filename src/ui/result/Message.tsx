import type { ReactNode } from 'react';
import styles from './Message.module.css';

interface Props {
  readonly tone?: 'calm' | 'stop';
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly children?: ReactNode;
}

/** A heading, what there is to say, and the ways on. Bad news is announced at once. */
export function Message({ tone = 'calm', heading, sentences, children }: Props) {
  return (
    <div className={styles['message']} data-tone={tone} role={tone === 'stop' ? 'alert' : undefined}>
      <h2>{heading}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </div>
  );
}
