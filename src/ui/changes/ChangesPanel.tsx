import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { showFullView } from '../../state/choose.ts';
import type { Planned } from '../../state/derive-outcome.ts';
import { hunkViews } from '../../state/hunk-views.ts';
import { FullView } from '../monaco/FullView.tsx';
import { Message } from '../result/Message.tsx';
import { ChangeIndex } from './ChangeIndex.tsx';
import { ChangesHeader } from './ChangesHeader.tsx';
import styles from './ChangesPanel.module.css';
import { HunkList } from './HunkList.tsx';
import { useReadingPlace } from './use-reading-place.ts';

/** Every change with its reason; as a list, or in the whole file in the editor. One reading place serves both. */
export function ChangesPanel({ planned }: { readonly planned: Planned }) {
  const isFullView = useStore(choices, (all) => all.isFullView);
  const views = hunkViews(planned.plan, planned.manifest.text);
  const reading = useReadingPlace(views.length);
  const text = messages.interface.changes;
  if (views.length === 0) {
    return (
      <div className={styles['list']}>
        <Message heading={text.none} sentences={[text.noneSentence]} />
      </div>
    );
  }
  const showInFullView = (number: number) => {
    reading.goTo(number);
    showFullView(true);
  };
  return (
    <>
      <ChangesHeader planned={planned} isFullView={isFullView} reading={reading} />
      <ChangeIndex views={views} current={reading.place?.number} onGo={reading.goTo} />
      {isFullView ? (
        <FullView planned={planned} views={views} place={reading.place} />
      ) : (
        <HunkList views={views} place={reading.place} onShowInFullView={showInFullView} />
      )}
    </>
  );
}
