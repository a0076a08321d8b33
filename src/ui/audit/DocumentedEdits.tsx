import type { Audit } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import styles from './DocumentedEdits.module.css';

const signs = { satisfied: '✓', pending: '–', conflict: '✕' } as const;

/** Which of the documented edits the manifest has, folded: what is missing stands among the findings too. */
export function DocumentedEdits({ steps }: { readonly steps: NonNullable<Audit['steps']> }) {
  const text = messages.auditPanel;
  const there = steps.filter(({ state }) => state === 'satisfied').length;
  return (
    <details className={styles['edits']}>
      <summary>{text.edits(there, steps.length)}</summary>
      <ul className={styles['list']}>
        {steps.map(({ id, state }) => (
          <li key={id} className={styles['edit']} data-state={state}>
            <span className={styles['sign']} aria-hidden="true">
              {signs[state]}
            </span>
            <span className={styles['name']}>{messages.reasons[id].title}</span>
            <span className={styles['state']}>{text.editStates[state]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
