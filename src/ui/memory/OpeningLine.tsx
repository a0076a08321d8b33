import { useStore } from 'zustand';
import { defaultSelection } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { opening } from '../../state/memory/opening.ts';
import { openStoredLink, toStoredLink } from '../../state/memory/stored-link.ts';
import { answerTour, dismissRestored } from '../../state/memory/tour-answer.ts';
import { startTour } from '../help/touring.ts';
import { Button } from '../parts/Button.tsx';
import styles from './OpeningLine.module.css';

/** One quiet line at the head of the page: that it began with the last choices, or that there is a tour. */
export function OpeningLine() {
  const { isRestored, isTourOffered } = useStore(opening);
  const text = messages.header;
  const leave = () => document.querySelector<HTMLElement>('#help-button')?.focus();
  if (isRestored) {
    const begin = () => {
      openStoredLink(toStoredLink(defaultSelection), window);
      dismissRestored();
      leave();
    };
    const dismiss = () => {
      dismissRestored();
      leave();
    };
    return (
      <p className={styles['line']}>
        <span>{text.restored}</span>
        <Button look="quiet" onClick={begin}>
          {text.defaults}
        </Button>
        <Button look="quiet" onClick={dismiss}>
          {text.dismiss}
        </Button>
      </p>
    );
  }
  if (!isTourOffered) return null;
  const answer = () => answerTour(() => window.localStorage);
  return (
    <p className={styles['line']}>
      <span>{text.offer.says}</span>
      <Button
        look="quiet"
        onClick={() => {
          answer();
          startTour();
        }}
      >
        {text.offer.start}
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          answer();
          leave();
        }}
      >
        {text.offer.no}
      </Button>
    </p>
  );
}
