import { messages } from '../../messages/index.ts';
import type { HunkView } from '../../state/hunk-views.ts';
import { hunkTitle } from './change-title.ts';
import styles from './ChangeIndex.module.css';

interface Props {
  readonly views: readonly HunkView[];
  readonly current: number | undefined;
  readonly onGo: (number: number) => void;
}

/** All changes by name, in the order of the file. Each brings its hunk into view, in the list and in the full view. */
export function ChangeIndex({ views, current, onGo }: Props) {
  const text = messages.interface.changes;
  return (
    <nav className={styles['index']} aria-label={text.index}>
      <ol className={styles['items']}>
        {views.map((view) => (
          <li key={view.key}>
            <button type="button" className={styles['item']} aria-current={view.number === current} onClick={() => onGo(view.number)}>
              <span className="unseen">{text.goTo(view.number)} </span>
              <span className={styles['number']} aria-hidden="true">
                {view.number}
              </span>
              {hunkTitle(view)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
