import { type ReactNode, useRef } from 'react';
import { useArrival } from '../workbench/arrival.ts';
import styles from './Message.module.css';

interface Props {
  readonly tone?: 'calm' | 'stop';
  readonly heading: string;
  readonly sentences: readonly string[];
  /** That it is the answer to what a person opened: it is brought into view then. */
  readonly isAnswer?: boolean;
  readonly children?: ReactNode;
}

/** A heading, what there is to say, and the ways on. Bad news is announced at once. */
export function Message({ tone = 'calm', heading, sentences, isAnswer = false, children }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useArrival(title, isAnswer);
  return (
    <div className={styles['message']} data-tone={tone} role={tone === 'stop' ? 'alert' : undefined}>
      <h2 ref={title} tabIndex={-1}>
        {heading}
      </h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </div>
  );
}
