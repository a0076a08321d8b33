import { messages } from '../../messages/index.ts';
import { chooseSource } from '../../state/choose.ts';
import { Button } from '../parts/Button.tsx';
import { FetchButton } from '../source/FetchButton.tsx';
import { OpenButton } from '../source/OpenButton.tsx';
import styles from './Message.module.css';

interface Props {
  /** Below something that is better done first. */
  readonly isSecondary?: boolean;
  /** Unless that is to open a file. */
  readonly canOpen?: boolean;
}

/** The ways to a manifest. */
export function Ways({ isSecondary = false, canOpen = true }: Props) {
  const text = messages.interface.source;
  return (
    <div className={styles['ways']}>
      {isSecondary && <Button onClick={() => chooseSource('automatic')}>{text.automatic}</Button>}
      <div>
        <FetchButton look={isSecondary ? 'plain' : 'main'} />
      </div>
      {canOpen && (
        <div>
          <OpenButton />
          <p className={styles['hint']}>{text.openHint}</p>
        </div>
      )}
      <Button onClick={() => chooseSource('sample')}>{text.sampleShow}</Button>
    </div>
  );
}
