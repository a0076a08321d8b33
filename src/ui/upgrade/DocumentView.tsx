import { useState } from 'react';
import type { DocumentComparison } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { LineBlock } from '../changes/LineBlock.tsx';
import styles from './UpgradePanel.module.css';

/** One document that differs: its name and counts, and its lines when it is opened. */
export function DocumentView({ document }: { readonly document: DocumentComparison }) {
  const [isOpen, setOpen] = useState(false);
  const text = messages.upgrade.comparison;
  return (
    <li>
      <details className={styles['document']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span className={styles['state']} data-state={document.state}>
            {text.states[document.state]}
          </span>{' '}
          {text.document(document)} <span aria-hidden="true">{text.lines(document)}</span>
          <span className="unseen">{text.linesLong(document)}</span>
        </summary>
        {/* Thousands of lines may differ: those of a closed document are not there. */}
        {isOpen &&
          document.hunks.map(({ oldStart, newStart, removed, added }) => (
            <div key={`${oldStart} ${newStart}`} className={styles['hunk']}>
              {removed.length > 0 && (
                <LineBlock
                  kind="removed"
                  start={oldStart}
                  lines={removed}
                  name={changes.removedLines(oldStart, oldStart + removed.length - 1)}
                />
              )}
              {added.length > 0 && (
                <LineBlock kind="added" start={newStart} lines={added} name={changes.addedLines(newStart, newStart + added.length - 1)} />
              )}
            </div>
          ))}
      </details>
    </li>
  );
}

const { changes } = messages.interface;
