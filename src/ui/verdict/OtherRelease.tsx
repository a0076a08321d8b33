import { messages } from '../../messages/index.ts';
import { chooseCalico } from '../../state/choose.ts';
import { Button } from '../parts/Button.tsx';
import type { useOtherRelease } from './use-other-release.ts';
import styles from './VerdictPanel.module.css';

type Props = NonNullable<ReturnType<typeof useOtherRelease>>;

/** That the answer is for one release and the file is of another. */
export function OtherRelease({ found, chosen, isKnown }: Props) {
  const text = messages.interface.verdict;
  return (
    <div role="alert" className={styles['other']}>
      <p>{text.otherRelease(found, chosen)}</p>
      {isKnown && (
        <Button className={styles['instead']} onClick={() => chooseCalico(found)}>
          {messages.interface.source.adoptRelease(found)}
        </Button>
      )}
    </div>
  );
}
