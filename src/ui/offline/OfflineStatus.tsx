import { useRef } from 'react';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { connection } from '../../state/offline/connection.ts';
import { offline, update, type Offline } from '../../state/offline/offline.ts';
import type { OfflineControls } from '../../state/offline/start-offline.ts';
import { Button } from '../parts/Button.tsx';
import { HeldFiles } from './HeldFiles.tsx';
import styles from './offline.module.css';

interface Props {
  readonly controls: OfflineControls;
}

/** How far the page is with being kept for offline use, whether it is offline now, and what can be done about either. */
export function OfflineStatus({ controls }: Props) {
  const own = useRef<HTMLDivElement>(null);
  const isOnline = useStore(connection, (now) => now.isOnline);
  const now = useStore(offline);
  const said = useStore(update);
  const text = messages.offline;
  /** The button goes with what it does; the place stays. */
  const act = (run: () => Promise<void>) => {
    own.current?.focus();
    void run();
  };
  return (
    <div ref={own} tabIndex={-1} role="group" className={styles['status']} aria-label={text.heading}>
      <div role="status">
        {!isOnline && (
          <p className={styles['offline']}>
            <strong>
              <span aria-hidden="true">⊘</span> {text.offline}
            </strong>
            {now.phase === 'ready' ? text.offlineWith : text.offlineWithout}
          </p>
        )}
        <Sentence now={now} />
      </div>
      {now.phase === 'filling' && now.size > 0 && <Progress stored={now.stored} size={now.size} />}
      {now.phase === 'ready' && <HeldFiles held={now.held} onRemove={() => act(controls.remove)} />}
      {now.phase === 'off' && (
        <Button look="quiet" onClick={() => act(controls.keep)}>
          {text.keep}
        </Button>
      )}
      {now.phase === 'failed' && (
        <Button look="quiet" onClick={() => act(controls.keep)}>
          {text.retry}
        </Button>
      )}
      {said.update === 'failed' && (
        <p>
          {text.update.failed[said.problem ?? 'FAULT']}{' '}
          <Button look="quiet" onClick={() => act(controls.keep)}>
            {text.retry}
          </Button>
        </p>
      )}
      {said.update === 'later' && (
        <p>
          {text.update.waiting}{' '}
          <Button look="quiet" onClick={() => void controls.takeUpdate()}>
            {text.update.now}
          </Button>
        </p>
      )}
    </div>
  );
}

/** What is said once, when it begins. That it is ready stands on what opens the list. */
function Sentence({ now }: { readonly now: Offline }) {
  const text = messages.offline;
  switch (now.phase) {
    case 'unknown':
    case 'ready':
      return null;
    case 'unsupported':
      return <p>{text.unsupported[now.why]}</p>;
    case 'off':
      return <p>{text.off[now.why]}</p>;
    case 'filling':
      return <p>{text.filling}</p>;
    case 'failed':
      return <p>{text.failed[now.problem]}</p>;
  }
}

function Progress({ stored, size }: { readonly stored: number; readonly size: number }) {
  const text = messages.offline;
  const words = text.progress(stored, size);
  return (
    <p className={styles['progress']}>
      <progress max={size} value={stored} aria-label={text.filling} aria-valuetext={words} />
      <span aria-hidden="true">{words}</span>
    </p>
  );
}
