import { useState } from 'react';
import type { Plan } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { saveDraft } from '../../state/draft/drafts.ts';
import type { Planned } from '../../state/derive-outcome.ts';
import { copyText } from '../parts/copy-text.ts';
import { useConfirmed } from '../parts/use-confirmed.ts';
import { useWorkbench } from '../workbench/workbench-context.ts';
import { downloadText } from './download-text.ts';
import { rememberDelivery } from './remember-delivery.ts';

export interface Delivery {
  readonly copy: () => Promise<void>;
  readonly download: () => void;
  /** For a moment after it was done. */
  readonly isCopied: boolean;
  readonly isDownloaded: boolean;
  /** What was done with this plan; empty where nothing was. */
  readonly sentence: string;
}

/** What became of the last attempt. */
type Act = 'copied' | 'refused' | 'downloaded';

/** Hands out a manifest, taken from the plan and from nowhere else. What was handed out is saved. */
export function useDelivery(planned: Planned | undefined): Delivery {
  const [isCopied, confirmCopy] = useConfirmed();
  const [isDownloaded, confirmDownload] = useConfirmed();
  const [last, setLast] = useState<{ readonly plan: Plan; readonly act: Act }>();
  const { digest } = useWorkbench();
  return {
    isCopied,
    isDownloaded,
    // What was done with another plan says nothing of this one.
    sentence: last !== undefined && last.plan === planned?.plan ? sentenceOf(last.act, last.plan.name) : '',
    copy: async () => {
      if (planned === undefined) return;
      const { plan, base } = planned;
      const isDone = await copyText(plan.manifest);
      setLast({ plan, act: isDone ? 'copied' : 'refused' });
      if (!isDone) return;
      saveDraft(base.manifest);
      confirmCopy();
      void rememberDelivery(planned, 'copied', digest);
    },
    download: () => {
      if (planned === undefined) return;
      const { plan, base } = planned;
      downloadText(plan.manifest, plan.name);
      setLast({ plan, act: 'downloaded' });
      saveDraft(base.manifest);
      confirmDownload();
      void rememberDelivery(planned, 'downloaded', digest);
    },
  };
}

/** Made when it is shown, in the language that is then spoken. */
function sentenceOf(act: Act, name: string): string {
  const text = messages.interface.delivery;
  return { copied: text.copyDone(name), refused: text.copyRefused, downloaded: text.downloadDone(name) }[act];
}
