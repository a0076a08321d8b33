import { useState } from 'react';
import { useStore } from 'zustand';
import { manifestName, type Plan } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { deriveOffer } from '../../state/derive-outcome.ts';
import { derivePodCidrFault } from '../../state/derive-pod-cidr-fault.ts';
import { deriveTone } from '../../state/derive-verdict.ts';
import { StatusShape } from '../verdict/StatusShape.tsx';
import { useVerdict } from '../verdict/use-verdict.ts';
import { useOutcome } from '../workbench/use-outcome.ts';
import { Button } from '../parts/Button.tsx';
import { copyText } from '../parts/copy-text.ts';
import { useConfirmed } from '../parts/use-confirmed.ts';
import styles from './DeliveryBar.module.css';
import { downloadText } from './download-text.ts';

/** The end of the way: the manifest's name, and the manifest itself, taken from the plan and from nowhere else. */
export function DeliveryBar() {
  const fault = useStore(choices, derivePodCidrFault);
  const selection = useStore(choices, (all) => all.selection);
  const verdict = useVerdict();
  const offer = deriveOffer(useOutcome(), fault);
  const [isCopied, confirmCopy] = useConfirmed();
  const [isDownloaded, confirmDownload] = useConfirmed();
  const [last, setLast] = useState<{ readonly plan: Plan; readonly sentence: string }>();
  const text = messages.interface.delivery;
  const { verdict: words } = messages.interface;
  const [errors, warnings] = (['error', 'warning'] as const).map(
    (level) => verdict.findings.filter((finding) => finding !== verdict.reason && finding.level === level).length,
  );
  const alarms = [errors ? words.errors(errors) : '', warnings ? words.warnings(warnings) : ''].filter(Boolean);
  const plan = offer.kind === 'plan' ? offer.plan : undefined;
  // What was done with another plan says nothing of this one.
  const doneSentence = last?.plan === plan ? last?.sentence : '';

  const copy = async () => {
    if (plan === undefined) return;
    const isDone = await copyText(plan.manifest);
    setLast({ plan, sentence: isDone ? text.copyDone(plan.name) : text.copyRefused });
    if (isDone) confirmCopy();
  };
  const download = () => {
    if (plan === undefined) return;
    downloadText(plan.manifest, plan.name);
    setLast({ plan, sentence: text.downloadDone(plan.name) });
    confirmDownload();
  };

  return (
    <footer className={styles['bar']} aria-label={text.heading}>
      <div className={styles['words']}>
        <p className={styles['verdict']} data-tone={deriveTone(verdict)}>
          <StatusShape status={verdict.status} />
          <span>{[messages.statuses[verdict.status].word, ...alarms].join(', ')}</span>
        </p>
        <p className={styles['name']}>{plan?.name ?? manifestName(selection)}</p>
        <p className={styles['status']} role="status" id="delivery-status">
          {offer.kind === 'none' ? text.none[offer.reason] : doneSentence}
        </p>
      </div>
      <Button disabled={plan === undefined} aria-describedby="delivery-status" onClick={() => void copy()}>
        {isCopied ? text.copied : text.copy}
      </Button>
      <Button look="main" disabled={plan === undefined} aria-describedby="delivery-status" onClick={download}>
        {isDownloaded ? text.downloaded : text.download}
      </Button>
    </footer>
  );
}
