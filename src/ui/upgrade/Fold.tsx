import { type ReactNode, useState } from 'react';
import styles from './Comparison.module.css';

interface Props {
  readonly summary: ReactNode;
  readonly isOpenFirst?: boolean;
  readonly children: () => ReactNode;
}

/** A fold whose content is there while it is open only: thousands of lines may differ. */
export function Fold({ summary, isOpenFirst = false, children }: Props) {
  const [isOpen, setOpen] = useState(isOpenFirst);
  return (
    <details className={styles['fold']} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
