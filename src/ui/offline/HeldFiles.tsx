import { messages } from '../../messages/index.ts';
import { heldReleases } from '../../state/offline/held-releases.ts';
import type { Held } from '../../state/offline/offline.ts';
import { Button } from '../parts/Button.tsx';
import styles from './offline.module.css';

interface Props {
  readonly held: Held;
  readonly onRemove: () => void;
}

/** That the page is ready, and on a click what it keeps, how much that is, and the way to be rid of it. */
export function HeldFiles({ held, onRemove }: Props) {
  const groups = heldReleases(held.paths);
  const text = messages.offline;
  return (
    <details className={styles['held']}>
      <summary>
        <span aria-hidden="true">✓</span> {text.ready(groups.reduce((sum, { releases }) => sum + releases.length, 0))}
      </summary>
      <p>{text.held(held.paths.length, held.bytes)}</p>
      <dl className={styles['releases']}>
        {groups.map(({ files, releases }) => (
          <div key={files.join('/')}>
            <dt>{text.releases(releases)}</dt>
            {files.map((file) => (
              <dd key={file}>{file}</dd>
            ))}
          </div>
        ))}
      </dl>
      <Button look="quiet" onClick={onRemove}>
        {text.remove}
      </Button>
    </details>
  );
}
