import { messages } from '../../messages/index.ts';
import { chooseSource } from '../../state/choose.ts';
import { Button } from '../parts/Button.tsx';
import { FetchButton } from '../source/FetchButton.tsx';
import { OpenButton } from '../source/OpenButton.tsx';
import styles from './Message.module.css';

/** The ways to a manifest. Secondary ones stand below something that is better done first. */
export function Ways({ isSecondary = false }: { readonly isSecondary?: boolean }) {
  const text = messages.interface.source;
  return (
    <div className={styles['ways']}>
      {isSecondary && <Button onClick={() => chooseSource('automatic')}>{text.automatic}</Button>}
      <div>
        <FetchButton look={isSecondary ? 'plain' : 'main'} />
      </div>
      <div>
        <OpenButton />
        <p className={styles['hint']}>{text.openHint}</p>
      </div>
      <Button onClick={() => chooseSource('sample')}>{text.sampleShow}</Button>
    </div>
  );
}
