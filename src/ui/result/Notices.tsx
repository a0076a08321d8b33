import { formatMessage, messages } from '../../messages/index.ts';
import type { Outcome } from '../../state/derive-outcome.ts';
import styles from './Notices.module.css';

/** What is worth knowing of the file, above its changes. That it is of another release stands in the verdict. */
export function Notices({ outcome }: { readonly outcome: Outcome }) {
  const planned = outcome.kind === 'planned' ? outcome : undefined;
  const planNotices = planned?.plan.notices.filter(({ code, level }) => level === 'warning' && code !== 'RELEASE_DIFFERS') ?? [];
  const text = messages.interface.result;
  return (
    <div role="status" className={styles['notices']}>
      {planned?.manifest.kind === 'sample' && (
        <p className={styles['notice']} data-level="warning">
          {text.sampleBanner}
        </p>
      )}
      {planNotices.map((notice) => (
        <div key={`${notice.code} ${JSON.stringify(notice.args)}`} className={styles['notice']} data-level={notice.level}>
          <p>{formatMessage(messages.notices, notice)}</p>
        </div>
      ))}
    </div>
  );
}
