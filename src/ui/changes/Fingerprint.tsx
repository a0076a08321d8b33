import { useEffect, useState } from 'react';
import type { Plan } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { fingerprintOf } from '../../state/fingerprint.ts';
import { useWorkbench } from '../workbench/workbench-context.ts';
import { Button } from '../parts/Button.tsx';
import styles from './ChangesHeader.module.css';

/** The start of the result's sha256; the whole of it on demand. Nothing where the page cannot work it out. */
export function Fingerprint({ plan }: { readonly plan: Plan }) {
  const { digest } = useWorkbench();
  const [found, setFound] = useState<{ readonly plan: Plan; readonly sha256: string }>();
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void fingerprintOf(plan, digest)?.then((sha256) => isCurrent && setFound({ plan, sha256 }));
    return () => {
      isCurrent = false;
    };
  }, [plan, digest]);
  const text = messages.interface.changes;
  if (digest === undefined) return null;
  const sha256 = found?.plan === plan ? found.sha256 : '';
  return (
    <>
      <Button look="quiet" aria-expanded={isWhole} title={text.sha256Label} onClick={() => setWhole(!isWhole)}>
        {text.sha256(sha256.slice(0, 8).padEnd(8, '·'))}
      </Button>
      {isWhole && <code className={styles['whole']}>{sha256}</code>}
    </>
  );
}
