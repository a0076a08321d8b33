import { showFullView } from '../../state/choose.ts';
import { messages } from '../../messages/index.ts';
import { Button } from '../parts/Button.tsx';
import styles from './FullView.module.css';

/** In place of the editor until it is there, or for good where it could not be loaded; with the way back. */
export function Waiting({ isMissing }: { readonly isMissing: boolean }) {
  const text = messages.interface.editor;
  return (
    <div className={styles['waiting']}>
      <p role={isMissing ? 'alert' : 'status'}>{isMissing ? text.failed : text.loading}</p>
      <Button onClick={() => showFullView(false)}>{text.back}</Button>
    </div>
  );
}
