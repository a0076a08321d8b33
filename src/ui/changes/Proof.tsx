import { useMemo, useState } from 'react';
import { createFormInput, createProof } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import type { Planned } from '../../state/derive-outcome.ts';
import { Button } from '../parts/Button.tsx';
import { copyText } from '../parts/copy-text.ts';
import { useConfirmed } from '../parts/use-confirmed.ts';
import { useFingerprint } from '../workbench/use-fingerprint.ts';
import styles from './Proof.module.css';

/** Both hashes and the counts of lines, and the command with which somebody else comes to the same. */
export function Proof({ planned: { plan, manifest } }: { readonly planned: Planned }) {
  const editedSha256 = useFingerprint(plan);
  const proof = useMemo(() => {
    const { text, sha256 } = manifest;
    if (sha256 === undefined || editedSha256 === undefined) return undefined;
    return createProof(createFormInput({ plan, original: text, originalSha256: sha256, editedSha256 }));
  }, [plan, manifest, editedSha256]);
  if (proof === undefined) return <p role="status" />;
  const text = messages.proof;
  return (
    <div className={styles['proof']}>
      <Code label={text.figuresLabel} code={proof.printed} wraps />
      {proof.withoutCommand === undefined ? <Command command={proof.command} /> : <p>{text.gaps[proof.withoutCommand]}</p>}
    </div>
  );
}

function Command({ command }: { readonly command: string }) {
  const [isCopied, confirm] = useConfirmed();
  const [isRefused, setRefused] = useState(false);
  const text = messages.proof;
  const copy = async () => {
    const isDone = await copyText(command);
    setRefused(!isDone);
    if (isDone) confirm();
  };
  return (
    <>
      <div className={styles['about']}>
        <p>{messages.conventions.sentences([text.command, text.prints])}</p>
        <Button onClick={() => void copy()}>{isCopied ? text.copied : text.copy}</Button>
        <span role="status">{isRefused ? text.copyRefused : ''}</span>
      </div>
      <Code label={text.commandLabel} code={command} />
    </>
  );
}

/** What is too long scrolls, and what scrolls can be reached by keyboard. Hashes wrap: they are to be read whole. */
function Code({ label, code, wraps = false }: { readonly label: string; readonly code: string; readonly wraps?: boolean }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre tabIndex={0} role="region" aria-label={label} className={styles['code']} data-wraps={wraps}>
      {code}
    </pre>
  );
}
