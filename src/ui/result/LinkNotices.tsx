import { useStore } from 'zustand';
import { formatMessage, messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { dismissLinkNotices } from '../../state/choose.ts';
import { Button } from '../parts/Button.tsx';
import styles from './Notices.module.css';

/** What was adjusted when a link was opened, above everything that follows from it. */
export function LinkNotices() {
  const notices = useStore(choices, (all) => all.linkNotices);
  return (
    <div role="status" className={styles['notices']}>
      {notices.length > 0 && (
        <div className={styles['notice']} data-level="warning">
          <ul>
            {notices.map((notice) => (
              <li key={`${notice.code} ${JSON.stringify(notice.args)}`}>{formatMessage(messages.notices, notice)}</li>
            ))}
          </ul>
          <Button look="quiet" onClick={dismissLinkNotices}>
            {messages.interface.result.dismiss}
          </Button>
        </div>
      )}
    </div>
  );
}
