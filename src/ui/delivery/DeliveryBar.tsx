import { useStore } from 'zustand';
import { manifestName } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { chooseTab } from '../../state/choose.ts';
import { deriveOffer } from '../../state/derive-outcome.ts';
import { deriveWrongField } from '../../state/derive-wrong-field.ts';
import { deriveTone } from '../../state/derive-verdict.ts';
import { isAudited, loading } from '../../state/loading.ts';
import { goToRegistry } from '../cluster/go-to-registry.ts';
import { useShortcut } from '../shortcuts/use-shortcut.ts';
import { StatusShape } from '../verdict/StatusShape.tsx';
import { useVerdict } from '../verdict/use-verdict.ts';
import { awaitAnswer } from '../workbench/arrival.ts';
import { useOutcome } from '../workbench/use-outcome.ts';
import { Button } from '../parts/Button.tsx';
import styles from './DeliveryBar.module.css';
import { useAuditAnswer } from './use-audit-answer.ts';
import { sayNone } from './say-none.ts';
import { useDelivery } from './use-delivery.ts';

/** The end of the way: the manifest's name, what stands against it, and the manifest itself. */
export function DeliveryBar() {
  const wrongField = useStore(choices, deriveWrongField);
  const selection = useStore(choices, (all) => all.selection);
  // There something else is to be done next.
  const isElsewhere = useStore(choices, ({ tab }) => tab === 'forms' || tab === 'clusters');
  const verdict = useVerdict();
  const outcome = useOutcome();
  const offer = deriveOffer(outcome, wrongField);
  // What is not handed out has no name to be handed out under.
  const isNothing = offer.kind === 'none' && offer.reason === 'nothing-in-it';
  const planned = offer.kind === 'plan' && outcome.kind === 'planned' ? outcome : undefined;
  // The answer knows the choices alone: beside a file that somebody brought it must not read as if that were meant.
  const isOwn = useStore(loading, (load) => load.state === 'ready' && isAudited(load.loaded.manifest));
  const answer = useAuditAnswer();
  const isClean = answer?.isClean !== false;
  const { copy, download, isCopied, isDownloaded, sentence } = useDelivery(planned);
  const text = messages.interface.delivery;
  const copyKeys = useShortcut('copy', text.copy, planned === undefined ? undefined : () => void copy());
  const downloadKeys = useShortcut('download', text.download, planned === undefined ? undefined : download);
  const { verdict: words } = messages.interface;
  const [errors, warnings] = (['error', 'warning'] as const).map(
    (level) => verdict.findings.filter((finding) => finding !== verdict.reason && finding.level === level).length,
  );
  const alarms = [errors ? words.errors(errors) : '', warnings ? words.warnings(warnings) : ''].filter(Boolean);
  const { word } = messages.statuses[verdict.status];
  const tone = deriveTone(verdict);

  return (
    <footer id="delivery" className={styles['bar']} aria-label={text.heading}>
      <div className={styles['words']}>
        <p className={styles['verdict']} data-tone={isClean || tone !== 'good' ? tone : 'caution'}>
          <StatusShape status={verdict.status} />
          <span>{messages.conventions.row([isOwn ? text.ofPair(word) : word, ...alarms])}</span>
        </p>
        <p className={styles['name']}>
          <span className={styles['file']}>{isNothing ? offer.name : (planned?.plan.name ?? manifestName(selection))}</span>
          {answer !== undefined && (
            <span className={styles['answer']} data-tone={answer.tone}>
              {answer.tone === 'stop' ? (
                <button type="button" className={styles['show']} title={text.audit.show} onClick={showAudit}>
                  {answer.sentence}
                </button>
              ) : (
                answer.sentence
              )}
            </span>
          )}
        </p>
        <p className={styles['status']} role="status" id="delivery-status">
          {offer.kind === 'none' ? sayNone(offer) : sentence}
          {offer.kind === 'none' && offer.reason === 'registry' && (
            <>
              {' '}
              <button type="button" className={styles['show']} onClick={goToRegistry}>
                {messages.editChoices.nameRegistry}
              </button>
            </>
          )}
        </p>
      </div>
      <Button look="quiet" onClick={showForms}>
        {text.otherForms}
      </Button>
      <Button {...copyKeys} disabled={planned === undefined} aria-describedby="delivery-status" onClick={() => void copy()}>
        {isCopied ? text.copied : text.copy}
      </Button>
      <Button
        {...downloadKeys}
        look={isClean && !isElsewhere ? 'main' : 'plain'}
        disabled={planned === undefined}
        aria-describedby="delivery-status"
        onClick={download}
      >
        {isDownloaded ? text.downloaded : text.download}
      </Button>
    </footer>
  );
}

/** On a small screen the audit is far above or below the bar. */
function showAudit(): void {
  chooseTab('audit');
  awaitAnswer();
}

function showForms(): void {
  chooseTab('forms');
  awaitAnswer();
}
