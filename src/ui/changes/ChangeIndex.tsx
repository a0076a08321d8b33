import { messages } from '../../messages/index.ts';
import type { HunkView } from '../../state/hunk-views.ts';
import { indexEntries, type IndexEntry } from './change-title.ts';
import styles from './ChangeIndex.module.css';
import { Pencil } from './Pencil.tsx';

interface Props {
  readonly views: readonly HunkView[];
  readonly current: number | undefined;
  readonly onGo: (number: number) => void;
}

/** All changes by name, in the order of the file. Each brings its hunk into view, in the list and in the full view. */
export function ChangeIndex({ views, current, onGo }: Props) {
  return (
    <nav className={styles['index']} aria-label={messages.interface.changes.index}>
      <ol className={styles['items']}>
        {indexEntries(views).map((entry) => (
          <li key={entry.numbers[0]}>
            <Item entry={entry} current={current} onGo={onGo} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Of several changes of one name, the first; pressed again, the next. */
function Item({ entry: { name, title, numbers, isOwn }, current, onGo }: Omit<Props, 'views'> & { readonly entry: IndexEntry }) {
  const text = messages.interface.changes;
  const first = numbers[0] ?? 1;
  const at = numbers.findIndex((number) => number === current);
  const isSeveral = numbers.length > 1;
  return (
    <button
      type="button"
      className={styles['item']}
      data-own={isOwn}
      aria-current={at !== -1}
      title={title}
      onClick={() => onGo(numbers[at + 1] ?? first)}
    >
      <span className="unseen">{text.goTo(first)} </span>
      <span className={styles['number']} aria-hidden="true">
        {first}
      </span>
      {isOwn && <Pencil />}
      <span className="unseen">{isSeveral ? text.timesLong(title, numbers.length) : title}</span>
      <span className={styles['name']} aria-hidden="true">
        {name}
      </span>
      {isSeveral && <span aria-hidden="true">{text.times(numbers.length)}</span>}
    </button>
  );
}
