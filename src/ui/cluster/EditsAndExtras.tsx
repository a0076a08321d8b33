import { type ComponentType, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { isAsDocumented } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { Button } from '../parts/Button.tsx';
import styles from './ClusterForm.module.css';

/** What is done to upstream's file, where that is not as documented. Few need it: what stands inside comes when it is opened. */
export function EditsAndExtras() {
  const without = useStore(choices, ({ selection }) => selection.without);
  const extras = useStore(choices, ({ selection }) => selection.extras);
  const isDocumented = isAsDocumented({ without, extras });
  const [isOpen, setOpen] = useState(!isDocumented);
  const text = messages.page.cluster;
  return (
    <details id="edits-and-extras" className={styles['more']} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {text.deviations}
        {!isDocumented && <strong className={styles['deviates']}> {text.deviationsNow(without.length, extras.length)}</strong>}
      </summary>
      {isOpen && <Late />}
    </details>
  );
}

/** What has come once is there at once the next time. */
let arrived: { readonly Inside: ComponentType } | undefined;

function Late() {
  const [shown, setShown] = useState<typeof arrived | 'missing'>(arrived);
  useEffect(() => {
    if (arrived === undefined) load(setShown);
  }, []);
  if (typeof shown === 'object') return <shown.Inside />;
  const text = messages.page.failed;
  const retry = () => {
    setShown(undefined);
    load(setShown);
  };
  return (
    <p role="status">
      {shown === 'missing' && (
        <>
          {messages.conventions.sentences([messages.conventions.label(text.panel), text.panelSentence])}{' '}
          <Button look="quiet" onClick={retry}>
            {text.retry}
          </Button>
        </>
      )}
    </p>
  );
}

function load(onCome: (shown: typeof arrived | 'missing') => void): void {
  import('./DeviationChoices.tsx').then(
    ({ DeviationChoices }) => onCome((arrived = { Inside: DeviationChoices })),
    () => onCome('missing'),
  );
}
