import { type ComponentType, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { isAsDocumented } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import styles from './ClusterForm.module.css';

/** What is done to upstream's file, where that is not as documented. Few need it: what stands inside comes when it is opened. */
export function EditsAndExtras() {
  const without = useStore(choices, ({ selection }) => selection.without);
  const extras = useStore(choices, ({ selection }) => selection.extras);
  const isDocumented = isAsDocumented({ without, extras });
  const [isOpen, setOpen] = useState(!isDocumented);
  const text = messages.interface.cluster;
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
    if (arrived !== undefined) return;
    import('./DeviationChoices.tsx').then(
      ({ DeviationChoices }) => setShown((arrived = { Inside: DeviationChoices })),
      () => setShown('missing'),
    );
  }, []);
  if (typeof shown === 'object') return <shown.Inside />;
  const text = messages.interface.failed;
  return <p role="status">{shown === 'missing' && `${text.panel}. ${text.panelSentence}`}</p>;
}
