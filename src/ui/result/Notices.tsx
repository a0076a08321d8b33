import { useStore } from 'zustand';
import { findRelease, type PlanNotice } from '../../engine/index.ts';
import { formatMessage, messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { chooseCalico, dismissLinkNotices } from '../../state/choose.ts';
import type { Outcome } from '../../state/derive-outcome.ts';
import { Button } from '../parts/Button.tsx';
import styles from './Notices.module.css';

/** What was adjusted or is worth knowing, above everything that follows from it. */
export function Notices({ outcome }: { readonly outcome: Outcome }) {
  const linkNotices = useStore(choices, (all) => all.linkNotices);
  const planned = outcome.kind === 'planned' ? outcome : undefined;
  const planNotices = planned?.plan.notices.filter(({ level }) => level === 'warning') ?? [];
  const text = messages.interface.result;
  return (
    <div role="status" className={styles['notices']}>
      {linkNotices.length > 0 && (
        <div className={styles['notice']} data-level="warning">
          <ul>
            {linkNotices.map((notice) => (
              <li key={`${notice.code} ${JSON.stringify(notice.args)}`}>{formatMessage(messages.notices, notice)}</li>
            ))}
          </ul>
          <Button look="quiet" onClick={dismissLinkNotices}>
            {text.dismiss}
          </Button>
        </div>
      )}
      {planned?.manifest.kind === 'sample' && (
        <p className={styles['notice']} data-level="warning">
          {text.sampleBanner}
        </p>
      )}
      {planNotices.map((notice) => (
        <div key={`${notice.code} ${JSON.stringify(notice.args)}`} className={styles['notice']} data-level={notice.level}>
          <p>{formatMessage(messages.notices, notice)}</p>
          <AdoptRelease notice={notice} />
        </div>
      ))}
    </div>
  );
}

/** The way out of a file of another release: choosing that release. */
function AdoptRelease({ notice }: { readonly notice: PlanNotice }) {
  if (notice.code !== 'RELEASE_DIFFERS' || findRelease(notice.args.found) === undefined) return null;
  const { found } = notice.args;
  return (
    <Button look="quiet" onClick={() => chooseCalico(found)}>
      {messages.interface.source.adoptRelease(found)}
    </Button>
  );
}
