import { useEffect, useRef } from 'react';
import type { HunkView } from '../../state/hunk-views.ts';
import styles from './ChangesPanel.module.css';
import { HunkCard } from './HunkCard.tsx';
import type { ReadingPlace } from './use-reading-place.ts';

interface Props {
  readonly views: readonly HunkView[];
  readonly place: ReadingPlace | undefined;
  readonly onShowInFullView: (number: number) => void;
}

/** The changes as a list, with the reading place brought into view and focused. */
export function HunkList({ views, place, onShowInFullView }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (place === undefined) return;
    const card = list.current?.children[place.number - 1]?.querySelector<HTMLElement>('article');
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'start' });
  }, [place]);
  return (
    // Who goes from change to change is brought to where each stands, which is known of those that are laid out.
    <ol ref={list} className={styles['list']} data-is-walked={place !== undefined}>
      {views.map((view) => (
        <li key={view.key}>
          <HunkCard view={view} onShowInFullView={onShowInFullView} />
        </li>
      ))}
    </ol>
  );
}
