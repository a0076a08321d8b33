import { useStore } from 'zustand';
import { findRelease, type Guess } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import styles from './AuditPanel.module.css';

/** What the person's own manifest was taken for, what in it says so, and where to put it right. */
export function GuessSentence() {
  const guess = useStore(choices, ({ source, guess: taken }) => (source === 'own' ? taken : undefined));
  const calico = useStore(choices, ({ selection }) => selection.calico);
  if (guess === undefined) return null;
  const text = messages.auditPanel;
  const clues = sayClues(guess);
  const release = guess.calico?.value;
  return (
    <p className={styles['guess']}>
      {clues.length === 0 ? text.guessNone : text.guess(clues)}
      {clues.length > 0 && guess.image === undefined && ` ${text.guessImage}`}
      {release !== undefined && findRelease(release) === undefined && ` ${text.guessUnknown(release, calico)}`}
    </p>
  );
}

function sayClues({ calico, network, method, image }: Guess): readonly string[] {
  const text = messages.auditPanel;
  const { cluster } = messages.interface;
  const isBeside = method?.value === 'beside';
  return [
    calico && text.clue(cluster.calicoLine(calico.value), calico.from, calico.line),
    network && text.clue(isBeside ? cluster.methods.beside : cluster.networks[network.value], network.from, network.line),
    image && text.clue(cluster.images[image.value], image.from, image.line),
  ].filter((clue) => clue !== undefined);
}
