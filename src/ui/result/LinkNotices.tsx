import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { formatMessage, messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { dismissLinkNotices } from '../../state/choose.ts';
import { dismissOpened, opened } from '../../state/memory/opened.ts';
import { dismissOneOfSeveral, oneOfSeveral } from '../../state/one-of-several.ts';
import { Button } from '../parts/Button.tsx';
import styles from './Notices.module.css';

/** What was adjusted when a link was opened, what was opened of what is kept, and of which files one alone, above everything that follows from it. */
export function LinkNotices() {
  const notices = useStore(choices, (all) => all.linkNotices);
  const selection = useStore(choices, (all) => all.selection);
  const last = useStore(opened, (state) => state.last);
  const oneName = useStore(oneOfSeveral, ({ name }) => name);
  return (
    <div role="status" className={styles['notices']}>
      {last?.selection === selection && (
        <Notice level="done" onDismiss={dismissOpened}>
          <p>{messages.header.opened[last.from](last.name, last.isStep)}</p>
        </Notice>
      )}
      {notices.length > 0 && (
        <Notice level="warning" onDismiss={dismissLinkNotices}>
          <ul>
            {notices.map((notice) => (
              <li key={`${notice.code} ${JSON.stringify(notice.args)}`}>{formatMessage(messages.notices, notice)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {oneName !== undefined && (
        <Notice level="warning" onDismiss={dismissOneOfSeveral}>
          <p>{messages.interface.source.oneFile(oneName)}</p>
        </Notice>
      )}
    </div>
  );
}

interface Props {
  readonly level: 'done' | 'warning';
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

function Notice({ level, onDismiss, children }: Props) {
  return (
    <div className={styles['notice']} data-level={level}>
      {children}
      <Button look="quiet" onClick={onDismiss}>
        {messages.interface.result.dismiss}
      </Button>
    </div>
  );
}
