import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { countUnsaved, drafts } from '../../state/draft/drafts.ts';
import { update, type Update } from '../../state/offline/offline.ts';
import type { OfflineControls } from '../../state/offline/start-offline.ts';
import { Button } from '../parts/Button.tsx';
import styles from './offline.module.css';

type Shown = Exclude<Update, 'none' | 'later'>;

/** What there is to say of another version of the page: that one waits, is on its way, or runs elsewhere. */
export function UpdateNotice({ controls }: { readonly controls: OfflineControls }) {
  const state = useStore(update, (all) => all.update);
  return (
    <div role="status" className={styles['place']}>
      {state !== 'none' && state !== 'later' && <Notice state={state} controls={controls} />}
    </div>
  );
}

function Notice({ state, controls }: { readonly state: Shown; readonly controls: OfflineControls }) {
  const manifests = useStore(drafts, countUnsaved);
  const text = messages.offline.update;
  const takes: Readonly<Partial<Record<Shown, string>>> = { offered: text.now, elsewhere: text.reload, missing: text.reload };
  const take = takes[state];
  const putOff = () => {
    controls.putOff();
    // The button goes with the message.
    document.querySelector<HTMLElement>('#result')?.focus({ preventScroll: true });
  };
  return (
    <section className={styles['update']} aria-label={text.heading}>
      <p>{messages.conventions.sentences([text[state], ...(take === undefined ? [] : [text.carried(manifests)])])}</p>
      {state !== 'updating' && (
        <div className={styles['ways']}>
          {take !== undefined && <Button onClick={() => void controls.takeUpdate()}>{take}</Button>}
          <Button look="quiet" onClick={putOff}>
            {take === undefined ? text.close : text.later}
          </Button>
        </div>
      )}
    </section>
  );
}
