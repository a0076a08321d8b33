import { useStore } from 'zustand';
import styles from './offline.module.css';
import { offlineParts } from './offline-parts.ts';
import { UpdateNotice } from './UpdateNotice.tsx';

/** A quiet line on how far the page is with being kept for offline use. */
export function OfflineNote() {
  const parts = useStore(offlineParts, (all) => all.parts);
  return <div className={styles['note']}>{parts !== undefined && <parts.OfflineStatus controls={parts.controls} />}</div>;
}

/** What there is to say of a newer version of the page, above the bar: there it moves nothing that is read. */
export function UpdateLine() {
  const parts = useStore(offlineParts, (all) => all.parts);
  return <UpdateNotice controls={parts?.controls} />;
}
