import { useId, useState } from 'react';
import { messages } from '../../messages/index.ts';
import { showFullView } from '../../state/choose.ts';
import type { Planned, Waiting } from '../../state/derive-outcome.ts';
import { resetDraft } from '../../state/draft/drafts.ts';
import { upstreamRelease } from '../../state/upstream-release.ts';
import { Button } from '../parts/Button.tsx';
import { WaitingLine } from '../result/Waiting.tsx';
import { useShortcut } from '../shortcuts/use-shortcut.ts';
import { useWorkbench } from '../workbench/workbench-context.ts';
import styles from './ChangesHeader.module.css';
import { Fingerprint } from './Fingerprint.tsx';
import { ProofLoader } from './ProofLoader.tsx';
import type { Reading } from './use-reading-place.ts';

interface Props {
  readonly planned: Planned;
  /** That something else is chosen by now: no hash and no proof of this is of use. */
  readonly isStale: boolean;
  /** The rest of the file, whose hash and proof these are, where it is still on its way. */
  readonly rest: Waiting | undefined;
  readonly isFullView: boolean;
  readonly reading: Reading;
}

/** How much changes and how much does not, the hash of the result, how to check both, and the way through the changes. */
export function ChangesHeader({ planned, isStale, rest, isFullView, reading }: Props) {
  const { digest } = useWorkbench();
  const [isProofOpen, setProofOpen] = useState(false);
  const proofId = useId();
  const text = messages.interface.changes;
  const { removedLines, addedLines, identicalLines } = planned.plan.counts;
  const isCurrent = !isStale && rest === undefined;
  const isUnchanged = planned.plan.hunks.length === 0;
  const { plan, base } = planned;
  const previousKeys = useShortcut('previous', text.previous, isUnchanged ? undefined : reading.goPrevious);
  const nextKeys = useShortcut('next', text.next, isUnchanged ? undefined : reading.goNext);
  const takeBack = () => {
    resetDraft(base.manifest);
    // The button goes with what it takes back.
    document.querySelector<HTMLElement>('#result')?.focus();
  };
  return (
    <div className={styles['header']}>
      <p className={styles['counts']}>
        <Count sign={text.removed(removedLines)} words={text.removedLong(removedLines)} kind="removed" />{' '}
        <Count sign={text.added(addedLines)} words={text.addedLong(addedLines)} kind="added" />
        {rest === undefined && <span className={styles['identical']}>{text.identical(identicalLines, originalName(planned))}</span>}
        {rest !== undefined ? (
          <WaitingLine waiting={rest} />
        ) : isStale ? (
          <span className={styles['past']}>{text.notCurrent}</span>
        ) : (
          <Fingerprint plan={planned.plan} />
        )}
      </p>
      <div className={styles['way']}>
        {digest !== undefined && (
          <Button
            look="quiet"
            disabled={!isCurrent}
            aria-expanded={isProofOpen && isCurrent}
            aria-controls={proofId}
            onClick={() => setProofOpen(!isProofOpen)}
          >
            {text.howToCheck}
          </Button>
        )}
        {plan !== base && (
          <Button look="quiet" onClick={takeBack}>
            {messages.editing.takeBack}
          </Button>
        )}
        <Button look="quiet" onClick={() => showFullView(!isFullView)}>
          {isFullView ? text.listView : text.fullView}
        </Button>
        <Button look="quiet" aria-label={text.previous} {...previousKeys} disabled={isUnchanged} onClick={reading.goPrevious}>
          ↑
        </Button>
        <Button look="quiet" aria-label={text.next} {...nextKeys} disabled={isUnchanged} onClick={reading.goNext}>
          ↓
        </Button>
      </div>
      <div id={proofId} className={styles['proof']} hidden={!isProofOpen || !isCurrent}>
        {isProofOpen && isCurrent && <ProofLoader planned={planned} />}
      </div>
    </div>
  );
}

interface CountProps {
  readonly sign: string;
  readonly words: string;
  readonly kind: 'removed' | 'added';
}

function Count({ sign, words, kind }: CountProps) {
  return (
    <span className={styles[kind]}>
      <span aria-hidden="true">{sign}</span>
      <span className="unseen">{words}</span>
    </span>
  );
}

function originalName({ manifest, plan }: Planned): string {
  const text = messages.interface.changes;
  const release = upstreamRelease(manifest, plan.selection.calico);
  if (release !== undefined) return text.upstream(release);
  return manifest.kind === 'sample' ? text.theSample : text.yourFile;
}
