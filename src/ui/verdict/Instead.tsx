import type { Alternative } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { chooseSelection } from '../../state/choose.ts';
import { Button } from '../parts/Button.tsx';
import { sayChoice } from './say-choice.ts';
import styles from './VerdictPanel.module.css';

interface Props {
  readonly alternative: Alternative;
  /** The value that this alternative is for, where it keeps it. */
  readonly keeping?: string | undefined;
  readonly onChosen?: () => void;
}

/** A button that chooses what to choose instead: the supported selection nearest to this one. */
export function Instead({ alternative: { selection, differs }, keeping, onChosen }: Props) {
  const text = messages.interface.verdict;
  const names = differs.map((key) => sayChoice(key, selection));
  const choose = () => {
    chooseSelection(selection);
    onChosen?.();
  };
  return (
    <Button className={styles['instead']} onClick={choose}>
      {keeping === undefined ? text.chooseInstead(names) : text.chooseWith(keeping, names)}
    </Button>
  );
}
