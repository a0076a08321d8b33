import { useStore } from 'zustand';
import { findRelease, type Guess, type Selection } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { Button } from '../parts/Button.tsx';
import styles from './AuditPanel.module.css';
import { sayClues, type SaidClue } from './say-clues.ts';

/** What the person's own manifest was taken for and is audited for, what in it says so; and where something else was chosen since. */
export function GuessSentence() {
  const guess = useStore(choices, ({ source, guess: taken }) => (source === 'own' ? taken : undefined));
  const selection = useStore(choices, (all) => all.selection);
  if (guess === undefined) return null;
  const clues = sayClues(guess, selection);
  return (
    <div className={styles['guess']}>
      <p>{sayTaken(guess, selection, clues)}</p>
      {clues.map((clue) => clue.chosen !== undefined && <Differs key={clue.found} clue={clue} chosen={clue.chosen} />)}
    </div>
  );
}

function Differs({ clue: { found, line, choose }, chosen }: { readonly clue: SaidClue; readonly chosen: string }) {
  const text = messages.auditPanel;
  return (
    <p className={styles['differs']}>
      {text.differs(chosen, found, line)}
      <Button look="quiet" onClick={choose}>
        {text.use(found)}
      </Button>
    </p>
  );
}

function sayTaken(guess: Guess, { calico }: Selection, clues: readonly SaidClue[]): string {
  const text = messages.auditPanel;
  const taken = clues.filter(({ chosen }) => chosen === undefined);
  const release = guess.calico?.value;
  const isUnknown = release !== undefined && findRelease(release) === undefined;
  const sentences = [
    taken.length > 0 ? text.guess(taken.map(({ found, from, line }) => text.clue(found, from, line))) : '',
    clues.length === 0 && !isUnknown ? text.guessNone : '',
    clues.length > 0 && guess.image === undefined ? text.guessImage : '',
    isUnknown ? text.guessUnknown(release, calico) : '',
  ];
  return messages.conventions.sentences(sentences);
}
