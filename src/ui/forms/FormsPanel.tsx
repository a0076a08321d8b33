import { useRef } from 'react';
import { useStore } from 'zustand';
import { messages } from '../../messages/index.ts';
import { useSpokenLanguage } from '../language/spoken-language.ts';
import { choices } from '../../state/choices.ts';
import { deriveOffer, isRegistryUnnamed } from '../../state/derive-outcome.ts';
import { deriveWrongField } from '../../state/derive-wrong-field.ts';
import { formsView } from '../../state/forms-view.ts';
import { isAudited } from '../../state/loading.ts';
import { RegistryUnnamed } from '../cluster/RegistryUnnamed.tsx';
import { sayNone } from '../delivery/say-none.ts';
import { useAuditAnswer } from '../delivery/use-audit-answer.ts';
import { NothingInIt } from '../result/NothingInIt.tsx';
import { Obstacle } from '../result/Obstacle.tsx';
import { useArrival } from '../workbench/arrival.ts';
import { useOutcome } from '../workbench/use-outcome.ts';
import { useWorkbench } from '../workbench/workbench-context.ts';
import { AuditNote } from './AuditNote.tsx';
import { ChosenForm } from './ChosenForm.tsx';
import { describe, FormChooser } from './FormChooser.tsx';
import styles from './FormsPanel.module.css';
import { PublishedAddress } from './PublishedAddress.tsx';
import { useFormSource } from './use-form-source.ts';

/** The plan at hand in every form in which a team takes it away. */
export function FormsPanel() {
  const outcome = useOutcome();
  const { digest } = useWorkbench();
  const wrongField = useStore(choices, deriveWrongField);
  const chosen = useStore(formsView, (view) => view.chosen);
  const { source, isCurrent } = useFormSource(outcome);
  const offer = deriveOffer(outcome, wrongField);
  const panel = useRef<HTMLDivElement>(null);
  const isComing = outcome.kind === 'planned' || (outcome.kind === 'waiting' && outcome.source === 'bundled');
  const isUnnamed = isRegistryUnnamed(outcome);
  const isThere = isComing || (isUnnamed && source !== undefined);
  const answer = useAuditAnswer();
  // A review is made in the language of the page, and anew when that changes.
  const language = useSpokenLanguage();
  // As long as nothing stands in it, the panel is too short to be brought to the top of a small screen.
  useArrival(panel, source !== undefined || !isThere || digest === undefined);
  if (!isThere)
    return (
      <div ref={panel} tabIndex={-1} className={styles['instead']}>
        {isUnnamed ? <RegistryUnnamed /> : <Obstacle outcome={outcome} />}
      </div>
    );
  if (offer.kind === 'none' && offer.reason === 'nothing-in-it')
    return (
      <div ref={panel} tabIndex={-1} className={styles['instead']}>
        <NothingInIt name={offer.name} />
      </div>
    );
  const text = messages.formsPanel;
  const { title, about, use } = describe(chosen);
  return (
    <div ref={panel} tabIndex={-1} className={styles['panel']}>
      <FormChooser />
      <section aria-label={text.form(title)} className={styles['form']}>
        <h2>{title}</h2>
        <p>{messages.conventions.sentences([about, use])}</p>
        {source !== undefined && isAudited(source.planned.manifest) && (
          <p className={styles['own']}>{text.ownFile(source.planned.manifest.name)}</p>
        )}
        {offer.kind === 'none' && offer.reason !== 'waiting' && (
          <p role="status" className={styles['problem']}>
            {sayNone(offer)}
          </p>
        )}
        {answer !== undefined && outcome.kind === 'planned' && (
          <AuditNote answer={answer} isUntouched={isAudited(outcome.manifest) && outcome.plan.hunks.length === 0} />
        )}
        {source === undefined ? (
          <p role="status">{digest === undefined ? text.noHash : text.making}</p>
        ) : (
          <ChosenForm key={language} source={source} answer={answer} isOff={!isCurrent || offer.kind === 'none'} />
        )}
        {chosen === 'manifest' && offer.kind === 'plan' && (
          // Until the next hash is there the last address stays in its place, and cannot be taken.
          <div inert={!isCurrent && source !== undefined}>
            <PublishedAddress editedSha256={source?.input.editedSha256} />
          </div>
        )}
      </section>
    </div>
  );
}
