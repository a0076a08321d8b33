import { useMemo, useState } from 'react';
import { listMirrored, toSkopeo } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { isAudited } from '../../state/loading.ts';
import { Button } from '../parts/Button.tsx';
import { copyText } from '../parts/copy-text.ts';
import { useConfirmed } from '../parts/use-confirmed.ts';
import { useOutcome } from '../workbench/use-outcome.ts';
import styles from './DeviationChoices.module.css';

/** The commands that copy the images of the manifest at hand to the registry, to be copied all at once. */
export function MirrorList() {
  const outcome = useOutcome();
  const planned = outcome.kind === 'planned' ? outcome : undefined;
  const plan = planned?.plan;
  const images = useMemo(() => (plan === undefined ? undefined : listMirrored(plan)), [plan]);
  const [isCopied, confirm] = useConfirmed();
  const [isRefused, setRefused] = useState(false);
  const text = messages.editChoices;
  if (planned === undefined || images === undefined) return <p className={styles['hint']}>{text.mirrorLater}</p>;
  if (images.length === 0) return <p className={styles['hint']}>{isAudited(planned.manifest) ? text.mirrorOwn : text.mirrorNone}</p>;
  const commands = toSkopeo(images);
  const copy = async () => {
    const isDone = await copyText(commands);
    setRefused(!isDone);
    if (isDone) confirm();
  };
  return (
    <div className={styles['mirror']}>
      <p>{text.mirror(images.length)}</p>
      <Button look="quiet" onClick={() => void copy()}>
        {isCopied ? text.copied : text.copyMirror}
      </Button>
      {/* Long commands scroll, and what scrolls can be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0} role="region" aria-label={text.mirrorLabel}>
        {commands}
      </pre>
      <p role="status" className={styles['hint']}>
        {isRefused ? text.copyRefused : ''}
      </p>
    </div>
  );
}
