import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createRunbook, isAllowed, type RunbookSection } from '../../engine/index.ts';
import { messages } from '../../messages/index.ts';
import { choices } from '../../state/choices.ts';
import { deriveOffer } from '../../state/derive-outcome.ts';
import { deriveWrongField } from '../../state/derive-wrong-field.ts';
import { sayNone } from '../delivery/say-none.ts';
import { Refused } from '../result/Refused.tsx';
import { useVerdict } from '../verdict/use-verdict.ts';
import { useOutcome } from '../workbench/use-outcome.ts';
import { CommandStep } from './CommandStep.tsx';
import styles from './CommandsPanel.module.css';
import { RunbookForm } from './RunbookForm.tsx';
import { ScriptButtons } from './ScriptButtons.tsx';
import { SectionLinks } from './SectionLinks.tsx';
import { useEditedSha256 } from './use-edited-sha256.ts';

const sections: readonly RunbookSection[] = ['preflight', 'apply', 'verify', 'roll-back'];

/** What to run around the manifest, in order, for what is chosen and nothing else. */
export function CommandsPanel() {
  const selection = useStore(choices, (all) => all.selection);
  const values = useStore(choices, (all) => all.runbookValues);
  const outcome = useOutcome();
  const wrongField = useStore(choices, deriveWrongField);
  const { status } = useVerdict();
  const { sha256: editedSha256, isComing } = useEditedSha256(outcome);
  const runbook = useMemo(
    () => createRunbook(selection, { ...values, ...(editedSha256 === undefined ? {} : { editedSha256 }) }),
    [selection, values, editedSha256],
  );
  const text = messages.runbook;
  if (!isAllowed(status)) return <Refused />;
  const offer = deriveOffer(outcome, wrongField);
  const whyNone = offer.kind === 'none' && offer.reason !== 'waiting' ? sayNone(offer) : undefined;
  const isOwn = outcome.kind === 'planned' && outcome.manifest.kind === 'own';
  return (
    <div className={styles['panel']}>
      <SectionLinks sections={sections} />
      <RunbookForm missing={runbook.missing} />
      {isOwn && <p className={styles['own']}>{text.ownFile}</p>}
      <ScriptButtons runbook={runbook} selection={selection} isWaiting={isComing} whyNone={whyNone} />
      {sections.map((section) => (
        <section key={section} aria-labelledby={`runbook-${section}`} className={styles['section']}>
          <h2 id={`runbook-${section}`} tabIndex={-1}>
            {text.sections[section].title}
          </h2>
          <p className={styles['about']}>{text.sections[section].about}</p>
          <ol className={styles['steps']}>
            {runbook.steps
              .filter((step) => step.section === section)
              .map((step) => (
                <CommandStep key={step.id} step={step} />
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
