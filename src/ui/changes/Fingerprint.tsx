import { useState } from 'react';
import type { Plan } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { useFingerprint } from '../workbench/use-fingerprint.ts';
import { useWorkbench } from '../workbench/workbench-context.ts';
import { Button } from '../parts/Button.tsx';
import styles from './ChangesHeader.module.css';

/** The start of the result's sha256; the whole of it on demand. Nothing where the page cannot work it out. */
export function Fingerprint({ plan }: { readonly plan: Plan }) {
  const { digest } = useWorkbench();
  const sha256 = useFingerprint(plan) ?? '';
  const [isWhole, setWhole] = useState(false);
  const text = messages.interface.changes;
  if (digest === undefined) return null;
  return (
    <>
      <Button look="quiet" aria-expanded={isWhole} title={text.sha256Label} onClick={() => setWhole(!isWhole)}>
        {text.sha256(sha256.slice(0, 8).padEnd(8, '·'))}
      </Button>
      {isWhole && <code className={styles['whole']}>{sha256}</code>}
    </>
  );
}
