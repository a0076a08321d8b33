import { useCallback } from 'react';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { showFullView } from '../../state/choose.ts';
import type { Planned, Waiting } from '../../state/derive-outcome.ts';
import { hunkViews } from '../../state/hunk-views.ts';
import { isAudited } from '../../state/loading.ts';
import { FullView } from '../monaco/FullView.tsx';
import { Button } from '../parts/Button.tsx';
import { Message } from '../result/Message.tsx';
import { ChangeIndex } from './ChangeIndex.tsx';
import { ChangesHeader } from './ChangesHeader.tsx';
import styles from './ChangesPanel.module.css';
import { HunkList } from './HunkList.tsx';
import { useReadingPlace } from './use-reading-place.ts';

interface Props {
  readonly planned: Planned;
  /** That something else is chosen by now: no hash and no proof of this is of use. */
  readonly isStale: boolean;
  /** The rest of the file, where it is still on its way: what changes is known then, and what it comes to is not. */
  readonly rest: Waiting | undefined;
}

/** Every change with its reason; as a list, or in the whole file in the editor. One reading place serves both. */
export function ChangesPanel({ planned, isStale, rest }: Props) {
  const isFullView = useStore(choices, (all) => all.isFullView);
  const views = hunkViews(planned.plan, planned.manifest.text);
  const reading = useReadingPlace(views.length);
  const { goTo } = reading;
  const showInFullView = useCallback(
    (number: number) => {
      goTo(number);
      showFullView(true);
    },
    [goTo],
  );
  if (views.length === 0 && !isFullView) return <Unchanged planned={planned} />;
  return (
    <>
      <h2 className="unseen">{messages.interface.result.changes}</h2>
      <ChangesHeader planned={planned} isStale={isStale} rest={rest} isFullView={isFullView} reading={reading} />
      {views.length > 0 && <ChangeIndex views={views} current={reading.place?.number} onGo={reading.goTo} />}
      {isFullView ? (
        <FullView planned={planned} views={views} place={reading.place} />
      ) : (
        <HunkList views={views} place={reading.place} onShowInFullView={showInFullView} />
      )}
    </>
  );
}

/** No change, or none yet, and the way to one. To a file that somebody has edited before, the page does nothing unasked. */
function Unchanged({ planned }: { readonly planned: Planned }) {
  const { none, noneSentence } = messages.interface.changes;
  const { edit, nothingYet, notYet } = messages.editing;
  const isOwn = isAudited(planned.manifest);
  return (
    <div className={styles['list']}>
      <Message heading={isOwn ? nothingYet : none} sentences={[isOwn ? notYet : noneSentence]}>
        <div>
          <Button onClick={() => showFullView(true)}>{edit}</Button>
        </div>
      </Message>
    </div>
  );
}
