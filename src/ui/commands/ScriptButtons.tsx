import { useState } from 'react';
import { manifestName, toScript, type Runbook, type Selection } from '../../engine/index.ts';
import { fileWords, messages } from '../../messages/index.ts';
import { downloadText } from '../delivery/download-text.ts';
import { Button } from '../parts/Button.tsx';
import { copyText } from '../parts/copy-text.ts';
import { useConfirmed } from '../parts/use-confirmed.ts';
import styles from './CommandsPanel.module.css';

interface Props {
  readonly runbook: Runbook;
  readonly selection: Selection;
  /** The hash of the manifest belongs into the script and is not known yet. */
  readonly isWaiting: boolean;
  /** Why there is no manifest that the script could be for; undefined where there is one or it is on its way. */
  readonly whyNone: string | undefined;
}

/** The whole runbook as one script, with a word for each of its parts. */
export function ScriptButtons({ runbook, selection, isWaiting, whyNone }: Props) {
  const [isCopied, confirmCopy] = useConfirmed();
  const [sentence, setSentence] = useState('');
  const text = messages.runbook;
  const name = manifestName(selection).replace(/\.yaml$/, '.sh');
  const isOff = isWaiting || whyNone !== undefined;
  const script = () => toScript(runbook, selection, fileWords.script);
  const copy = async () => {
    const isDone = await copyText(script());
    setSentence(isDone ? text.scriptCopied : text.copyRefused);
    if (isDone) confirmCopy();
  };
  const download = () => {
    downloadText(script(), name);
    setSentence(text.scriptDownloaded(name));
  };
  return (
    <div className={styles['script']}>
      <p className={styles['about']}>{text.scriptAbout(name)}</p>
      <Button disabled={isOff} onClick={() => void copy()}>
        {isCopied ? text.copied : text.copyScript}
      </Button>
      <Button disabled={isOff} onClick={download}>
        {text.downloadScript}
      </Button>
      <p role="status" className={styles['about']}>
        {whyNone ?? (isWaiting ? text.scriptWaits : sentence)}
      </p>
    </div>
  );
}
