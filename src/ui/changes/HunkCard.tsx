import { memo } from 'react';
import { messages } from '../../messages/index.ts';
import type { HunkView } from '../../state/hunk-views.ts';
import { useSpokenLanguage } from '../language/spoken-language.ts';
import { Button } from '../parts/Button.tsx';
import { hunkTitle, isOwnChange } from './change-title.ts';
import styles from './HunkCard.module.css';
import { HunkLines } from './HunkLines.tsx';
import { Reason } from './Reason.tsx';

interface Props {
  readonly view: HunkView;
  readonly onShowInFullView: (number: number) => void;
}

/** One change: what it does, why, who says so; then its lines. Drawn again where something of it has changed, and in another language. */
export const HunkCard = memo(function HunkCard({ view, onShowInFullView }: Props) {
  useSpokenLanguage();
  const text = messages.interface.changes;
  const { number, groups } = view;
  return (
    // Going to a change moves the focus here, so that a screen reader reads on from here.
    <article className={styles['card']} tabIndex={-1} data-own={isOwnChange(view)} aria-label={`${text.goTo(number)} ${hunkTitle(view)}`}>
      <span className={styles['number']} aria-hidden="true">
        {number}
      </span>
      <div className={styles['reasons']}>
        {groups.map((group) => (
          <Reason key={group.reason} group={group} />
        ))}
      </div>
      <Button
        look="quiet"
        className={styles['full']}
        aria-label={`${messages.conventions.label(text.showInFullView)} ${text.goTo(number)} ${hunkTitle(view)}`}
        onClick={() => onShowInFullView(number)}
      >
        {text.showInFullView}
      </Button>
      <HunkLines view={view} />
    </article>
  );
});
