import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { countUnsaved, drafts } from '../../state/draft/drafts.ts';
import { update, type Update } from '../../state/offline/offline.ts';
import type { OfflineControls } from '../../state/offline/start-offline.ts';
import { Button } from '../parts/Button.tsx';
import styles from './offline.module.css';

type Shown = Exclude<Update, 'none' | 'later' | 'failed'>;

interface Props {
  /** Undefined as long as that part of the page has not come. */
  readonly controls: OfflineControls | undefined;
}

/** What there is to say of another version of the page: that one waits, is on its way, or runs elsewhere; and of what did not come. */
export function UpdateNotice({ controls }: Props) {
  const state = useStore(update, (all) => all.update);
  return (
    <div role="status" className={styles['place']}>
      {state !== 'none' && state !== 'later' && state !== 'failed' && <Notice state={state} controls={controls} />}
    </div>
  );
}

function Notice({ state, controls }: Props & { readonly state: Shown }) {
  const manifests = useStore(drafts, countUnsaved);
  const text = messages.offline.update;
  const takes: Readonly<Partial<Record<Shown, string>>> = {
    offered: text.now,
    elsewhere: text.reload,
    behind: text.reload,
    missing: text.reload,
    aside: text.reload,
  };
  const take = takes[state];
  // Nothing is put aside in place of what still is, nor without that part: the browser asks before it leaves what was changed by hand.
  const load = () => (state === 'aside' || controls === undefined ? window.location.reload() : void controls.takeUpdate());
  const putOff = () => {
    if (controls === undefined) update.setState({ update: 'none' });
    else controls.putOff();
    // The button goes with the message.
    document.querySelector<HTMLElement>('#result')?.focus({ preventScroll: true });
  };
  return (
    <section className={styles['update']} aria-label={text.heading}>
      <p>
        {messages.conventions.sentences([
          text[state],
          ...(take === undefined || state === 'behind' || state === 'aside' || controls === undefined ? [] : [text.carried(manifests)]),
        ])}
      </p>
      {state !== 'updating' && (
        <div className={styles['ways']}>
          {take !== undefined && <Button onClick={load}>{take}</Button>}
          <Button look="quiet" onClick={putOff}>
            {take === undefined ? text.close : text.later}
          </Button>
        </div>
      )}
    </section>
  );
}
